import { deepEqual } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const others = ['notes/other-1.md', 'notes/other-2.md'];

/** F2 on a name: what changes in other notes is shown before it does. */
export const renameName = {
  name: 'rename: F2 on a name shows what changes elsewhere, and changes it',
  note: 'notes/draft.md',
  text: '# A note\n\nQuorn Harl Mining rose, as Quorn Harl said.\n',
  files: {
    'entities.yaml': 'test/ui/files/entities.yaml',
    'notes/other-1.md': 'test/ui/files/named.md',
    'notes/other-2.md': 'test/ui/files/named.md',
  },
  async steps({ editor, page, folder, step, shot }) {
    const other = await readFile(join(folder, others[0]), 'utf8');
    await step('F2 offers the whole name', async () => {
      await editor.focus();
      await editor.goTo(3, 4);
      await editor.press('F2');
      const box = await editor.see('box for a name', '.rename-box input');
      deepEqual(await box.inputValue(), 'Quorn Harl Mining');
      await shot('rename-1-box');
    });
    await step('the preview names the other notes', async () => {
      await editor.press('Control+a');
      await page.keyboard.type('Quorn Metals');
      await editor.press('Enter');
      for (const name of ['other-1.md', 'other-2.md', 'entities.yaml'])
        await editor.see(`${name} in the preview`, '.bulk-edit-panel .monaco-list-row', { hasText: name });
      await shot('rename-2-preview');
    });
    await step('what is confirmed there changes, aliases and quotations stay', async () => {
      for (const name of ['entities.yaml', 'other-1.md', 'other-2.md']) {
        const row = page.locator('.bulk-edit-panel .monaco-list-row', { hasText: name });
        await row.locator('input[type=checkbox], [role=checkbox], .monaco-checkbox').first().click({ timeout: 10_000 });
      }
      await shot('rename-3-confirmed');
      await page.locator('.bulk-edit-panel .monaco-button', { hasText: 'Apply' }).click();
      await editor.textHas('Quorn Metals rose, as Quorn Harl said.');
      await editor.focus();
      await editor.command('File: Save All Files');
      for (const path of others)
        await editor.until(`the new name in ${path}`, async () => {
          const text = await readFile(join(folder, path), 'utf8');
          return text === other.replace('Quorn Harl Mining', 'Quorn Metals');
        });
      await shot('rename-4-done');
    });
  },
};
