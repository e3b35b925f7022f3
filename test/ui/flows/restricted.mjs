/** A folder that the writer does not trust: nothing in it starts a program, so all of Pincite works but its task; and nothing is fetched. */
export const restricted = {
  name: 'restricted mode',
  settings: { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' },
  async steps({ editor, step, shot }) {
    await step('VS Code does not trust the folder', () =>
      editor.see('“Restricted Mode” in the status bar', '.statusbar-item', { hasText: 'Restricted Mode' }),
    );
    await step('the sample has its findings', async () => {
      await editor.counts('claims');
      await editor.goTo(26, 40);
      await editor.squiggle('Dysprosium is the narrow end', 'error');
    });
    await step('a citation shows its passage', async () => {
      await editor.press('Control+k', 'Control+i');
      await editor.hover('Dysprosium is the narrow neck');
      await shot('restricted');
    });
    await step('the palette offers no source to be added', async () => {
      const row = '.quick-input-widget .monaco-list-row';
      await editor.press('F1');
      await editor.see('command palette', '.quick-input-widget input');
      await editor.page.keyboard.type('Pincite: Show Sources');
      await editor.see('another command', row, { hasText: 'Pincite: Show Sources' });
      await editor.press('Control+a');
      await editor.page.keyboard.type('Pincite: Add Source');
      await editor.gone('The other command', row, { hasText: 'Pincite: Show Sources' });
      await editor.gone('The command', row, { hasText: 'Pincite: Add Source' });
      await editor.press('Escape');
    });
  },
};
