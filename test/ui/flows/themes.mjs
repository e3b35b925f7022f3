/** The sample in each kind of theme: a look at colours, squiggles and the hover, in which nothing may be lost. */
export const themes = [
  ['dark', 'Default Dark Modern'],
  ['light', 'Default Light Modern'],
  ['high contrast', 'Default High Contrast'],
  ['high contrast light', 'Default High Contrast Light'],
].map(([name, theme]) => ({
  name: `theme: ${name}`,
  settings: { 'workbench.colorTheme': theme },
  async steps({ editor, step, shot }) {
    await step('the sample has its findings and colours', async () => {
      await editor.counts('claims');
      await editor.goTo(26, 40);
      await editor.squiggle('Dysprosium is the narrow end', 'error');
    });
    await step('the passage over a citation can be read', async () => {
      await editor.press('Control+k', 'Control+i');
      await editor.hover('Dysprosium is the narrow neck');
      await shot(`theme-${name.replaceAll(' ', '-')}`);
    });
  },
}));
