import { ok } from 'node:assert/strict';

const CLAIM = 'Northfold mined 94,300 tonnes in 2025 and stayed within its quota.';

/** A claim is written, found without a source, given one by a click, and its passage read over the citation. */
export const mouse = {
  name: 'mouse: a claim gets its source',
  note: 'notes/draft.md',
  text: '# A first note\n\n',
  async steps({ editor, page, step, shot }) {
    await step('a typed claim is underlined', async () => {
      await editor.word('A first note').click();
      await editor.press('Control+End');
      await editor.type(CLAIM);
      await editor.squiggle('Northfold mined', 'warning');
      await editor.counts('1 uncited');
    });
    await step('pointing at it says what is missing', async () => {
      await editor.word('Northfold mined').hover({ position: { x: 20, y: 8 } });
      await editor.hover('claim/uncited');
      await shot('mouse-1-finding');
    });
    await step('Quick Fix offers passages to cite', async () => {
      await page.locator('.monaco-hover:visible .action', { hasText: 'Quick Fix' }).first().click();
      const actions = await editor.actions('Cite @northfold-results-2025, ¶ 1');
      ok(
        actions.some((each) => each.includes('Ignore')),
        'A finding can also be ignored, with a reason.',
      );
      await shot('mouse-2-quick-fix');
    });
    await step('a click inserts the citation, and the line under the claim goes', async () => {
      await page.locator('.action-widget .monaco-list-row', { hasText: 'Cite @northfold-results-2025, ¶ 1' }).click();
      await editor.textHas('within its quota [@northfold-results-2025, ¶ 1].');
      await editor.noSquiggle('Northfold mined');
      await shot('mouse-3-cited');
    });
    await step('pointing at the citation shows the passage', async () => {
      await editor.word('northfold-results-2025').hover();
      await editor.hover('mined 94,300 tonnes of rare earth oxide');
      await shot('mouse-4-passage');
    });
  },
};
