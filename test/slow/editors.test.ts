import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/*
 * Two real editors talk to the built program over stdio: Neovim, whose client of this age cannot ask for diagnostics, and
 * Emacs with eglot. Each opens a note with one altered quotation, hovers it, corrects it, and leaves.
 */
const here = import.meta.dirname;
const program = resolve(here, '../../dist/cli.js');
const source = 'Quota report\n\nSix units presented their results to the board in spring.\n';
const note = 'Quotas were set. 😀 Six units met [@quota, ¶ 2, "presented whose results to the board in spring"].\n';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'pincite-editors-'));
  mkdirSync(join(root, 'seeds'));
  mkdirSync(join(root, 'notes'));
  writeFileSync(join(root, 'seeds/quota.txt'), source);
  writeFileSync(join(root, 'notes/a.md'), note);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Runs an editor in the workspace and gives what it wrote down. */
function run(editor: string, args: readonly string[]): Record<string, unknown> {
  const result = join(root, `${editor}.json`);
  const env = {
    ...process.env,
    HOME: root,
    XDG_CONFIG_HOME: root,
    ROOT: root,
    PROGRAM: program,
    NOTE: 'notes/a.md',
    RESULT: result,
    WRONG: 'whose',
    RIGHT: 'their',
  };
  const output = execFileSync(editor, args, { cwd: root, env, timeout: 100_000, encoding: 'utf8', stdio: 'pipe' });
  expect(existsSync(result), output).toBe(true);
  return JSON.parse(readFileSync(result, 'utf8'));
}

const hover = expect.stringContaining('their results to the board in spring');

describe('the built program', () => {
  it('is there', () => expect(existsSync(program), 'run “npm run build” first').toBe(true));
});

describe('Neovim', () => {
  it('shows what is wrong and the passage, and sees it clear', () => {
    const script = join(here, 'editors/neovim.lua');
    const shown = run('nvim', ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${script}`]);
    expect(shown).toMatchObject({
      initialized: true,
      // Neovim counts columns in bytes: the emoji before it takes four, where the protocol counts two.
      opened: [{ line: 0, column: Buffer.byteLength(note.slice(0, note.indexOf('whose'))), code: 'quote/altered' }],
      hover,
      definition: `file://${join(root, 'seeds/quota.txt')}`,
      cleared: true,
      stopped: true,
    });
  });
});

describe('Emacs with eglot', () => {
  it('shows what is wrong and the passage, and sees it clear', () => {
    const shown = run('emacs', ['--batch', '-q', '--no-site-file', '-l', join(here, 'editors/emacs.el')]);
    expect(shown).toMatchObject({
      managed: true,
      // Emacs counts characters, and the emoji is one of them.
      opened: [{ begin: [...note.slice(0, note.indexOf('whose'))].length, message: expect.stringContaining('whose') }],
      hover,
      cleared: true,
    });
  });
});
