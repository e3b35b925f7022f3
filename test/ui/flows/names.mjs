/** Names of the sources come by typing alone, in a profile in which nothing was ever set, and nobody registered them. */
export const names = {
  name: 'names: two letters of a name in the sources list it',
  note: 'notes/draft.md',
  text: '# A first note\n\n',
  async steps({ editor, step, shot }) {
    await step('two letters list the person whom a source names', async () => {
      await editor.press('Control+End');
      await editor.type('Two buyers agree with ');
      await listed(editor, 'Ak', 'Akiko Benner');
      await shot('names-1-list');
    });
    await step('Enter writes the name', async () => {
      await editor.press('Enter');
      await editor.textHas('Two buyers agree with Akiko Benner');
    });
    await step('an acronym does as well', async () => {
      // In the same sentence: a new claim would change the count over the heading, and a list that is open then would go.
      await editor.type(' and the ');
      await listed(editor, 'EM', 'European Magnet Users');
      await shot('names-2-acronym');
    });
  },
};

/**
 * Types letters until the list has a name. The sources are searched for names behind what the writer does, and counts over a heading that change
 * meanwhile close a list: who sees none types on.
 */
async function listed(editor, letters, name) {
  await editor.until(`“${name}” in the list`, async () => {
    await editor.type(letters);
    const found = await editor.offered(name, 2000);
    if (!found) await editor.press('Escape', ...Array(letters.length).fill('Backspace'));
    return found;
  });
}
