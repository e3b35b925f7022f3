// VS Code made ready to be measured: a quiet machine, all notes open, and what it says of an extension's start.
import { loadavg } from 'node:os';
import { setTimeout as rest } from 'node:timers/promises';

/** Waits until the load of the last minute is low, so many ms at most. Gives what it is then, as text. */
export async function quiet(atMost, below = 0.7) {
  const end = Date.now() + atMost;
  if (loadavg()[0] > below) console.error(`Waiting for a quiet machine (load average ${loadavg()[0].toFixed(2)}) …`);
  while (loadavg()[0] > below && Date.now() < end) await rest(5000);
  return loadavg()[0].toFixed(2);
}

/** Opens all notes in tabs, one after the other, so that VS Code has their texts; the last one is in front. */
export async function openAll(editor, notes) {
  for (const name of notes) {
    await editor.press('Control+p');
    await editor.see('box for a file', '.quick-input-widget input');
    await editor.page.keyboard.type(name);
    await editor.see(`file ${name}`, '.quick-input-widget .monaco-list-row.focused', { hasText: name });
    await editor.press('Enter');
    await editor.see(`tab ${name}`, '.tab.active', { hasText: name });
    await editor.see(`text of ${name}`, `.monaco-editor.focused[data-uri$="${name}"] .view-line`);
  }
}

/** What “Show Running Extensions” says of Pincite, in ms. The view is closed again. */
export async function activationTime(editor) {
  await editor.see('status bar item', '.statusbar-item', { hasText: 'claims' });
  // Only rows on the screen are in the page, and the fast ones stand at the end.
  const size = editor.page.viewportSize();
  await editor.page.setViewportSize({ ...size, height: 2400 });
  await editor.command('Developer: Show Running Extensions');
  const row = await editor.see('Pincite in the list', '.runtime-extensions-editor .monaco-list-row', {
    hasText: 'Pincite',
  });
  const text = await row.textContent();
  await editor.press('Escape');
  await editor.gone('The list', '.runtime-extensions-editor');
  await editor.page.setViewportSize(size);
  const found = /Activation: (\d+)ms/.exec(text);
  if (!found) throw new Error(`VS Code says nothing of the activation: ${text}`);
  return Number(found[1]);
}
