import { describe, expect, it } from 'vitest';
import { type Check, defineCheck } from '../../server/src/checks/check.ts';
import { checkNote, checkSnapshot } from '../../server/src/checks/run.ts';
import { bodyOf } from '../../server/src/library/body.ts';
import { Note } from '../../server/src/note/note.ts';
import { sliceOf } from '../../server/src/text/span.ts';
import type { Severity } from '../../server/src/workspace/settings.ts';
import { libraryOf } from '../support/library.ts';
import { snapshotOf } from '../support/testCheck.ts';

/** Flags every "bad" of a block, and "bad!" as weaker; counts the blocks that it was asked about. */
function badWords(id = 'test/bad', severity: Severity = 'error'): Check & { asked: string[] } {
  const asked: string[] = [];
  const check = defineCheck({
    id,
    severity,
    certainty: 'exact',
    summary: 'the word bad',
    *block({ block }) {
      asked.push(block.text);
      for (const match of block.text.matchAll(/bad!?/g)) {
        const span = { start: match.index, end: match.index + match[0].length };
        const weak = match[0].endsWith('!') ? { severity: 'info' as const } : {};
        yield { span, message: 'bad', fixes: [{ title: 'good', edits: [{ span, text: 'good' }] }], ...weak };
      }
    },
  });
  return { ...check, asked };
}

const crashing = defineCheck({
  id: 'test/crash',
  severity: 'error',
  certainty: 'exact',
  summary: 'never finishes',
  block() {
    throw new Error('boom');
  },
});

const paths = (text: string, checks: readonly Check[], settings = {}) => {
  const snapshot = snapshotOf(text, { settings });
  return { snapshot, result: checkNote(snapshot, snapshot.path, checks) };
};

describe('related passages', () => {
  const library = libraryOf({ 'seeds/a.md': 'Words.\n\n| Measure | 2025 |\n|---|---|\n| Output | 94,300 |\n' });
  const pointing = (start: number, length: number): Check =>
    defineCheck({
      ...badWords(),
      *block() {
        const source = library.sources.get('a')!;
        const span = { start: bodyOf(source)!.passages[1]!.span.start + start, end: 0 };
        const related = [{ source, span: { ...span, end: span.start + length }, message: 'there' }];
        yield { span: { start: 0, end: 1 }, message: 'bad', related };
      },
    });
  const shown = (check: Check) => {
    const snapshot = snapshotOf('Words.\n', { library });
    return checkNote(snapshot, snapshot.path, [check]).findings[0]!.related[0]!.text;
  };

  it('are shown with the names of columns, parts of them as they are', () => {
    expect(shown(pointing(0, 'Output\t94,300'.length))).toBe('Measure: Output · 2025: 94,300');
    expect(shown(pointing(0, 'Output'.length))).toBe('Output');
    expect(shown(pointing('Output\t'.length, '94,300'.length))).toBe('94,300');
  });
});

describe('checkNote', () => {
  const text = 'First.\n\nA bad one.\n\n- item bad\n- bad item\n';

  it('places findings and fixes in the note, in order', () => {
    const { result } = paths(text, [badWords()]);
    expect(result.findings.map((finding) => finding.span.start)).toEqual([10, 27, 33]);
    for (const finding of result.findings) {
      expect(sliceOf(text, finding.span)).toBe('bad');
      expect(finding.fixes[0]!.edits[0]!.span).toEqual(finding.span);
    }
  });

  it('orders findings of one place by id, whatever the order of the checks', () => {
    const ids = (checks: Check[]) => paths('bad\n', checks).result.findings.map((finding) => finding.check);
    const [a, b] = [badWords('test/a'), badWords('test/b')];
    expect(ids([b, a])).toEqual(['test/a', 'test/b']);
    expect(ids([a, b])).toEqual(['test/a', 'test/b']);
  });

  it('looks again only at blocks that an edit touched', () => {
    const check = badWords();
    const { snapshot } = paths(text, [check]);
    check.asked.length = 0;
    const checks = [check];
    checkNote(snapshot, snapshot.path, checks);
    check.asked.length = 0;
    const note = snapshot.notes.get(snapshot.path)!.edited({ span: { start: 0, end: 5 }, text: 'A bad start' });
    const edited = { ...snapshot, notes: new Map([[snapshot.path, note]]) };
    const result = checkNote(edited, snapshot.path, checks);
    expect(check.asked).toHaveLength(1);
    expect(check.asked[0]).toContain('A bad start');
    expect(result).toEqual(checkNote(snapshotOf(note.document.text), snapshot.path, [badWords()]));
  });

  it('looks again at everything when the settings, the library or the resources are others', () => {
    const check = badWords();
    const checks = [check];
    const { snapshot } = paths(text, checks);
    const asks = (changed: object) => {
      checkNote(snapshot, snapshot.path, checks);
      check.asked.length = 0;
      checkNote({ ...snapshot, ...changed }, snapshot.path, checks);
      return check.asked.length;
    };
    expect(asks({})).toBe(0);
    expect(asks({ settings: { ...snapshot.settings } })).toBeGreaterThan(0);
    expect(asks({ library: { ...snapshot.library } })).toBeGreaterThan(0);
    expect(asks({ resources: { ...snapshot.resources } })).toBeGreaterThan(0);
  });

  it('goes on when a check throws, and says so once', () => {
    const { result } = paths(text, [crashing, badWords()]);
    expect(result.findings).toHaveLength(3);
    expect(result.problems).toHaveLength(1);
    expect(result.problems[0]).toMatchObject({ file: 'notes/brief.md' });
    expect(result.problems[0]!.message).toMatch(/^The check test\/crash could not finish/);
    expect(result.problems[0]!.message).not.toContain('boom');
  });

  it('keeps what a check yielded before it threw', () => {
    const late = defineCheck({
      ...crashing,
      *block({ block }) {
        yield { span: { start: 0, end: block.text.length }, message: 'first' };
        throw new Error('boom');
      },
    });
    const { result } = paths('One.\n', [late]);
    expect(result.findings).toHaveLength(1);
    expect(result.problems).toHaveLength(1);
  });

  it('runs checks on the whole note with spans of the note', () => {
    const whole = defineCheck({
      id: 'test/whole',
      severity: 'warning',
      certainty: 'estimate',
      summary: 'the last character',
      *note({ note }) {
        const end = note.document.text.length;
        yield { span: { start: end - 1, end }, message: 'end' };
      },
    });
    const { result } = paths('One.\n\nTwo.', [whole, badWords()]);
    expect(result.findings.map((finding) => [finding.span, finding.certainty])).toEqual([
      [{ start: 9, end: 10 }, 'estimate'],
    ]);
  });

  it('gives nothing for a path that is no note', () => {
    const { snapshot } = paths('bad\n', []);
    expect(checkNote(snapshot, 'notes/gone.md', [badWords()]).findings).toEqual([]);
  });
});

describe('severity', () => {
  const severities = (text: string, checks: Record<string, string>) =>
    paths(text, [badWords('test/bad', 'warning')], { checks }).result.findings.map((finding) => finding.severity);

  it('is the default of the check, or what the settings say', () => {
    expect(severities('bad\n', {})).toEqual(['warning']);
    expect(severities('bad\n', { 'test/bad': 'error' })).toEqual(['error']);
    expect(severities('bad\n', { 'test/bad': 'off' })).toEqual([]);
  });

  it('is only ever lowered by a report', () => {
    expect(severities('bad!\n', {})).toEqual(['info']);
    expect(severities('bad!\n', { 'test/bad': 'error' })).toEqual(['info']);
    expect(severities('bad! bad\n', { 'test/bad': 'info' })).toEqual(['info', 'info']);
  });

  it('may be set by the front matter of a note, which may also switch everything off', () => {
    const front = (yaml: string) =>
      paths(`---\npincite: ${yaml}\n---\n\nbad\n`, [badWords('test/x', 'warning')]).result.findings.map(
        (finding) => finding.severity,
      );
    expect(front('{ checks: { test/x: error } }')).toEqual(['error']);
    expect(front('{ checks: { test/x: off } }')).toEqual([]);
    expect(front('false')).toEqual([]);
    expect(front('true')).toEqual(['warning']);
  });
});

describe('fingerprints', () => {
  const prints = (text: string) => paths(text, [badWords()]).result.findings.map((finding) => finding.fingerprint);

  it('stay the same when text is put in elsewhere', () => {
    expect(prints('New.\n\nMore.\n\nbad\n')).toEqual(prints('bad\n'));
  });

  it('differ between findings that are alike', () => {
    const both = prints('bad\n\nbad\n');
    expect(new Set(both).size).toBe(2);
    expect(both[0]).toBe(prints('bad\n')[0]);
  });

  it('differ between checks', () => {
    const other = paths('bad\n', [badWords('test/other')]).result.findings[0]!.fingerprint;
    expect(other).not.toBe(prints('bad\n')[0]);
  });
});

describe('checkSnapshot', () => {
  const library: Check = defineCheck({
    id: 'test/library',
    severity: 'error',
    certainty: 'exact',
    summary: 'about the library',
    *library() {
      for (const file of ['seeds/b.txt', 'a/a.txt']) yield { file, span: { start: 0, end: 0 }, message: file };
    },
  });

  it('gives all notes and the library in order of file', () => {
    const snapshot = snapshotOf('bad\n');
    const notes = new Map(['m/x.md', 'notes/brief.md', 'z.md'].map((path) => [path, Note.of(path, 'so bad\n')]));
    const result = checkSnapshot({ ...snapshot, notes }, [library, badWords(), crashing]);
    expect(result.findings.map(({ file }) => file)).toEqual([
      'a/a.txt',
      'm/x.md',
      'notes/brief.md',
      'seeds/b.txt',
      'z.md',
    ]);
    expect(result.problems.map(({ file }) => file)).toEqual(['m/x.md', 'notes/brief.md', 'z.md']);
  });

  it('lists what ignore comments keep quiet, with their reasons', () => {
    const result = checkSnapshot(snapshotOf('<!-- pincite-disable-next-line: irony -->\nbad\n'), [badWords()]);
    expect(result.findings).toEqual([]);
    expect(result.suppressed.map(({ file, reason }) => [file, reason])).toEqual([['notes/brief.md', 'irony']]);
  });

  it('names a check on the library that crashed', () => {
    const broken = defineCheck({
      ...library,
      id: 'test/broken',
      library: () => {
        throw new Error('boom');
      },
    });
    const result = checkSnapshot(snapshotOf('fine\n'), [broken, library]);
    expect(result.findings).toHaveLength(2);
    expect(result.problems[0]!.message).toMatch(/^The check test\/broken could not finish on this library/);
  });

  it('respects levels for checks on the library', () => {
    const off = snapshotOf('fine\n', { settings: { checks: { 'test/library': 'off' } } });
    expect(checkSnapshot(off, [library]).findings).toEqual([]);
  });
});

it('a block that cannot be read is said, and the others are checked', () => {
  const text = `${'> '.repeat(5000)}x\n\nThe board met [@bord].\n`;
  const result = checkNote(snapshotOf(text), snapshotOf(text).path);
  expect(result.findings.map(({ check }) => check)).toEqual(['citation/unknown-source']);
  expect(result.problems).toMatchObject([{ message: expect.stringContaining('line 1 ') }]);
});
