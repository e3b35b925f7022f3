import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { Check } from '../../server/src/checks/check.ts';
import { allChecks } from '../../server/src/checks/registry.ts';
import { noResources } from '../../server/src/evidence/resources.ts';
import { folderWith, type RunOptions, run } from './run.ts';

const board = 'The Board\n\nThe eighth board sat in 2024.\n\nLeaders from six units presented their reports.\n';
const clean = '# Brief\n\nThe eighth board sat in 2024 [@board, ¶ 2].\n';
const unknown = 'The board sat [@bord, ¶ 2].\n';
/** A warning, and nothing else. */
const uncited = 'Output rose by 12 % in 2024.\n';

const workspace = (files: Record<string, string | Uint8Array> = {}) =>
  folderWith({ 'seeds/board.txt': board, ...files });

/** The findings of a run as `file:line:column check`. */
async function findings(cwd: string, args: readonly string[] = [], options: RunOptions = {}) {
  const ran = await run(cwd, ['check', ...args, '--format', 'json'], options);
  const json = JSON.parse(ran.out) as {
    summary: Record<string, number>;
    findings: { file: string; check: string; severity: string; range: { start: { line: number; column: number } } }[];
    problems: { file: string; message: string }[];
  };
  const lines = json.findings.map(
    ({ file, check, range }) => `${file}:${range.start.line}:${range.start.column} ${check}`,
  );
  return { ...ran, ...json, lines };
}

describe('exit codes', () => {
  test.each([
    ['nothing found', { 'a.md': clean }, [], 0],
    ['an error', { 'a.md': unknown }, [], 1],
    ['a warning', { 'a.md': uncited }, [], 0],
    ['a warning where warnings fail', { 'a.md': uncited }, ['--fail-on', 'warning'], 1],
    ['a warning where infos fail', { 'a.md': uncited }, ['--fail-on', 'info'], 1],
    ['an error where nothing fails', { 'a.md': unknown }, ['--fail-on', 'never'], 0],
    ['as many warnings as allowed', { 'a.md': uncited }, ['--max-warnings', '1'], 0],
    ['too many warnings', { 'a.md': uncited }, ['--max-warnings', '0'], 1],
    ['too many warnings where nothing else fails', { 'a.md': uncited }, ['--max-warnings=0', '--fail-on=never'], 1],
    ['a path that is not there, beside findings', { 'a.md': unknown }, ['a.md', 'gone.md'], 2],
    ['a path that is not there where nothing fails', { 'a.md': clean }, ['gone.md', '--fail-on', 'never'], 2],
    ['settings that cannot be followed', { 'a.md': clean, 'pincite.yaml': 'sorces: x' }, [], 2],
    ['an unknown option', { 'a.md': clean }, ['--fixx'], 2],
    ['no notes at all', {}, [], 0],
  ])('%s: %s', async (_, files, args, code) => {
    expect((await run(workspace(files as Record<string, string>), ['check', ...args])).code).toBe(code);
  });
});

describe('which notes', () => {
  const files = { 'b.md': unknown, 'a/a.md': unknown, 'README.md': unknown, 'seeds/s.md': unknown };

  test('without a path: all of the workspace, in order', async () => {
    expect((await findings(workspace(files))).lines).toEqual([
      'a/a.md:1:16 citation/unknown-source',
      'b.md:1:16 citation/unknown-source',
    ]);
  });

  test('from a folder inside: all of the workspace, seen from there', async () => {
    const root = workspace(files);
    expect((await findings(join(root, 'a'))).lines).toEqual([
      'a.md:1:16 citation/unknown-source',
      '../b.md:1:16 citation/unknown-source',
    ]);
  });

  test('folders and files, each note once; README when it is named', async () => {
    const root = workspace(files);
    expect((await findings(root, ['a', 'a/a.md', './a/'])).lines).toEqual(['a/a.md:1:16 citation/unknown-source']);
    expect((await findings(root, ['README.md'])).lines).toEqual(['README.md:1:16 citation/unknown-source']);
    expect((await findings(root, [join(root, 'b.md')])).lines).toEqual(['b.md:1:16 citation/unknown-source']);
  });

  test('nested roots have their own library and settings', async () => {
    const root = workspace({
      'n.md': 'The board sat [@board, ¶ 2].\n',
      'x/n.md': 'The board sat [@board, ¶ 2].\n',
      'x/seeds/other.txt': 'Other.',
      'x/y/pincite.yaml': 'checks: { citation/unknown-source: off }',
      'x/y/n.md': unknown,
    });
    expect((await findings(root)).lines).toEqual(['x/n.md:1:16 citation/unknown-source']);
    expect((await findings(root, ['x'])).lines).toEqual(['x/n.md:1:16 citation/unknown-source']);
    expect((await findings(root, ['x/y', 'n.md'])).lines).toEqual([]);
  });

  test('--root ends the search for a workspace', async () => {
    const root = workspace({ 'x/n.md': 'The board sat [@board, ¶ 2].\n' });
    expect((await findings(root, ['--root', 'x'])).lines).toEqual(['x/n.md:1:16 citation/unknown-source']);
    expect((await findings(root, ['x/n.md', '--root', 'x'])).lines).toEqual(['x/n.md:1:16 citation/unknown-source']);
    expect((await findings(root, ['x/n.md', '--root', '.'])).lines).toEqual([]);
  });

  test('without a workspace: the working directory and an empty library', async () => {
    const root = folderWith({ 'n.md': unknown });
    expect((await findings(root)).lines).toEqual(['n.md:1:16 citation/unknown-source']);
    expect((await findings(root)).summary.sources).toBe(0);
  });

  test('a note that is none: pincite: false', async () => {
    const root = workspace({ 'n.md': `---\npincite: false\n---\n\n${unknown}` });
    const { lines, summary } = await findings(root);
    expect([lines, summary.notes]).toEqual([[], 0]);
  });

  test('git-ignored notes, dot-folders and node_modules are left out', async () => {
    const root = workspace({
      '.gitignore': 'b.md\n',
      'b.md': unknown,
      '.x/c.md': unknown,
      'node_modules/d.md': unknown,
    });
    expect((await findings(root)).lines).toEqual([]);
    expect((await findings(root, ['b.md'])).lines).toHaveLength(1);
  });
});

describe('paths that cannot be checked', () => {
  test.each([
    ['gone.md', 'There is no such file or folder.'],
    ['seeds/board.txt', 'This is not a note: notes end in .md, .markdown, .qmd.'],
    ['seeds/s.md', 'This is a source of the library, not a note.'],
  ])('%s: one line on stderr, one problem; the rest is checked', async (path, message) => {
    const root = workspace({ 'b.md': unknown, 'seeds/s.md': 'S.' });
    const ran = await findings(root, [path, 'b.md']);
    expect(ran.err).toBe(`pincite: ${path}: ${message}\n`);
    expect(ran.problems).toEqual([{ file: path, message }]);
    expect(ran.lines).toEqual(['b.md:1:16 citation/unknown-source']);
    expect(ran.code).toBe(2);
  });

  test('outside of --root, and a root that is none', async () => {
    const root = workspace({ 'b.md': unknown, 'x/n.md': clean });
    expect((await findings(root, ['b.md', '--root', 'x'])).problems).toEqual([
      { file: 'b.md', message: 'This lies outside of the root that --root names.' },
    ]);
    const gone = await findings(root, ['--root', 'y']);
    expect([gone.code, gone.problems[0]!.message]).toEqual([2, 'There is no such folder to take as the root.']);
  });
});

describe('settings', () => {
  test('an invalid pincite.yaml: nothing is checked, every problem has its line', async () => {
    const root = workspace({ 'b.md': unknown, 'pincite.yaml': 'sorces: x\nprofile: icd\n' });
    const ran = await findings(root);
    expect([ran.code, ran.lines]).toEqual([2, []]);
    expect(ran.err.split('\n')).toEqual([
      'pincite: pincite.yaml: Line 1, column 1: “sorces” is not a setting. Did you mean “sources”?',
      'pincite: pincite.yaml: Line 2, column 10: “icd” is not a profile. Did you mean “icd203”? There are: analytic, icd203, phia, ipcc, newsroom.',
      '',
    ]);
  });

  test('a bad one in a nested root stops that one alone', async () => {
    const root = workspace({ 'b.md': unknown, 'x/pincite.yaml': 'checks:\n\tquote/altered: off\n', 'x/n.md': unknown });
    const ran = await findings(root);
    expect([ran.code, ran.lines]).toEqual([2, ['b.md:1:16 citation/unknown-source']]);
    expect(ran.err).toBe(
      'pincite: x/pincite.yaml: Line 2, column 1: This file cannot be read as YAML: a tab indents this line; use spaces.\n',
    );
  });

  test('levels: the file, then --check over it', async () => {
    const root = workspace({ 'b.md': unknown, 'pincite.yaml': 'checks: { citation/unknown-source: info }' });
    expect((await findings(root)).findings[0]!.severity).toBe('info');
    expect((await findings(root, ['--check', 'citation/unknown-source=warning'])).findings[0]!.severity).toBe(
      'warning',
    );
    expect((await findings(root, ['--check=citation/unknown-source=off'])).lines).toEqual([]);
  });

  test('--profile is taken', async () => {
    const root = workspace({ 'b.md': unknown });
    expect((await findings(root, ['--profile', 'ipcc'])).code).toBe(1);
  });
});

describe('options that cannot be followed are one line on stderr', () => {
  test.each([
    [
      ['--fromat', 'json'],
      '--fromat is not an option of “pincite check”. Did you mean “--format”? “pincite check --help” lists what there is.',
    ],
    [['-x'], '-x is not an option of “pincite check”. “pincite check --help” lists what there is.'],
    [
      ['--format', 'yaml'],
      '--format cannot be “yaml”. There are: pretty, compact, json, sarif, github, junit, checkstyle, rdjson.',
    ],
    [['--format'], '--format needs a value. “pincite check --help” lists what there is.'],
    [['--format', 'json='], '--format json= names no file behind “=”.'],
    [
      ['--format', 'json', '--format', 'sarif'],
      'Only one report can go to standard output. Give the others a file: --format sarif=FILE.',
    ],
    [
      ['--fail-on', 'eror'],
      '--fail-on cannot be “eror”. Did you mean “error”? There are: error, warning, info, never.',
    ],
    [['--max-warnings', 'few'], '--max-warnings must be a whole number; “few” is not one.'],
    [['--max-warnings=-1'], '--max-warnings must be a whole number; “-1” is not one.'],
    [['--check', 'quote/altered'], '--check must be ID=LEVEL, such as --check quote/altered=warning.'],
    [
      ['--check', 'quote/alterd=off'],
      '“quote/alterd” is not a check. Did you mean “quote/altered”? “pincite checks” lists all of them.',
    ],
    [['--check', 'quote/altered=loud'], '“loud” is not a level for “quote/altered”: use error, warning, info or off.'],
    [
      ['--profile', 'icd'],
      '--profile cannot be “icd”. Did you mean “icd203”? There are: analytic, icd203, phia, ipcc, newsroom.',
    ],
    [['--no-color=yes'], '--no-color takes no value. “pincite check --help” lists what there is.'],
    [['--stdin-filename', 'a.md'], '--stdin-filename is only of use with --stdin.'],
    [['--stdin', 'a.md'], '--stdin reads one note; leave the paths out.'],
    [['--stdin', '--fix'], '--fix cannot change a note that comes from --stdin.'],
    [['--stdin', '--changed'], '--changed looks at files; --stdin is none.'],
    [['--changed'], '--changed: This folder is not in a git repository.'],
  ])('%j', async (args, line) => {
    const ran = await run(workspace({ 'a.md': clean }), ['check', ...args]);
    expect(ran).toEqual({ code: 2, out: '', err: `pincite: ${line}\n` });
  });
});

describe('standard input', () => {
  const root = workspace({ 'notes/old.md': unknown });

  test('is checked as if it stood at its filename; nothing else is', async () => {
    const ran = await findings(root, ['--stdin', '--stdin-filename', 'notes/new.md'], { stdin: `\n${unknown}` });
    expect([ran.code, ran.lines]).toEqual([1, ['notes/new.md:2:16 citation/unknown-source']]);
    expect(ran.summary.notes).toBe(1);
  });

  test('without a filename', async () => {
    expect((await findings(root, ['--stdin'], { stdin: unknown })).lines).toEqual([
      'stdin.md:1:16 citation/unknown-source',
    ]);
    expect((await findings(root, ['--stdin'], { stdin: '' })).lines).toEqual([]);
  });

  test('that is no text', async () => {
    const ran = await findings(root, ['--stdin'], { stdin: new Uint8Array([65, 0, 66, 0]) });
    expect([ran.code, ran.problems.length]).toEqual([2, 1]);
  });
});

describe('reports', () => {
  test('several at once: files, and one on standard output', async () => {
    const root = workspace({ 'a.md': unknown });
    const ran = await run(root, [
      'check',
      '--format',
      'sarif=out.sarif',
      '--format',
      'json=out.json',
      '--format',
      'compact',
    ]);
    expect(ran.out).toMatch(/^a\.md:1:16: error: .*\[citation\/unknown-source\]\n$/);
    expect(JSON.parse(readFileSync(join(root, 'out.sarif'), 'utf8')).version).toBe('2.1.0');
    expect(JSON.parse(readFileSync(join(root, 'out.json'), 'utf8')).findings).toHaveLength(1);
  });

  test('only files: there is still something to read', async () => {
    const ran = await run(workspace({ 'a.md': unknown }), ['check', '--format', 'json=out.json']);
    expect(ran.out).toContain('1 error');
  });

  test('one that cannot be written', async () => {
    const ran = await run(workspace({ 'a.md': clean }), ['check', '--format', 'json=no/such/out.json']);
    expect([ran.code, ran.err]).toEqual([
      2,
      'pincite: no/such/out.json: The report could not be written. There is no such file.\n',
    ]);
    expect(ran.out).toContain('Nothing found.');
  });

  test('annotations come by themselves on GitHub, behind what people read', async () => {
    const env = { GITHUB_ACTIONS: 'true' };
    const root = workspace({ 'a.md': unknown });
    expect((await run(root, ['check'], { env })).out).toMatch(/1 error\n::error file=a\.md,line=1,/);
    expect((await run(root, ['check', '--format', 'compact'], { env })).out).toContain('\n::error ');
    expect((await run(root, ['check', '--format', 'json'], { env })).out).not.toContain('::error');
  });

  test('colours: on a terminal, unless somebody minds', async () => {
    const root = workspace({ 'a.md': unknown });
    const coloured = async (args: string[], options: RunOptions) =>
      (await run(root, ['check', ...args], options)).out.includes('\u001b[');
    expect(await coloured([], { tty: true })).toBe(true);
    expect(await coloured([], {})).toBe(false);
    expect(await coloured(['--no-color'], { tty: true })).toBe(false);
    expect(await coloured([], { tty: true, env: { NO_COLOR: '1' } })).toBe(false);
    expect(await coloured([], { tty: true, env: { TERM: 'dumb' } })).toBe(false);
    expect(await coloured([], { env: { FORCE_COLOR: '1' } })).toBe(true);
    expect(await coloured([], { tty: true, env: { FORCE_COLOR: '0' } })).toBe(false);
  });

  test('are the same from run to run', async () => {
    const root = workspace({ 'a.md': unknown + uncited, 'b/b.md': uncited, 'x/seeds/a.txt': 'A', 'x/n.md': unknown });
    const [one, two] = [
      await run(root, ['check', '--format', 'sarif']),
      await run(root, ['check', '--format', 'sarif']),
    ];
    expect(one).toEqual(two);
  });
});

test('a check that crashes: one line, the others go on, and 2', async () => {
  const crash: Check = {
    id: 'test/crash',
    severity: 'error',
    certainty: 'exact',
    summary: '',
    // biome-ignore lint/correctness/useYield: it never comes to that
    *note() {
      throw new Error('stumbled');
    },
    // biome-ignore lint/correctness/useYield: it never comes to that
    *library() {
      throw new Error('stumbled');
    },
  };
  (allChecks as Check[]).push(crash);
  try {
    const ran = await findings(workspace({ 'a.md': unknown }), ['--fail-on', 'never']);
    expect([ran.code, ran.lines]).toEqual([2, ['a.md:1:16 citation/unknown-source']]);
    expect(ran.err.split('\n')).toEqual([
      expect.stringMatching(/^pincite: The check test\/crash could not finish on this library/),
      expect.stringMatching(/^pincite: a\.md: The check test\/crash could not finish on this note/),
      '',
    ]);
    expect(ran.problems.map(({ file }) => file)).toEqual(['', 'a.md']);
  } finally {
    (allChecks as Check[]).pop();
  }
});

test('data of its own that cannot be read: one line, the checks go on, and 2', async () => {
  const root = workspace({ 'a.md': clean });
  const problem = { file: `${root}/data/vectors.bin`, message: 'It is damaged. Install Pincite again.' };
  const readResources = vi.fn(async () => ({ resources: noResources, problems: [problem] }));
  const ran = await run(root, ['check', '--format', 'json'], { readResources });
  expect([ran.code, ran.err]).toEqual([2, 'pincite: data/vectors.bin: It is damaged. Install Pincite again.\n']);
  expect(JSON.parse(ran.out).problems).toEqual([{ ...problem, file: 'data/vectors.bin' }]);
  expect(readResources).toHaveBeenCalledOnce();
});

test.each([
  ['check', '--help'],
  ['checks'],
  ['explain', 'quote/altered'],
  ['passages', 'board'],
  ['search', 'board'],
  ['inspect', 'a.md'],
])('%s %s needs none of it, and reads none', async (...args) => {
  const readResources = vi.fn(async () => ({ resources: noResources, problems: [] }));
  expect((await run(workspace({ 'a.md': clean }), args, { readResources })).code).toBe(0);
  expect(readResources).not.toHaveBeenCalled();
});

test('on a terminal it says how far the reading is, and wipes that away', async () => {
  const sources = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`seeds/s${i}.txt`, 'S.']));
  const clock = vi.spyOn(Date, 'now');
  let now = 0;
  clock.mockImplementation(() => (now += 60));
  const { err } = await run(workspace({ ...sources, 'a.md': clean }), ['check'], { tty: true });
  clock.mockRestore();
  expect(err).toMatch(/^\rReading \d+ of 42 files\u001b\[K/);
  expect(err).toMatch(/\r\u001b\[K$/);
  expect((await run(workspace({ ...sources, 'a.md': clean }), ['check'])).err).toBe('');
});

test('unused sources are told only when all notes were read', async () => {
  const root = workspace({
    'a.md': 'Nothing.\n',
    'b.md': clean,
    'pincite.yaml': 'checks: { citation/unused-source: warning }',
  });
  expect((await findings(root, ['a.md'])).lines).toEqual([]);
  expect((await findings(root)).lines).toEqual([]);
  expect(
    (await findings(workspace({ 'a.md': 'Nothing.\n' }), ['--check', 'citation/unused-source=info'])).lines,
  ).toEqual(['seeds/board.txt:1:1 citation/unused-source']);
});

describe('the summary', () => {
  test('counts notes, sources, claims and findings', async () => {
    const root = workspace({ 'a.md': clean, 'b.md': `${uncited}\n${unknown}` });
    const { summary } = await findings(root);
    expect(summary).toMatchObject({ notes: 2, sources: 1, errors: 1, warnings: 1, infos: 0 });
    expect(summary.claims).toBeGreaterThanOrEqual(summary.cited!);
    expect(summary.cited).toBeGreaterThanOrEqual(summary.supported!);
  });
});

test.each([
  ['in a text', '[@board, ¶ 2].', 1, 1],
  ['in a text and in a book that is not here', '[@board, ¶ 2; @book].', 1, 1],
  ['with a locator of a kind that the text lacks', '[@board, p. 2].', 1, 1],
  ['nowhere', '.', 0, 0],
  ['in a book that is not here', '[@book, p. 2].', 1, 0],
  ['in a file that could not be read', '[@scan, p. 2].', 1, 0],
  ['in a source that nobody knows', '[@nobody].', 1, 0],
  ['in a passage that is not there, in a footnote', '.[^1]\n\n[^1]: [@board, ¶ 99].', 1, 0],
  ['beside a text', '[cf. @board, ¶ 2].', 1, 0],
  ['against a text', '[but see @board, ¶ 2].', 1, 0],
])('a claim %s is cited and supported accordingly', async (_, end, cited, supported) => {
  const root = workspace({
    'a.md': `The eighth board sat in 2024 ${end}\n`,
    'seeds/books.bib': '@book{book, title = {The Seventeen}, date = {2023}}',
    'seeds/scan.txt': '%PDF-1.7\0\0',
  });
  expect((await findings(root)).summary).toMatchObject({ claims: 1, cited, supported });
});

describe('ignore comments', () => {
  const note = `<!-- pincite-disable-next-line citation/unknown-source: known -->\n${unknown}\n<!-- pincite-disable-next-line quote/altered: old -->\n\n${clean}`;

  test('keep findings quiet; SARIF says why', async () => {
    const root = workspace({ 'a.md': note });
    expect((await findings(root)).lines).toEqual([]);
    const sarif = JSON.parse((await run(root, ['check', '--format', 'sarif'])).out);
    expect(sarif.runs[0].results[0].suppressions).toEqual([{ kind: 'inSource', justification: 'known' }]);
  });

  test('that keep nothing quiet are reported when asked for', async () => {
    const root = workspace({ 'a.md': note });
    const ran = await findings(root, ['--report-unused-disables']);
    expect(ran.lines).toHaveLength(1);
    expect(ran.lines[0]).toMatch(/^a\.md:4:\d+ ignore\/unused$/);
    expect((await findings(root, ['--report-unused-disables', '--fail-on', 'warning'])).code).toBe(1);
  });
});
