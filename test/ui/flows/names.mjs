import { ok } from 'node:assert/strict';

/** Names of the sources come by typing alone, in a profile in which nothing was ever set, and nobody registered them. */
export const names = {
  name: 'names: two letters of a name in the sources list it',
  note: 'notes/draft.md',
  text: '# A first note\n\n',
  async steps({ editor, step, shot }) {
    await step('two letters list the person whom a source names', async () => {
      await editor.press('Control+End');
      await editor.type('Two buyers agree with ');
      // The sources are searched for names behind what the writer does: who is faster types on.
      await editor.until('Akiko Benner in the list', async () => {
        await editor.type('Ak');
        const found = await editor.offered('Akiko Benner', 1500);
        if (!found) await editor.press('Escape', 'Backspace', 'Backspace');
        return found;
      });
      await shot('names-1-list');
    });
    await step('Enter writes the name', async () => {
      await editor.press('Enter');
      await editor.textHas('Two buyers agree with Akiko Benner');
    });
    await step('an acronym does as well', async () => {
      await editor.type('. So does the ');
      await editor.type('EM');
      const [first] = await editor.suggestions('European Magnet Users');
      ok(first.startsWith('European Magnet Users'), `The first name is “${first}”.`);
      await shot('names-2-acronym');
    });
  },
};
