/** “Get Started”: each step has its picture, shows what it is about in the sample, and is then ticked. */
export const walkthrough = {
  name: 'walkthrough: first steps on the sample',
  size: { width: 1440, height: 860 },
  async steps({ editor, page, step, shot }) {
    const head = (title) => page.locator('.getting-started-step', { hasText: title });
    const ticked = (title) =>
      editor.until(`tick at “${title}”`, () => head(title).locator('.codicon-getting-started-step-checked').count());
    const button = (title, name) => head(title).locator('.monaco-button', { hasText: name }).first();

    await step('Pincite: Get Started opens it', async () => {
      await editor.command('Pincite: Get Started');
      await editor.see('walkthrough', '.gettingStartedContainer', { hasText: 'Get Started with Pincite' });
      await page.keyboard.press('Control+b');
      await editor.see('first step', '.getting-started-step.expanded', { hasText: 'Open the sample note' });
      await shot('walkthrough-1');
    });
    await step('each step has its picture', async () => {
      for (const each of await page.locator('.getting-started-step').all()) {
        await each.click();
        await editor.until('picture', () => page.locator('.getting-started-media img').evaluateAll(areLoaded));
      }
      await head('Open the sample note').click();
    });
    const show = async (title, name, seen, ...keys) => {
      if (!(await button(title, name).isVisible())) await head(title).click();
      // VS Code gives a step the keyboard a little after it opened; a writer's click comes later than that.
      await editor.see('step that is open', '.getting-started-step.expanded:focus-within', { hasText: title });
      await button(title, name).click();
      await seen();
      await shot(`walkthrough-${title.toLowerCase().replaceAll(' ', '-')}`);
      await ticked(title);
      await editor.press(...keys);
    };
    await step('the sample note opens beside it', () =>
      show('Open the sample note', 'Open Sample', () =>
        editor.see('note', '.tab.active', { hasText: 'rare-earth-brief' }),
      ),
    );
    await step('a passage over its citation', () =>
      show(
        'Read the passage over its citation',
        'Show Me',
        () => editor.hover('Dysprosium is the narrow neck'),
        'Escape',
      ),
    );
    await step('quick fixes for a claim', () =>
      show('Give a claim its source', 'Show Me', () => editor.actions('Cite @northfold-results-2025'), 'Escape'),
    );
    await step('passages in a list, and Enter puts one in the place of the page', async () => {
      await show('Complete a passage', 'Show Me', () => editor.suggestions('¶ 9'), 'Enter');
      await editor.textHas('41,000 tonnes [@quota-notice-2025, ¶ 9].');
    });
    await step('the evidence of a sentence', () =>
      show('See what a sentence rests on', 'Show Me', () => editor.inside('view Evidence', 'average ore grade')),
    );
    await step('all findings', () =>
      show('Check all notes', 'Check Workspace', async () => {
        await editor.showProblems();
        await editor.see('finding', '.markers-panel-container .monaco-list-row', { hasText: 'quote/altered' });
      }),
    );
  },
};

/** In the page: there is a picture, and it is no broken one. */
const areLoaded = (images) => images.length > 0 && images.every(({ naturalWidth }) => naturalWidth > 100);
