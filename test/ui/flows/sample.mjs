import { deepEqual, equal, match } from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const NOTE = 'notes/rare-earth-brief.md';
const STATUS = '.statusbar-item[id$=".pincite.status"]';

/** A newcomer's first minutes: *Open Sample* in an empty window, what the status bar says meanwhile, and *Check Workspace*. */
export const sample = {
  name: 'sample: a newcomer’s first minutes',
  async steps({ editor, page, folder, step, shot }) {
    const { origin } = new URL(page.url());
    const go = async (query) => {
      await page.goto(`${origin}/?${query}`);
      await editor.see('window', '.monaco-workbench .statusbar-item');
    };
    const openSample = async () => {
      await editor.command('Pincite: Open Sample');
      await editor.see('sample note', '.tab.active', { hasText: 'rare-earth-brief' });
      await editor.see('its state', STATUS, { hasText: /\d+ claims/ });
      equal(page.context().pages().length, 1, 'Another window was opened.');
    };
    const again = async (query) => {
      await go(query);
      await editor.command('View: Close All Editors');
      await editor.gone('The note', '.tab');
      await openSample();
    };

    await page.addInitScript(rememberStatus, STATUS);
    await step('Open Sample in an empty window opens its folder, and its note in it', async () => {
      await go('ew=true');
      await editor.command('Pincite: Open Sample');
      await editor.until('folder of the sample', () => page.url().includes('globalStorage'), 60_000);
      await editor.see('sample note', '.tab.active', { hasText: 'rare-earth-brief' });
      equal(page.context().pages().length, 1, 'Another window was opened.');
    });
    await step('the status bar says at once that Pincite starts and reads, then how the note stands', async () => {
      await editor.see('state of the note', STATUS, { hasText: /\d+ claims/ });
      const { texts, labels } = await page.evaluate(() => window.pinciteStatus);
      match(texts[0], /Pincite: (?:starting|reading sources)/);
      match(texts.at(-1), /claims/);
      for (const label of labels) match(label, /^Pincite/);
      await shot('sample-1-open');
    });
    await step('nothing of that flickers while one types', async () => {
      const before = (await page.evaluate(() => window.pinciteStatus)).texts.length;
      await page.locator(`.editor-instance .monaco-editor[data-uri$="${NOTE}"]`).first().click();
      await editor.press('Control+End');
      await editor.type('\nNorthfold mined 94,300 tonnes in 2025 and stayed within its quota.');
      await editor.squiggle('Northfold mined 94,300', 'warning');
      const { texts } = await page.evaluate(() => window.pinciteStatus);
      deepEqual(
        texts.slice(before).filter((text) => !/claims/.test(text)),
        [],
      );
      await editor.command('File: Revert File');
    });

    const path = new URL(page.url()).searchParams.get('folder');
    const address = `folder=${encodeURIComponent(path)}`;
    await step('in the sample it shows the note', () => again(address));
    await step('also with a slash at the end of its address', () => again(`${address}/`));
    await step('and through a link', async () => {
      const link = join(folder, '../link');
      await symlink(path, link);
      await again(`folder=${encodeURIComponent(link)}`);
    });
    await step('and when settings hide the notes', async () => {
      await mkdir(join(path, '.vscode'));
      const hidden = { '**/notes': true };
      const settings = { 'files.exclude': hidden, 'search.exclude': hidden };
      await writeFile(join(path, '.vscode/settings.json'), JSON.stringify(settings));
      await again(address);
      await rm(join(path, '.vscode'), { recursive: true });
    });
    await step('a note that was renamed stays, and the sample’s is put back', async () => {
      await rename(join(path, NOTE), join(path, 'notes/mine.md'));
      await again(address);
      equal(existsSync(join(path, 'notes/mine.md')), true);
    });

    await step('Check Workspace says the sum, and leaves the panel as it is', async () => {
      await editor.command('Pincite: Check Workspace');
      const sum = await editor.notification('notes are checked');
      match(
        await sum.locator('.notification-list-item-message').textContent(),
        /^2 notes are checked: \d+ findings \(\d+ errors?, \d+ warnings?, \d+ infos?\) in 2 notes\.$/,
      );
      equal(await page.locator('.markers-panel-container').isVisible(), false);
      await shot('sample-2-sum');
    });
    await step('Show Problems opens Problems', async () => {
      await editor.showProblems();
      await editor.see('finding', '.markers-panel-container .monaco-list-row', { hasText: 'quote/altered' });
      await shot('sample-3-problems');
    });
  },
};

/** In the page: all that our entry in the status bar shows, one after the other, and what screen readers are told. */
function rememberStatus(selector) {
  const texts = [];
  const labels = [];
  window.pinciteStatus = { texts, labels };
  const look = () => {
    const item = document.querySelector(selector);
    const text = item?.textContent.trim();
    if (!text || text === texts.at(-1)) return;
    texts.push(text);
    labels.push(item.getAttribute('aria-label') ?? item.querySelector('[aria-label]')?.getAttribute('aria-label'));
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
}
