import { ok } from 'node:assert/strict';

/** Suggestions come by typing alone, in a profile in which nothing was ever set. */
export const completion = {
  name: 'completion: sources and passages come by typing',
  note: 'notes/draft.md',
  text: '# A first note\n\n',
  async steps({ editor, step, shot }) {
    await step('[@ lists the sources, the one that bears on the sentence first', async () => {
      await editor.press('Control+End');
      await editor.type('Net profit fell to 640 million crowns [@');
      const [first] = await editor.suggestions('northfold-results-2025');
      ok(first.startsWith('northfold-results-2025'), `The first source is “${first}”.`);
      await shot('completion-1-sources');
    });
    await step('letters of a title bring its source to the top', async () => {
      await editor.type('mount');
      await editor.until('list with Mount Garrow first', async () => {
        const [first] = await editor.suggestions('garrow-memo-2025');
        return first.startsWith('garrow-memo-2025');
      });
      await shot('completion-2-title');
      for (const _ of 'mount') await editor.press('Backspace');
    });
    await step('Enter takes the source', async () => {
      await editor.type('nor');
      await editor.suggestions('northfold-results-2025');
      await editor.press('Enter');
      await editor.textHas('[@northfold-results-2025');
    });
    await step('a comma lists its passages, the best first', async () => {
      await editor.type(',');
      const [first] = await editor.suggestions('¶ 2');
      ok(/^¶ 2\b/.test(first), `The first passage is “${first}”.`);
      await shot('completion-3-passages');
    });
    await step('so does the space after it, and Enter completes the citation', async () => {
      await editor.type(' ');
      await editor.suggestions('¶ 2');
      await editor.press('Enter');
      await editor.textHas('[@northfold-results-2025, ¶ 2');
    });
    await step('no list in an e-mail address', async () => {
      await editor.press('Control+End', 'Enter', 'Enter');
      await editor.type('Write to desk@no');
      await editor.textHas('Write to desk@no');
      // Something that must not come can only be waited for by something that must: a list elsewhere, asked for later.
      const visible = await editor.page.locator('.suggest-widget.visible').count();
      ok(visible === 0, 'A list of sources came up in an e-mail address.');
    });
  },
};
