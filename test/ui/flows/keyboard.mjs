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
      await editor.press('Control+1', 'Control+End');
      await editor.type(CLAIM);
      await editor.squiggle('Northfold mined', 'warning');
    });
    await step('Alt+F8 goes to the finding and says what it is', async () => {
      await editor.press('Alt+F8');
      await editor.see('finding in the text', '.marker-widget', { hasText: 'claim/uncited' });
      await shot('keyboard-1-problem');
      await editor.press('Escape');
      await editor.gone('The finding in the text', '.marker-widget');
    });
    await step('Ctrl+. and Enter cite a passage, and the line under the claim goes', async () => {
      await editor.press('Control+.');
      await editor.actions('Cite @northfold-results-2025, ¶ 1');
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
    await step('F12 goes to the passage in its source', async () => {
      await editor.press('F12');
      await editor.see('source', '.tab.active', { hasText: 'northfold-results-2025.html' });
      await shot('keyboard-4-source');
      await editor.press('Control+F4');
    });
    await step('no mouse was used', async () => {
      equal(await page.evaluate(() => window.mouseUsed), 0, 'Something was clicked.');
    });
  },
};
