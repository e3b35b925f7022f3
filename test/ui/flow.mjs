// One flow in a VS Code of its own: a server with the extension installed, a fresh profile, a folder that may be changed.
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openPage } from '../vscode/browser.mjs';
import { startServer } from '../vscode/server.mjs';
import { makeWorkspace, root } from '../vscode/workspace.mjs';
import { Editor } from './editor.mjs';

/** The assistant's empty side bar takes a third of the page; nothing else is set, so all defaults are those of a newcomer. */
const SETTINGS = { 'workbench.secondarySideBar.defaultVisibility': 'hidden' };

/**
 * Runs a flow: `{ name, note?, text?, files?, settings?, size?, steps(tools) }`. `note` is the note in front, `text` what is
 * written into it first, `files` what is copied into the folder first (there: file of this repository). Its steps get `editor`, `page`, `folder`, `step(what, action)` (one thing to see, told as it is
 * done), and `shot(name, clip?)` (a screenshot; `picture` as the third argument keeps it for the README). Gives the name, how many steps were
 * seen, and the first error with its step.
 */
export async function runFlow(flow, { vsix, shots, pictures }) {
  const workspace = await makeWorkspace();
  const note = join(workspace.folder, flow.note ?? 'notes/rare-earth-brief.md');
  if (flow.text !== undefined) await writeFile(note, flow.text);
  for (const [to, from] of Object.entries(flow.files ?? {}))
    await copyFile(join(root, from), join(workspace.folder, to));
  const state = {
    name: flow.name,
    done: 0,
    step: 'VS Code opens with the note, and with its evidence',
    error: undefined,
  };
  const started = performance.now();
  const opened = await open(flow, vsix, workspace.folder, note).catch((error) => ({ error }));
  if (opened.error) {
    await workspace.remove();
    return { ...state, error: opened.error };
  }
  const { server, page, close } = opened;
  const tell = (mark, what) =>
    console.log(`  ${mark} ${what} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  const step = async (what, action) => {
    state.step = what;
    const result = await action();
    state.done += 1;
    tell('✓', what);
    return result;
  };
  const shot = async (name, { clip, picture } = {}) => {
    const path = join(shots, `${name}.png`);
    await page.screenshot({ path, clip, animations: 'disabled' });
    if (picture && pictures) await copyFile(path, join(root, 'client/media', picture));
  };
  try {
    const editor = new Editor(page, flow.note ?? 'notes/rare-earth-brief.md');
    await step(state.step, () => editor.ready());
    await flow.steps({ editor, page, folder: workspace.folder, step, shot });
  } catch (error) {
    state.error = error;
    tell('✗', `${state.step}: ${error.message.split('\n')[0]}`);
    await shot(`failed-${flow.name.replaceAll(/\W+/g, '-')}`).catch(() => {});
  } finally {
    await close();
    await server.stop();
    await workspace.remove();
  }
  return state;
}

/** Starts VS Code and opens the page. On a machine under load that may fail once. */
async function open(flow, vsix, folder, note, again = true) {
  const server = await startServer({ vsix, settings: { ...SETTINGS, ...flow.settings } });
  const { page, close } = await openPage(flow.size);
  try {
    await page.goto(server.url(folder, [['openFile', server.remote(note)]]));
    await page.locator('.monaco-editor .view-line').first().waitFor({ timeout: 60_000 });
    return { server, page, close };
  } catch (error) {
    await close();
    await server.stop();
    if (!again) throw error;
    console.log('  VS Code did not open; once more.');
    return open(flow, vsix, folder, note, false);
  }
}
