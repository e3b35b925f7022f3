import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, run } from './run.ts';

const board = `Notes of the board

The board met in Port Ellery on 3 March 2025.

Output rose from 41,000 tonnes in 2023 to 56,000 tonnes in 2024.

The second plant may open in the autumn of 2026, although the permit has not been granted.
`;
const files = {
  'seeds/board.txt': board,
  'notes/a.md': 'Output rose to 56,000 tonnes in 2024 [@board, ¶ 3]. The board met in March 2025 [@board, ¶ 2].\n',
  'notes/b.md': 'The second plant may open in 2026 [@board, ¶ 4]. Output rose in 2024 [@board, ¶ 3].\n',
};
const folder = (more: Readonly<Record<string, string>> = {}) => folderWith({ ...files, ...more });
const on = (day: string) => ({ today: () => day });
const pin = (root: string, ...args: string[]) => run(root, ['pin', ...args], on('2026-11-26'));
const lockIn = (root: string): string => readFileSync(join(root, 'pincite.lock'), 'utf8');
const write = (root: string, path: string, text: string): void => writeFileSync(join(root, path), text);
const pinned = async (more: Readonly<Record<string, string>> = {}): Promise<string> => {
  const root = folder(more);
  await run(root, ['pin'], on('2026-11-02'));
  return root;
};

describe('pincite pin', () => {
  it('records what all cited passages say, each once', async () => {
    const root = folder();
    const { code, out, err } = await pin(root);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^pincite\.lock: 3 passages pinned\.\nKeep this file under version control/);
    const lock = lockIn(root);
    expect(lock.match(/2026-11-26/g)).toHaveLength(3);
    expect(lock).toContain('41,000 tonnes in 2023 to 56,000 tonnes');
    expect(lock).toContain('seeds/board.txt');
  });

  it('writes nothing when nothing changes, and keeps the day', async () => {
    const root = await pinned();
    const before = lockIn(root);
    expect(before).toContain('2026-11-02');
    const writeFile = async (): Promise<string> => 'It was written.';
    const { code, out } = await run(root, ['pin'], { ...on('2026-11-26'), writeFile });
    expect([code, out]).toEqual([0, 'pincite.lock: 3 as before.\n']);
    expect(lockIn(root)).toBe(before);
  });

  it('says when there is nothing to pin, and makes no file', async () => {
    const root = folderWith({ 'seeds/board.txt': board, 'notes/a.md': 'Nothing is cited.\n' });
    expect(await pin(root)).toEqual({ code: 0, out: 'pincite.lock: nothing is cited.\n', err: '' });
    expect(existsSync(join(root, 'pincite.lock'))).toBe(false);
  });

  it('records the passages of one note, and leaves the others alone', async () => {
    const root = folder();
    expect((await pin(root, 'notes/a.md')).out).toContain('pincite.lock: 2 passages pinned.\n');
    write(root, 'notes/a.md', 'Nothing is cited any more.\n');
    expect((await pin(root, 'notes/b.md')).out).toBe('pincite.lock: 1 passage pinned, 1 as before.\n');
    expect(lockIn(root)).toContain('¶ 2');
  });

  it('drops what no note cites any more when all notes are pinned', async () => {
    const root = await pinned();
    write(root, 'notes/a.md', 'Nothing is cited any more.\n');
    expect((await pin(root)).out).toBe('pincite.lock: 2 as before, 1 no longer cited.\n');
    expect(lockIn(root)).not.toContain('¶ 2');
  });

  it('drops nothing when a note could not be read', async () => {
    const root = await pinned();
    write(root, 'notes/a.md', 'Nothing.\n');
    writeFileSync(join(root, 'notes/b.md'), new Uint8Array([0, 1, 2, 0, 255, 0]));
    const { code, err } = await pin(root);
    expect(code).toBe(2);
    expect(err).toContain('notes/b.md');
    expect(lockIn(root)).toContain('¶ 2');
  });

  it('keeps the entries of a source that is gone', async () => {
    const root = await pinned();
    const before = lockIn(root);
    rmSync(join(root, 'seeds/board.txt'));
    const { code, out } = await pin(root);
    expect(code).toBe(0);
    expect(out).toContain('pincite.lock: 4 citations without a passage to pin.\n');
    expect(lockIn(root)).toBe(before);
  });

  it('writes nothing on a dry run', async () => {
    const root = folder();
    const { code, out } = await pin(root, '--dry-run');
    expect([code, out]).toEqual([0, 'pincite.lock: 3 passages pinned.\nNothing was written: this is a dry run.\n']);
    expect(existsSync(join(root, 'pincite.lock'))).toBe(false);
  });
});

describe('passages that are not what they were', () => {
  const changed = board.replace('56,000', '54,000');

  it('are told with their words then and now, and kept', async () => {
    const root = await pinned();
    const before = lockIn(root);
    write(root, 'seeds/board.txt', changed);
    const { code, out } = await pin(root, 'notes/b.md');
    expect(code).toBe(1);
    expect(out.replaceAll('\n', ' ')).toMatch(
      /^notes\/b\.md:1:\d+ ¶ 3 of “Notes of the board” has changed since it was pinned on 2026-11-02: “56,000 tonnes” became “54,000 tonnes”\./,
    );
    expect(out).toMatch(/then +Output rose from 41,000 tonnes in 2023 to 56,000/);
    expect(out).toMatch(/now +Output rose from 41,000 tonnes in 2023 to 54,000/);
    expect(out).toContain('“pincite pin --update”');
    // ¶ 4 says the same, in a file that is another one now.
    expect(out.replaceAll('\n', ' ')).toContain(
      '1 the same in a file that changed (seeds/board.txt), 1 not what it was.',
    );
    expect(lockIn(root)).not.toBe(before);
    expect(lockIn(root)).toContain('to 56,000 tonnes');
  });

  it('are recorded as they are with --update', async () => {
    const root = await pinned();
    write(root, 'seeds/board.txt', changed);
    const { code, out } = await pin(root, '--update');
    expect(code).toBe(0);
    expect(out).toContain('1 pinned again');
    expect(out).toMatch(/then .*56,000[\s\S]*now .*54,000/);
    expect(lockIn(root)).toContain('to 54,000 tonnes');
    expect((await pin(root)).out).toBe('pincite.lock: 3 as before.\n');
  });

  it('may stand elsewhere, or nowhere', async () => {
    const root = await pinned();
    write(
      root,
      'seeds/board.txt',
      board
        .replace('Output rose', 'A guest spoke.\n\nOutput rose')
        .replace(/The second plant.*/, 'Nothing is known of spring.'),
    );
    const { code, out } = await pin(root);
    expect(code).toBe(1);
    expect(out).toContain('are gone');
    expect(out).toContain('now stand at ¶ 4');
  });

  it('have their place in the file', async () => {
    const root = await pinned();
    write(root, 'seeds/board.txt', board.replace('Output rose', 'A guest spoke of other things.\n\nOutput rose'));
    const { code, out } = await pin(root);
    expect(code).toBe(1);
    expect(out).toContain('now stand at ¶ 4');
    expect(out).toContain('now stand at ¶ 5');
  });
});

describe('pincite pin --follow', () => {
  const shifted = board.replace('Output rose', 'A guest spoke of other things.\n\nOutput rose');
  const noteIn = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');

  it('leads all citations to where their words stand now, and the entries with them', async () => {
    const root = await pinned();
    write(root, 'seeds/board.txt', shifted);
    const { code, out } = await pin(root, '--follow');
    expect(code).toBe(0);
    expect(out).toContain('@board: 3 citations led to where the words stand now.');
    expect(noteIn(root, 'notes/a.md')).toBe(files['notes/a.md'].replace('¶ 3', '¶ 4'));
    expect(noteIn(root, 'notes/b.md')).toBe(files['notes/b.md'].replace('¶ 4', '¶ 5').replace('¶ 3', '¶ 4'));
    expect(lockIn(root).match(/"locator": "[^"]*"/g)).toEqual(
      ['¶ 2', '¶ 4', '¶ 5'].map((place) => `"locator": "${place}"`),
    );
    expect((await run(root, ['check', '--locked', '--format', 'compact'])).code).toBe(0);
  });

  it('writes nothing on a dry run, and wants all notes', async () => {
    const root = await pinned();
    const lock = lockIn(root);
    write(root, 'seeds/board.txt', shifted);
    expect((await pin(root, '--follow', '--dry-run')).out).toContain('Nothing was written');
    expect((await pin(root, '--follow', 'notes/a.md')).code).toBe(2);
    expect([lockIn(root), noteIn(root, 'notes/a.md')]).toEqual([lock, files['notes/a.md']]);
  });

  it('leaves a source alone when one of its notes cannot be written as it is', async () => {
    const root = await pinned();
    writeFileSync(join(root, 'notes/c.md'), Buffer.from('Le caf\u00e9 [@board, \u00b6 4].\n', 'latin1'));
    const lock = lockIn(root);
    write(root, 'seeds/board.txt', shifted);
    const { code, out } = await pin(root, '--follow');
    expect(out).toContain('@board: its citations were not led to where the words stand now. notes/c.md: ');
    expect(code).toBe(1);
    expect(noteIn(root, 'notes/a.md')).toBe(files['notes/a.md']);
    expect(lockIn(root).match(/"locator": "[^"]*"/g)).toEqual(lock.match(/"locator": "[^"]*"/g));
  });
});

describe('a lock that cannot be read as a whole', () => {
  it('is left as it is, and the line is named', async () => {
    const root = await pinned();
    const broken = `${lockIn(root)}- {"key": "board"\n`;
    write(root, 'pincite.lock', broken);
    const { code, err } = await pin(root);
    expect(code).toBe(2);
    expect(err).toMatch(/pincite\.lock: Line 8: /);
    expect(err).toContain('Nothing was pinned');
    expect(lockIn(root)).toBe(broken);
  });

  it('is mended where a merge was left half done: what is right stays', async () => {
    const root = await pinned();
    const ours = lockIn(root);
    write(root, 'seeds/board.txt', board.replace('56,000', '54,000'));
    await pin(root, '--update');
    const theirs = lockIn(root);
    write(root, 'pincite.lock', `<<<<<<< ours\n${ours}=======\n${theirs}>>>>>>> theirs\n`);
    const { code, out, err } = await pin(root);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('is mended');
    expect(lockIn(root)).toBe(theirs);
  });
});

describe('pincite check --locked', () => {
  const check = (root: string, ...args: string[]) => run(root, ['check', '--locked', '--format', 'compact', ...args]);

  it('is content when every cited passage is recorded and every file is what it was', async () => {
    const { code, out } = await check(await pinned());
    expect(out).not.toMatch(/not-pinned|source-changed|passage-moved|file-changed/);
    expect(code).toBe(0);
  });

  it('fails for a passage that is not recorded', async () => {
    const { code, out } = await check(folder());
    expect(code).toBe(1);
    expect(out.match(/citation\/not-pinned/g)).toHaveLength(4);
  });

  it('fails for words that differ, whatever the settings say', async () => {
    const root = await pinned({ 'pincite.yaml': 'checks:\n  citation/source-changed: off\n' });
    write(root, 'seeds/board.txt', board.replace('56,000', '54,000'));
    const { code, out } = await check(root);
    expect(code).toBe(1);
    expect(out).toMatch(/^notes\/a\.md:1:\d+: error: .*\[citation\/source-changed\]$/m);
  });

  it('fails for a file that is another one, though the passages say the same, and names it', async () => {
    const root = await pinned();
    write(root, 'seeds/board.txt', `${board}\nA remark at the end.\n`);
    const { code, out } = await check(root);
    expect(code).toBe(1);
    expect(out).toMatch(/^seeds\/board\.txt:1:1: error: .*\[source\/file-changed\]$/m);
    expect((await run(root, ['check', '--format', 'compact'])).code).toBe(0);
    await pin(root);
    expect((await check(root)).code).toBe(0);
  });

  it('names the line of a merge that was left half done', async () => {
    const root = await pinned();
    const lock = lockIn(root);
    write(root, 'pincite.lock', `<<<<<<< ours\n${lock}=======\n${lock}>>>>>>> theirs\n`);
    const { code, err, out } = await check(root, 'notes/a.md');
    expect(code).toBe(2);
    expect(err).toMatch(/pincite\.lock: Line 1: /);
    expect(out).not.toContain('not-pinned');
  });
});

it('--fix pins nothing, and leads no citation elsewhere', async () => {
  const root = await pinned();
  const lock = lockIn(root);
  write(root, 'seeds/board.txt', board.replace('Output rose', 'A guest spoke of other things.\n\nOutput rose'));
  const { out } = await run(root, ['check', '--fix', '--format', 'compact']);
  expect(out).toContain('citation/passage-moved');
  expect(lockIn(root)).toBe(lock);
  expect(readFileSync(join(root, 'notes/a.md'), 'utf8')).toBe(files['notes/a.md']);
});
