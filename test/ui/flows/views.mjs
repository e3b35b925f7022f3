/** What stands beside the note: the evidence of the sentence at the cursor, the sources, the preview. */
export const views = {
  name: 'views: evidence, sources, preview',
  size: { width: 1440, height: 860 },
  async steps({ editor, page, step, shot }) {
    await step('Evidence shows the sentence at the cursor and its passage', async () => {
      await editor.goTo(52, 10);
      await editor.command('Pincite: Show Evidence');
      await editor.inside('view Evidence', '2.1 per cent total rare earth oxide');
      await shot('views-1-evidence');
    });
    await step('it follows the cursor', async () => {
      await editor.focus();
      await editor.goTo(43, 10);
      await editor.inside('view Evidence', 'Northfold Rare Earths mined 94,300 tonnes of rare earth oxide');
      await shot('views-2-evidence-follows');
    });
    await step('Sources lists what can be cited, and who cites it', async () => {
      await editor.command('Pincite: Show Sources');
      const rows = page.locator('.pane:has(.pane-header:has-text("Sources")) .monaco-list-row');
      const texts = () => rows.allTextContents();
      await editor.until('first source', async () => (await texts()).some((text) => text.includes('How Europe buys')));
      await editor.see('number of sources', '.pane-header:has-text("Sources") .description', { hasText: '8' });
      await editor.press('ArrowRight');
      await editor.until('sentence that cites it', async () =>
        (await texts()).some((text) => text.includes('Akiko Benner')),
      );
      await shot('views-3-sources');
    });
    await step('the preview has citations short, and the sources at the end', async () => {
      await editor.focus();
      await editor.command('Markdown: Open Preview to the Side');
      await (await editor.inside('preview', 'Cited sources')).locator('.pincite-citation').first().waitFor();
      await shot('views-4-preview');
      // VS Code may put another frame in the place of the preview while it is drawn again, or scroll it along with the note.
      await editor.until('passage over a citation of the preview', async () => {
        const preview = await editor.inside('preview', 'Cited sources');
        const pointed = preview.locator('.pincite-short').first().hover({ timeout: 3000 });
        return pointed.then(() => preview.locator('.pincite-popover').first().isVisible()).catch(() => false);
      });
      await shot('views-5-preview-passage');
    });
  },
};
