/** The views of judgements and names beside the sample note, in two kinds of theme: a look at icons and colours. */
export const judgementsAndNames = [
  ['dark', 'Default Dark Modern'],
  ['high contrast', 'Default High Contrast'],
].map(([name, theme]) => ({
  name: `judgements and names: ${name}`,
  size: { width: 1440, height: 900 },
  settings: { 'workbench.colorTheme': theme },
  async steps({ editor, page, step, shot }) {
    const shots = name.replaceAll(' ', '-');
    const rowsOf = (view) => page.locator(`.pane:has(.pane-header:has-text("${view}")) .monaco-list-row`);
    const row = (view, text) =>
      editor.until(`“${text}” in ${view}`, async () =>
        (await rowsOf(view).allTextContents()).some((each) => each.replaceAll('\u00a0', ' ').includes(text)),
      );
    await step('Judgements lists what is judged, with its basis', async () => {
      await editor.command('Pincite: Focus on Judgements View');
      await row('Judgements', 'We judge that');
      await shot(`judgements-${shots}`);
    });
    await step('a click leads to the judgement', async () => {
      await rowsOf('Judgements').first().click();
      await shot(`judgements-click-${shots}`);
    });
    await step('Entities lists whom the note names, and the library', async () => {
      await editor.command('Pincite: Focus on Entities View');
      await row('Entities', 'This Note');
      await row('Entities', 'Northfold Rare Earths');
      await shot(`entities-${shots}`);
      await rowsOf('Entities').filter({ hasText: 'Northfold Rare Earths' }).first().click();
      await editor.press('ArrowRight');
      await row('Entities', '13: Northfold');
      await shot(`entities-mentions-${shots}`);
    });
    await step('the library has its names, and where the sources have them', async () => {
      await rowsOf('Entities').filter({ hasText: 'This Note' }).click();
      await row('Entities', 'Library');
      await rowsOf('Entities').filter({ hasText: 'Library' }).click();
      await row('Entities', 'Northfold Rare Earths');
      await rowsOf('Entities').nth(2).click();
      await row('Entities', 'time');
      await shot(`entities-library-${shots}`);
    });
  },
}));
