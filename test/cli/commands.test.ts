import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { allChecks } from '../../server/src/checks/registry.ts';
import { readSettings } from '../../server/src/workspace/read-settings.ts';
import { defaultSettings } from '../../server/src/workspace/settings.ts';
import { folderWith, run } from './run.ts';

const board = 'The Board\n\nThe eighth board sat in 2024.\n\nLeaders from six units presented their reports.\n';
const paper = '---\nid: paper 1\n---\n\n# Outlook\n\nOutput will fall.\n\n## Detail\n\nIt fell by a tenth.\n';
const workspace = (files: Record<string, string> = {}) =>
  folderWith({ 'seeds/board.txt': board, 'seeds/sub/paper.md': paper, ...files });

describe('the program', () => {
  test('no arguments: help on stderr, and 2', async () => {
    const ran = await run('/', []);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain('Usage: pincite COMMAND');
  });

  test.each([['--help'], ['-h'], ['help'], ['help', 'nope']])('%j: help on stdout, and 0', async (...args) => {
    const ran = await run('/', args);
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(ran.out).toContain('Usage: pincite COMMAND');
  });

  test.each(['check', 'inspect', 'passages', 'search', 'why', 'explain', 'checks', 'add', 'init', 'lsp', 'pin'])(
    '%s --help',
    async (command) => {
      const ran = await run('/', [command, '--help']);
      expect(ran.out).toContain(`Usage: pincite ${command}`);
      expect((await run('/', ['help', command])).out).toBe(ran.out);
      for (const line of ran.out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    },
  );

  test('--version', async () => {
    expect(await run('/', ['--version'])).toEqual({ code: 0, out: '0.0.0\n', err: '' });
  });

  test.each([
    [['chekc'], '“chekc” is not a command. Did you mean “check”? “pincite --help” lists them.'],
    [['constructor'], '“constructor” is not a command. “pincite --help” lists them.'],
    [
      ['--format'],
      '--format must follow a command, such as “pincite check --format”. “pincite --help” lists the commands.',
    ],
    [['lsp', 'x'], '“pincite lsp” takes no path: the editor says what it opens.'],
    [['init', 'x'], '“pincite init” takes no path; “--root DIR” names the folder.'],
    [['search'], 'Say what to look for: “pincite search "Exports fell in May."”.'],
    [['inspect'], 'Name a note: “pincite inspect NOTE”.'],
    [['passages'], 'Name a source, by its key or its path: “pincite passages KEY "¶ 3"”.'],
    [['explain'], 'Name one check, such as “pincite explain quote/altered”. “pincite checks” lists all of them.'],
    [
      ['explain', 'a', 'b'],
      'Name one check, such as “pincite explain quote/altered”. “pincite checks” lists all of them.',
    ],
    [['search', 'x', '--root', 'nope'], '--root nope: there is no such folder.'],
  ])('%j: one line, and 2', async (args, line) => {
    expect(await run('/', args)).toEqual({ code: 2, out: '', err: `pincite: ${line}\n` });
  });

  test('what goes wrong inside is one line too, with a stack only for those who debug', async () => {
    const readStdin = () => Promise.reject(new Error('the\npipe'));
    const quiet = await run(workspace(), ['check', '--stdin'], { readStdin });
    expect(quiet).toEqual({
      code: 2,
      out: '',
      err: 'pincite: Something went wrong inside Pincite: the pipe (PINCITE_DEBUG=1 shows where.)\n',
    });
    const loud = await run(workspace(), ['check', '--stdin'], { readStdin, env: { PINCITE_DEBUG: '1' } });
    expect(loud.err).toMatch(/\n {4}at /);
  });

  test('lsp starts the server', async () => {
    const startServer = vi.fn(async () => {});
    expect((await run('/', ['lsp', '--stdio', '--clientProcessId=12'], { startServer })).code).toBe(0);
    expect(startServer).toHaveBeenCalledOnce();
  });
});

describe('checks and explain', () => {
  test('every check is listed', async () => {
    const { out, code } = await run('/', ['checks']);
    expect([code, out.trimEnd().split('\n').length]).toEqual([0, allChecks.length]);
    for (const { id, severity } of allChecks) expect(out).toMatch(new RegExp(`^${id} +${severity} +`, 'm'));
    expect(out).toContain(allChecks[0]!.summary);
  });

  test('every check has its page', async () => {
    for (const { id } of allChecks) {
      const { out, code } = await run('/', ['explain', id]);
      expect([id, code]).toEqual([id, 0]);
      expect(out.length).toBeGreaterThan(100);
    }
  });

  test('a check that does not exist', async () => {
    const ran = await run('/', ['explain', 'quote/alterd']);
    expect([ran.code, ran.err]).toEqual([
      2,
      'pincite: “quote/alterd” is not a check. Did you mean “quote/altered”? “pincite checks” lists all of them.\n',
    ]);
  });
});

describe('init', () => {
  test('writes settings that change nothing, and once only', async () => {
    const root = folderWith({});
    expect(await run(root, ['init'])).toMatchObject({ code: 0, err: '' });
    const yaml = readFileSync(join(root, 'pincite.yaml'), 'utf8');
    const knownChecks = allChecks.map((check) => check.id);
    expect(readSettings(yaml, { knownChecks })).toEqual({ settings: defaultSettings, problems: [] });
    expect(await run(root, ['init'])).toEqual({
      code: 2,
      out: '',
      err: 'pincite: pincite.yaml is there already, and was left as it is.\n',
    });
  });

  test('what is in comments holds when they are taken away', async () => {
    const root = folderWith({});
    await run(root, ['init']);
    const yaml = readFileSync(join(root, 'pincite.yaml'), 'utf8').replace(/^# (?=[a-zA-Z]+:| {2})/gm, '');
    const { settings, problems } = readSettings(yaml, { knownChecks: allChecks.map((check) => check.id) });
    expect(problems).toEqual([]);
    expect(settings).toEqual({
      ...defaultSettings,
      notes: ['briefs/**/*.md'],
      bibliography: ['references.bib'],
      entities: ['entities.yaml'],
      scale: expect.objectContaining({ title: 'House scale' }),
      houseWords: [
        expect.objectContaining({ terms: ['utilise'], instead: 'use' }),
        expect.objectContaining({ instead: 'now' }),
      ],
      checks: Object.fromEntries(
        ['citation/no-pinpoint', 'citation/unused-source', 'quote/altered'].map((id) => [
          id,
          allChecks.find((check) => check.id === id)!.severity,
        ]),
      ),
    });
  });

  test('in another folder, and where it cannot be written', async () => {
    const root = folderWith({ 'x/a.md': '' });
    expect((await run(root, ['init', '--root', 'x'])).out).toContain('x/pincite.yaml was written.');
    expect((await run(root, ['init', '--root', 'y'])).err).toBe(
      'pincite: y/pincite.yaml could not be written. There is no such file.\n',
    );
  });
});

describe('passages', () => {
  test('all of a source, by key or path', async () => {
    const root = workspace();
    const shown =
      '¶ 1\n    The Board\n\n¶ 2\n    The eighth board sat in 2024.\n\n¶ 3\n    Leaders from six units presented their reports.\n';
    expect(await run(root, ['passages', 'board'])).toEqual({ code: 0, out: shown, err: '' });
    expect((await run(root, ['passages', '@board'])).out).toBe(shown);
    expect((await run(root, ['passages', 'seeds/board.txt'])).out).toBe(shown);
    expect((await run(join(root, 'seeds'), ['passages', 'board.txt'])).out).toBe(shown);
    expect((await run('/', ['passages', 'board', '--root', root])).out).toBe(shown);
  });

  test('rows of a table, with the names of the columns', async () => {
    const root = workspace({ 'seeds/t.md': '| Case | Demand (t) |\n|---|---|\n| Low | 3,100 |\n' });
    expect((await run(root, ['passages', 't'])).out).toBe('¶ 1\n    Case: Low · Demand (t): 3,100\n');
    expect((await run(root, ['search', 'low case of demand'])).out).toContain('Case: Low · Demand (t): 3,100');
  });

  test('with sections, and by locator as notes write them', async () => {
    const root = workspace();
    expect((await run(root, ['passages', 'paper-1', '§ Detail'])).out).toBe(
      '¶ 2  § 1.1 Detail\n    It fell by a tenth.\n',
    );
    expect((await run(root, ['passages', 'board', '¶¶', '2-3'])).out.match(/¶ \d/g)).toEqual(['¶ 2', '¶ 3']);
  });

  test.each([
    [['bord'], '“bord” is not a source of this library. Did you mean “board”?'],
    [['board', '¶ 9'], '“¶ 9” is not in “board”: it has 3 paragraphs.'],
    [['board', 'p. 2'], '“board” has no pages.'],
    [['board', 'hello'], '“hello” cannot be read as a locator. Write “¶ 8”, “p. 3” or “§ 2”.'],
    [['entry'], '“entry” has no text. It is only in the bibliography.'],
    [['scan'], '“scan” has no text. PDF files cannot be read. Save the text of this one beside it, as “scan.txt”.'],
  ])('%j', async (args, line) => {
    const root = workspace({ 'seeds/refs.bib': '@book{entry, title = {Entry}}', 'seeds/scan.pdf': '%PDF' });
    expect(await run(root, ['passages', ...args])).toEqual({ code: 2, out: '', err: `pincite: ${line}\n` });
  });

  test('settings that cannot be followed are said, and passed over', async () => {
    const ran = await run(workspace({ 'pincite.yaml': 'sorces: x' }), ['passages', 'board', '¶ 2']);
    expect(ran.code).toBe(0);
    expect(ran.err).toBe(
      'pincite: pincite.yaml: Line 1, column 1: “sorces” is not a setting. Did you mean “sources”?\n',
    );
  });
});

describe('search', () => {
  test('the best passage first, with a citation to paste', async () => {
    const { out, code } = await run(workspace(), ['search', 'Six units presented reports', '--limit', '2']);
    expect(code).toBe(0);
    expect(out).toMatch(/^ +\d+\.\d\d {2}\[@board, ¶ 3\]\n {8}Leaders from six units presented their reports\.\n/);
    expect(out.split('\n').length).toBeLessThanOrEqual(5);
  });

  test('nothing in common, and nothing to search', async () => {
    expect(await run(workspace(), ['search', 'zzzz qqqq'])).toEqual({
      code: 0,
      out: '',
      err: 'pincite: No passage has anything in common with this.\n',
    });
    expect((await run(folderWith({}), ['search', 'x'])).err).toBe('pincite: There are no sources here.\n');
  });
});

describe('inspect', () => {
  test('names who and what a note is about, as the register has them', async () => {
    const root = workspace({
      'entities.yaml': '- name: Ana Ortiz\n  kind: person\n  aliases: [A. Ortiz]\n',
      'n.md': 'Yesterday A. Ortiz met Bela Norton.\n',
    });
    const { out } = await run(root, ['inspect', 'n.md']);
    expect(JSON.parse(out).entities).toEqual([
      {
        name: 'A. Ortiz',
        kind: 'person',
        range: { start: { line: 1, column: 11 }, end: { line: 1, column: 19 } },
        canonical: 'Ana Ortiz',
      },
      {
        name: 'Bela Norton',
        kind: null,
        range: { start: { line: 1, column: 24 }, end: { line: 1, column: 35 } },
        canonical: null,
      },
    ]);
  });

  const note =
    '# Heading\n\nOutput may fall [see @board, ¶ 2, "eighth board"; -@x]. Read [this](seeds/board.txt#¶3) or [that](http://example.com).\n\nNoted.[^1]\n\n[^1]: As @board [p. 3] says.\n';

  test('one note', async () => {
    const { out, code } = await run(workspace({ 'n.md': note }), ['inspect', 'n.md']);
    const { sentences, citations, entities } = JSON.parse(out);
    expect([code, entities]).toEqual([0, []]);
    expect(citations.map(({ key, mode }: Record<string, string>) => `${mode} ${key}`)).toEqual([
      'normal board',
      'suppress-author x',
      'link board',
      'author-in-text board',
    ]);
    expect(citations[0]).toMatchObject({
      prefix: 'see',
      stance: 'supports',
      locator: { label: 'paragraph', value: '2' },
      quote: { text: 'eighth board', range: { start: { line: 3, column: 36 }, end: { line: 3, column: 48 } } },
      range: { start: { line: 3, column: 18 } },
    });
    expect(Object.keys(citations[0])).toEqual([
      'range',
      'mode',
      'key',
      'prefix',
      'suffix',
      'locator',
      'quote',
      'stance',
    ]);
    expect(sentences[0]).toMatchObject({ text: 'Heading', kind: 'heading', citations: [] });
    expect(Object.keys(sentences[1])).toEqual(['text', 'range', 'kind', 'citations', 'hedges']);
    expect(sentences[1].citations.map(({ key }: { key: string }) => key)).toEqual(['board', 'x']);
    // What stands in a footnote covers the sentence that refers to it.
    const noted = sentences.find(({ text }: { text: string }) => text.startsWith('Noted'));
    expect(noted.citations).toEqual([citations[3]]);
    expect(citations[3].range.start.line).toBe(7);
  });

  test('several notes: one object a line, in the order of the arguments', async () => {
    const root = workspace({ 'b.md': 'B.\n', 'a.md': 'A.\n' });
    const { out } = await run(root, ['inspect', 'b.md', 'a.md']);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).sentences[0].text),
    ).toEqual(['B.', 'A.']);
  });

  test('a note that is not there', async () => {
    const ran = await run(workspace({ 'a.md': 'A.\n' }), ['inspect', 'a.md', 'gone.md']);
    expect([ran.code, ran.err]).toEqual([2, 'pincite: gone.md: There is no such file or folder.\n']);
    expect(JSON.parse(ran.out).sentences[0].text).toBe('A.');
  });
});
