// What a writer does in VS Code's page, by mouse or by keys, and what can be seen there. Every wait is for a condition.

const WAIT = 30_000;
const normal = (text) => text.replaceAll('\u00a0', ' ');

/** The page of one VS Code with one note in front; `file` is the end of its path. */
export class Editor {
  constructor(page, file) {
    this.page = page;
    this.file = file;
  }

  get root() {
    return this.page.locator(`.editor-instance .monaco-editor[data-uri$="${this.file}"]`).first();
  }

  /** Waits until `look()`, run here, gives something true; gives that. Fails with what was looked for, in words. */
  async until(what, look, timeout = WAIT) {
    const end = Date.now() + timeout;
    for (;;) {
      const found = await look();
      if (found) return found;
      if (Date.now() > end) throw new Error(`Within ${timeout / 1000} s there was no ${what}.`);
      await this.page.waitForTimeout(50);
    }
  }

  /** Waits for something in the page that can be seen. */
  async see(what, selector, options = {}) {
    const found = this.page.locator(selector, options).filter({ visible: true }).first();
    await found.waitFor({ state: 'visible', timeout: WAIT }).catch(() => {
      throw new Error(`Within ${WAIT / 1000} s there was no ${what}.`);
    });
    return found;
  }

  async gone(what, selector, options = {}) {
    await this.page
      .locator(selector, options)
      .first()
      .waitFor({ state: 'hidden', timeout: WAIT })
      .catch(() => {
        throw new Error(`${what} did not go within ${WAIT / 1000} s.`);
      });
  }

  /** The lines on the screen, from above: their text, and the kinds of squiggles under them. */
  async lines() {
    return this.page.evaluate((file) => {
      const editor = document.querySelector(`.editor-instance .monaco-editor[data-uri$="${file}"]`);
      if (!editor) return [];
      const top = (each) => Number.parseInt(each.style.top, 10);
      const squiggles = new Map();
      for (const mark of editor.querySelectorAll('.view-overlays .cdr[class*="squiggly-"]')) {
        const at = top(mark.parentElement);
        const kind = /squiggly-(\w+)/.exec(mark.className)[1];
        squiggles.set(at, [...(squiggles.get(at) ?? []), kind]);
      }
      return [...editor.querySelectorAll('.view-line')]
        .sort((a, b) => top(a) - top(b))
        .map((line) => ({
          text: line.textContent.replaceAll('\u00a0', ' '),
          squiggles: squiggles.get(top(line)) ?? [],
        }));
    }, this.file);
  }

  /** What of the note is on the screen; without line breaks, since long lines are wrapped. */
  async text() {
    return (await this.lines()).map(({ text }) => text).join('');
  }

  /** Waits until a line with these words has a squiggle of a kind (`warning`, `error`, `info`), or none at all. */
  async squiggle(words, kind) {
    await this.until(`${kind} squiggle under “${words}”`, async () =>
      (await this.lines()).some(({ text, squiggles }) => text.includes(words) && squiggles.includes(kind)),
    );
  }

  async noSquiggle(words) {
    await this.until(`line with “${words}” and without a squiggle`, async () =>
      (await this.lines()).some(({ text, squiggles }) => text.includes(words) && squiggles.length === 0),
    );
  }

  async textHas(words) {
    await this.until(`“${words}” in the note`, async () => (await this.text()).includes(words));
  }

  /**
   * Waits until the note is open and the view Evidence has opened beside it, which it does once by itself: the note becomes
   * narrower, and a hover or a list that is open at that moment would go.
   */
  async ready() {
    await this.see('note', `.monaco-editor[data-uri$="${this.file}"] .view-line`);
    await this.inside('view Evidence', /sentence/i);
  }

  /** The word in the note, as something to point at. */
  word(words) {
    return this.root.locator('.view-line span span', { hasText: words }).last();
  }

  press(...keys) {
    return keys.reduce((before, key) => before.then(() => this.page.keyboard.press(key)), Promise.resolve());
  }

  /** Types as a writer does: key by key. */
  type(text) {
    return this.page.keyboard.type(text, { delay: 25 });
  }

  /** Gives the keyboard to the first group of editors (Ctrl+1), from wherever it is. */
  async focus() {
    const note = this.page.locator(`.monaco-editor.focused[data-uri$="${this.file}"]`).first();
    await this.until('note with the keyboard', async () => {
      await this.press('Control+1');
      // A view that was asked for a moment ago may take the keyboard after that.
      return note.waitFor({ timeout: 5000 }).then(
        () => true,
        () => false,
      );
    });
  }

  /** Goes to a line and column by keys (Ctrl+G), and waits until the status bar says so. */
  async goTo(line, column = 1) {
    await this.press('Control+g');
    await this.see('box for a line', '.quick-input-widget input');
    await this.page.keyboard.type(`${line}:${column}`);
    await this.press('Enter');
    await this.see(`cursor at ${line}:${column}`, '.statusbar-item', { hasText: `Ln ${line}, Col ${column}` });
  }

  /** Runs a command from the palette, by its name. A window that has just opened may not know it yet, and is asked again. */
  async command(name) {
    const row = this.page.locator('.quick-input-widget .monaco-list-row', { hasText: name }).first();
    await this.until(`command “${name}”`, async () => {
      await this.press('F1');
      await this.see('command palette', '.quick-input-widget input');
      await this.page.keyboard.type(name);
      const isThere = await row.waitFor({ timeout: 5000 }).then(
        () => true,
        () => false,
      );
      if (!isThere) await this.press('Escape');
      return isThere;
    });
    await this.press('Enter');
    await this.gone('The command palette', '.quick-input-widget input');
  }

  /** Opens what VS Code notified of, once that has these words, and gives it: VS Code shows tests no toasts, only the list behind the bell. */
  async notification(words) {
    const found = this.page.locator('.notifications-center .notification-list-item', { hasText: words }).first();
    await this.until(`notification with “${words}”`, async () => {
      if (await found.isVisible()) return true;
      await this.see('news at the bell', '[id="status.notifications"] .codicon-bell-dot');
      await this.command('Notifications: Show Notifications');
      // The list closes by itself when the only news goes, such as that something is going on.
      return found.waitFor({ timeout: 3000 }).then(
        () => true,
        () => false,
      );
    });
    return found;
  }

  /** Takes what the sum of *Check Workspace* offers. */
  async showProblems() {
    const sum = await this.notification('checked');
    await sum.locator('.monaco-button', { hasText: 'Show Problems' }).click();
  }

  /** What a hover shows, once it shows these words. */
  async hover(words) {
    await this.until(`hover with “${words}”`, async () => normal(await this.hoverText()).includes(words));
    return this.hoverText();
  }

  async hoverText() {
    const texts = await this.page.locator('.monaco-hover:visible').allTextContents();
    return texts.join('\n');
  }

  /** The entries of the list of suggestions, once one of them has these words. */
  async suggestions(words) {
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row');
    await this.until(`suggestion with “${words}”`, async () =>
      (await rows.allTextContents()).some((text) => normal(text).includes(words)),
    );
    return (await rows.allTextContents()).map(normal);
  }

  /** Does the list of suggestions come to have these words, so many milliseconds after what was typed last? */
  async offered(words, milliseconds) {
    const row = this.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: words }).first();
    return row.waitFor({ timeout: milliseconds }).then(
      () => true,
      () => false,
    );
  }

  /** Waits for the counts over a heading, which move the lines below them: lists and hovers that are open then would go. */
  async counts(words) {
    await this.see(`count “${words}” over a heading`, '.codelens-decoration', { hasText: words });
  }

  /** Opens the quick fixes by keys, once the light bulb says that there are some: VS Code looks again after each move. */
  async quickFix(words) {
    await this.see('light bulb', '.lightBulbWidget, .codicon-gutter-lightbulb, [class*="codicon-gutter-lightbulb"]');
    await this.press('Control+.');
    return this.actions(words);
  }

  /** The actions that VS Code offers at the cursor, once one of them has these words. */
  async actions(words) {
    const rows = this.page.locator('.action-widget .monaco-list-row');
    await this.until(`action with “${words}”`, async () =>
      (await rows.allTextContents()).some((text) => normal(text).includes(words)),
    );
    return (await rows.allTextContents()).map(normal);
  }

  /** Waits until a page within the page (a view of its own, the preview) has words, or fits a pattern; gives playwright's frame. */
  async inside(what, words) {
    const fits = (text) => (words instanceof RegExp ? words.test(text) : text.includes(words));
    return this.until(`${what} with “${words}”`, async () => {
      for (const frame of this.page.frames().slice(1)) {
        const text = await frame.evaluate(() => document.body?.innerText ?? '').catch(() => '');
        if (fits(normal(text).replaceAll(/\s+/g, ' '))) return frame;
      }
      return undefined;
    });
  }
}
