import { ok } from 'node:assert/strict';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../vscode/workspace.mjs';
import { PLAIN } from './pictures.mjs';

const PDF = 'test/fixtures/pdf/harbour.pdf';
const TEXT = `# Who owns the boats

By mid-2023 two companies held many of the boats [@harbour, p. 1, "more than a third were held by two companies"].

Three clerks counted the ships [@harbour, p. ii].
`;

const flow = (name, theme, steps) => ({
  name: `pdf: ${name}`,
  note: 'notes/draft.md',
  text: TEXT,
  files: { 'seeds/harbour.pdf': PDF },
  // What the page of the viewer may load is tested, too.
  size: { width: 1400, height: 900, bypassCSP: false },
  settings: { 'workbench.colorTheme': theme },
  steps: (tools) => steps(tools, name.replaceAll(' ', '-')),
});

/** From a citation to the words in the PDF itself: by mouse, by keys, from the views. */
export const pdf = [
  flow('dark', 'Default Dark Modern', async (tools, name) => {
    const { editor, page, folder, step, shot } = tools;
    let viewer = await fromHover(tools, name);
    await step('keys turn pages and zoom', async () => {
      await viewer.locator('#pages').focus();
      await editor.press('Home');
      await shown(editor, viewer, 'i (1 of 5)');
      await editor.press('ArrowRight');
      await shown(editor, viewer, 'ii (2 of 5)');
      const size = await viewer.locator('.size').textContent();
      await editor.press('+');
      await editor.until('larger page', async () => (await viewer.locator('.size').textContent()) !== size);
      await editor.press('0');
    });
    await step('words are found on another page', async () => {
      await editor.press('Control+f');
      await editor.type('window frames');
      await editor.press('Enter');
      await viewer.locator('.mark.hit').first().waitFor();
      await editor.press('Escape');
      await shown(editor, viewer, '1 (3 of 5)');
    });
    await step('it is where it was after it was out of sight', async () => {
      await editor.press('End');
      await shown(editor, viewer, '3 (5 of 5)');
      await editor.command('File: New Untitled Text File');
      await editor.see('empty document', '.monaco-editor.focused');
      await page.locator('.tab', { hasText: 'harbour.pdf' }).click();
      viewer = await viewerOf(editor, '(5 of 5)');
    });
    await step('a file that changes is read again, and the page stays', async () => {
      await viewer.evaluate(() => document.querySelector('.page').setAttribute('data-old', ''));
      await copyFile(join(root, PDF), join(folder, 'seeds/harbour.pdf'));
      await editor.until('the file read anew', async () => (await viewer.locator('.page[data-old]').count()) === 0);
      await shown(editor, viewer, '3 (5 of 5)');
    });
    await step('the definition is the text of the PDF, and leads on to the PDF', async () => {
      await editor.focus();
      await editor.goTo(5, 36);
      await editor.press('F12');
      await editor.see('text of the PDF', '.monaco-editor[data-uri^="pincite-source:"] .view-line', {
        hasText: 'Three clerks',
      });
      await shot('pdf-text');
      await page.locator('.editor-actions a.action-label[aria-label^="Show in the PDF"]').first().click();
      await shown(editor, viewer, 'ii (2 of 5)');
    });
    await step('the view Evidence leads to the PDF', async () => {
      const [note] = await page.locator('.tab', { hasText: 'draft.md' }).all();
      await note.click();
      await editor.goTo(3, 20);
      const evidence = await editor.inside('view Evidence', /what it cites.*p\. 1 of “harbour”/i);
      await evidence.locator('button.link', { hasText: 'p. 1 of “harbour”' }).first().click();
      await shown(editor, viewer, '1 (3 of 5)');
      await shot('pdf-evidence');
    });
    await step('so does the tree of sources', async () => {
      await editor.focus();
      await editor.command('Pincite: Show Sources');
      await editor.see('source with the keyboard', '.monaco-list:focus .monaco-list-row.focused', {
        hasText: 'harbour',
      });
      await editor.press('Shift+F10');
      await (await editor.see('menu', '.monaco-menu .action-item', { hasText: 'Show the PDF' })).hover();
      await editor.press('Enter');
      await editor.see('viewer in front', '.editor-group-container.active .tab.active', { hasText: /^harbour\.pdf$/ });
    });
  }),
  flow('light', 'Default Light Modern', fromHover),
  flow('high contrast', 'Default High Contrast', fromHover),
];

/** The picture of the README: note and PDF beside each other; only with `--pictures`. */
export const pdfPictures = [
  ['light', 'Default Light Modern'],
  ['dark', 'Default Dark Modern'],
].map(([name, theme]) => ({
  ...flow(`picture ${name}`, theme),
  size: { width: 1100, height: 640 },
  settings: { 'workbench.colorTheme': theme, ...PLAIN },
  async steps({ editor, step, shot }) {
    await step('the words beside their citation', async () => {
      await editor.press('Control+b');
      await editor.press('Control+Alt+b');
      await editor.gone('The view Evidence', '.part.auxiliarybar');
      await editor.counts('claims');
      await editor.goTo(3, 62);
      await editor.press('Control+k', 'Shift+G');
      const viewer = await viewerOf(editor, 'Cited words on page 1');
      await viewer.locator('.mark.found').first().waitFor();
      await viewer
        .locator('.page[aria-label="Page 1 (3 of 5)"] .textLayer span')
        .first()
        .waitFor({ state: 'attached' });
      await shot(`picture-pdf-${name}`, {
        clip: { x: 0, y: 36, width: 1100, height: 604 },
        picture: `walkthrough/pdf-${name}.png`,
      });
    });
  },
}));

/** Follows the link in the hover over the citation; gives the page of the viewer. */
async function fromHover({ editor, page, step, shot }, name) {
  await step('the hover over a citation links to the PDF', async () => {
    // A hover that opens before the PDF is read says so, and stays as it is.
    await editor.counts('2 supported');
    await editor.goTo(3, 62);
    await editor.press('Control+k', 'Control+i');
    await editor.hover('Show in the PDF, p. 1');
    await shot(`pdf-hover-${name}`);
  });
  return step('the link leads to the words, marked on their page', async () => {
    await page.locator('.monaco-hover:visible a', { hasText: 'Show in the PDF, p. 1' }).click();
    const viewer = await viewerOf(editor, 'Cited words on page 1');
    const marks = viewer.locator('.page[aria-label="Page 1 (3 of 5)"] .mark.found');
    await editor.until('marks in sight', async () => {
      const box = await marks.first().boundingBox();
      return box && box.y > 100 && box.y + box.height < 800;
    });
    ok((await marks.count()) >= 2, 'The words run over two lines.');
    await viewer.locator('.page[aria-label="Page 1 (3 of 5)"] .textLayer span').first().waitFor({ state: 'attached' });
    await shot(`pdf-marked-${name}`);
    return viewer;
  });
}

const viewerOf = (editor, words) => editor.inside('viewer', words);

/** Waits until the viewer is at a page: `iv (4 of 5)`. */
const shown = (editor, viewer, place) =>
  editor.until(`page ${place}`, () =>
    viewer.evaluate(
      (wanted) =>
        `${document.querySelector('.page-field')?.value} ${document.querySelector('.count')?.textContent}` === wanted,
      place,
    ),
  );
