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
    for (const [title, name, seen] of [
      ['Open the sample note', 'Open Sample', '.tab.active:has-text("rare-earth-brief.md")'],
      ['Read the passage over its citation', 'Show Me', '.monaco-hover:visible:has-text("narrow neck")'],
      ['Give a claim its source', 'Show Me', '.action-widget .monaco-list-row:has-text("Cite @")'],
      ['Complete a passage', 'Show Me', '.suggest-widget.visible .monaco-list-row:has-text("¶")'],
    ])
      await step(title, async () => {
        if (!(await button(title, name).isVisible())) await head(title).click();
        await button(title, name).click();
        await editor.see(`what “${title}” shows`, seen);
        await shot(`walkthrough-${title.toLowerCase().replaceAll(' ', '-')}`);
        await editor.press('Escape');
        await ticked(title);
      });
    await step('Enter puts the passage in the place of the page', async () => {
      await button('Complete a passage', 'Show Me').click();
      await editor.suggestions('¶ 9');
      await editor.press('Enter');
      await editor.textHas('[@quota-notice-2025, ¶ 9]');
    });
  },
};

/** In the page: there is a picture, and it is no broken one. */
const areLoaded = (images) => images.length > 0 && images.every(({ naturalWidth }) => naturalWidth > 100);
