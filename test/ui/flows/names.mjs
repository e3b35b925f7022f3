/** Names of the sources come by typing alone, in a profile in which nothing was ever set, and nobody registered them. */
export const names = {
  name: 'names: two letters of a name in the sources list it',
  note: 'notes/draft.md',
  text: '# A first note\n\n',
  async steps({ editor, step, shot }) {
    await step('two letters list the person whom a source names', async () => {
      await editor.press('Control+End');
      await listed(editor, 'Two buyers agree with Ak', 'Akiko Benner');
      await shot('names-1-list');
    });
    await step('Enter writes the name', async () => {
      await editor.press('Enter');
      await editor.textHas('Two buyers agree with Akiko Benner');
    });
    await step('an acronym does as well', async () => {
      await editor.type(' and the EM');
      await editor.suggestions('European Magnet Users');
      await shot('names-2-acronym');
    });
  },
};

/** Types until the list has a name: the sources are searched for names behind what the writer does, so it may not be there the first time. */
async function listed(editor, text, name) {
  await editor.until(`“${name}” in the list`, async () => {
    await editor.type(text);
    const found = await editor.offered(name, 2000);
    if (!found) await editor.press('Escape', ...Array(text.length).fill('Backspace'));
    return found;
  });
}
