import { equal } from 'node:assert/strict';

const CLAIM = 'Northfold mined 94,300 tonnes in 2025 and stayed within its quota.';

/** The same without a mouse: VS Code's own keys for problems, fixes and hovers. */
export const keyboard = {
  name: 'keyboard: the whole way without a mouse',
  note: 'notes/draft.md',
  text: '# A first note\n\n',
  async steps({ editor, page, step, shot }) {
    await page.evaluate(() => {
      window.mouseUsed = 0;
      for (const event of ['mousedown', 'pointerdown', 'wheel'])
        window.addEventListener(event, () => (window.mouseUsed += 1), true);
    });
    await step('the note has the cursor, and a typed claim is underlined', async () => {
      await editor.focus();
      await editor.press('Control+End');
      await editor.type(CLAIM);
      await editor.squiggle('Northfold mined', 'warning');
      await editor.counts('1 uncited');
    });
    await step('Alt+F8 goes to the finding and says what it is', async () => {
      await editor.press('Alt+F8');
      await editor.see('finding in the text', '.marker-widget', { hasText: 'claim/uncited' });
      await shot('keyboard-1-problem');
      await editor.press('Escape');
      await editor.gone('The finding in the text', '.marker-widget');
    });
    await step('Ctrl+. and Enter cite a passage, and the line under the claim goes', async () => {
      await editor.quickFix('Cite @northfold-results-2025, ¶ 1');
      await shot('keyboard-2-quick-fix');
      await editor.press('Enter');
      await editor.textHas('within its quota [@northfold-results-2025, ¶ 1].');
      await editor.noSquiggle('Northfold mined');
    });
    await step('Ctrl+K Ctrl+I shows the passage', async () => {
      await editor.goTo(3, CLAIM.length + 8);
      await editor.press('Control+k', 'Control+i');
      await editor.hover('mined 94,300 tonnes of rare earth oxide');
      await shot('keyboard-3-passage');
      await editor.press('Escape');
    });
    await step('Ctrl+K B goes to the evidence, Ctrl+1 back to the note', async () => {
      await editor.press('Control+k', 'b');
      await editor.inside('view Evidence', 'mined 94,300 tonnes of rare earth oxide');
      await shot('keyboard-4-evidence');
      await editor.focus();
    });
    await step('the sources can be walked through', async () => {
      await editor.command('Pincite: Show Sources');
      await editor.see('source', '.pane:has(.pane-header:has-text("Sources")) .monaco-list-row');
      await editor.press('End', 'Home', 'ArrowDown');
      await editor.see('source that is chosen', '.pane:has(.pane-header:has-text("Sources")) .monaco-list-row.focused');
      await shot('keyboard-5-sources');
      await editor.focus();
    });
    await step('Ctrl+K V opens the preview, and Tab reaches its citation', async () => {
      await editor.press('Control+k', 'v');
      const preview = await editor.inside('preview', 'Cited sources');
      await preview.locator('.pincite-short').first().waitFor();
      await editor.press('Control+2');
      await editor.until('passage of the citation that has the keyboard', async () => {
        if (await preview.locator('.pincite-popover').first().isVisible()) return true;
        await editor.press('Tab');
        return false;
      });
      await shot('keyboard-6-preview');
      await editor.focus();
    });
    await step('F12 goes to the passage in its source', async () => {
      await editor.press('F12');
      await editor.see('source', '.tab.active', { hasText: 'northfold-results-2025.html' });
      await shot('keyboard-7-source');
    });
    await step('no mouse was used', async () => {
      equal(await page.evaluate(() => window.mouseUsed), 0, 'Something was clicked.');
    });
  },
};
