const SIZE = { width: 860, height: 600 };
/** With a view beside the note. */
const WIDE = { width: 1100, height: 760 };
/** Without the title bar, which holds nothing of ours. */
const inside = ({ width, height }) => ({ x: 0, y: 36, width, height: height - 36 });

/** Without what a picture is not about. */
export const PLAIN = {
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.scrollbar.verticalScrollbarSize': 8,
  'editor.stickyScroll.enabled': false,
  'breadcrumbs.enabled': false,
  'workbench.activityBar.location': 'hidden',
};

/** The pictures of the walkthrough and the README, in a light and in a dark theme; only with `--pictures`. */
export const pictures = [
  ['light', 'Default Light Modern'],
  ['dark', 'Default Dark Modern'],
].map(([name, theme]) => ({
  name: `pictures: ${name}`,
  size: WIDE,
  settings: { 'workbench.colorTheme': theme, ...PLAIN },
  async steps({ editor, page, step, shot }) {
    const keep = (of, size = SIZE) =>
      shot(`picture-${of}-${name}`, { clip: inside(size), picture: `walkthrough/${of}-${name}.png` });

    await step('the evidence of a sentence', async () => {
      await editor.see('view Evidence', '.part.auxiliarybar');
      await editor.press('Control+b');
      await editor.gone('The side bar', '.part.sidebar');
      await editor.goTo(52, 82);
      await editor.inside('view Evidence', '2.1 per cent total rare earth oxide');
      await editor.see('counts in the status bar', '.statusbar-item', { hasText: 'findings' });
      await editor.see('counts over a heading', '.codelens-decoration', { hasText: 'claims' });
      await keep('evidence', WIDE);
    });
    await step('the note alone', async () => {
      await page.setViewportSize(SIZE);
      await editor.press('Control+Alt+b');
      await editor.gone('The view Evidence', '.part.auxiliarybar');
      await editor.squiggle('average ore grade', 'warning');
      await keep('sample');
    });
    await step('a passage over its citation', async () => {
      await editor.goTo(26, 24);
      await editor.press('Control+k', 'Control+i');
      await editor.hover('Dysprosium is the narrow neck');
      await keep('hover');
      await editor.press('Escape');
    });
    await step('quick fixes', async () => {
      await editor.goTo(44, 110);
      await editor.quickFix('Cite @northfold-results-2025');
      await keep('fix');
      await editor.press('Escape');
    });
    await step('passages in a list', async () => {
      await editor.goTo(20, 84);
      await editor.press('Control+Space');
      await editor.suggestions('¶ 9');
      await keep('complete');
      await editor.press('Escape');
    });
    await step('all findings', async () => {
      await editor.command('Pincite: Check Workspace');
      await editor.showProblems();
      await editor.see('finding', '.markers-panel-container .monaco-list-row', { hasText: 'quote/altered' });
      await keep('check');
    });
  },
}));
