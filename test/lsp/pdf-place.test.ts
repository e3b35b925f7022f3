import { expect, it } from 'vitest';
import type { Hover, MarkupContent } from 'vscode-languageserver';
import { sha256 } from '../../server/src/host/digest.ts';
import type { Extraction } from '../../server/src/library/extraction.ts';
import type { PdfPlaceAnswer } from '../../server/src/lsp/requests-model.ts';
import type { Extractor } from '../../server/src/workspace/ports.ts';
import { pulling } from './client.ts';
import { folderWith, start } from './fixture.ts';

/** Reads files of this test: a page a line, its paragraphs parted by bars. */
const extractor: Extractor = {
  async extract({ bytes }) {
    const pages = new TextDecoder().decode(bytes).trimEnd().split('\n');
    const extraction: Extraction = {
      format: 'pdf',
      blocks: pages.flatMap((line, page) =>
        line.split('|').map((text) => ({ kind: 'paragraph' as const, text: text.trim(), page, boxes: [[1, 2, 3, 4]] })),
      ),
      pages: pages.map((_, page) => ['iii', 'iv'][page]!),
      metadata: { title: 'Quota report' },
      remark: null,
    };
    return { extraction };
  },
};

const files = {
  'seeds/the (old)/report.pdf': 'Six units met.\nOutput rose to 240,000 tonnes in 2024. | It fell in 2025.\n',
  'seeds/plain.txt': 'Six units met.\n',
  'notes/a.md': 'Output rose [@report, ¶ 2, "to 240,000 tonnes"], and fell [@report, p. iv], it says [@plain, ¶ 1].\n',
};
const note = files['notes/a.md'];

const able = (commands: string[]) => ({
  ...pulling,
  textDocument: { ...pulling.textDocument, hover: { contentFormat: ['markdown'] } },
  experimental: { pincite: { extractedText: true, commands } },
});

async function opened(capabilities: object) {
  const folder = folderWith(files);
  const client = await start([folder], capabilities, {}, { extractor, digest: sha256 });
  await client.open(folder.uri('notes/a.md'), note);
  await client.pull(folder.uri('notes/a.md'));
  const hover = async (words: string) => {
    const answer = await client.ask<Hover>('hover', folder.uri('notes/a.md'), {
      line: 0,
      character: note.indexOf(words) + 1,
    });
    return (answer.contents as MarkupContent).value;
  };
  const places = (uri: string, ranges: object[]) =>
    client.connection.sendRequest<PdfPlaceAnswer>('pincite/pdfPlace', { textDocument: { uri }, ranges });
  return { folder, hover, places };
}

it('links from the hover to the quoted words in the PDF, and answers what the link names', async () => {
  const { folder, hover, places } = await opened(able(['pincite.showInPdf']));
  const pdf = folder.uri('seeds/the (old)/report.pdf');
  const markdown = await hover('@report, ¶ 2');
  const [, argument] = /\[Show in the PDF, p\. iv\]\(command:pincite\.showInPdf\?([^()]+)\)/.exec(markdown) ?? [];
  const [{ textDocument, ranges }] = JSON.parse(decodeURIComponent(argument!));
  const answer = await places(textDocument.uri, ranges);
  expect(decodeURIComponent(answer!.uri)).toBe(decodeURIComponent(pdf));
  expect(answer).toMatchObject({
    pages: ['iii', 'iv'],
    places: [{ page: 1, label: 'iv', words: 'to 240,000 tonnes', boxes: [[1, 2, 3, 4]] }],
  });
});

it('names a page that is cited as a whole without words', async () => {
  const { hover, places } = await opened(able(['pincite.showInPdf']));
  const [, argument] = /showInPdf\?([^()]+)\)/.exec(await hover('@report, p. iv')) ?? [];
  const [{ textDocument, ranges }] = JSON.parse(decodeURIComponent(argument!));
  expect((await places(textDocument.uri, ranges))!.places).toEqual([{ page: 1, label: 'iv', words: '', boxes: [] }]);
});

it('answers for the citation at a place of a note', async () => {
  const { folder, places } = await opened(able([]));
  const at = (words: string) => {
    const position = { line: 0, character: note.indexOf(words) + 1 };
    return places(folder.uri('notes/a.md'), [{ start: position, end: position }]);
  };
  expect((await at('@report, ¶ 2'))!.places).toMatchObject([{ page: 1, words: 'to 240,000 tonnes' }]);
  expect((await at('@report, p. iv'))!.places).toMatchObject([{ page: 1, words: '' }]);
  expect(await at('@plain')).toBeNull();
  expect(await at('and fell')).toBeNull();
});

it('has no link for other sources, nor for clients without the command', async () => {
  const one = await opened(able(['pincite.showInPdf']));
  expect(await one.hover('@plain')).not.toContain('command:');
  const other = await opened(able([]));
  expect(await other.hover('@report, ¶ 2')).not.toContain('command:');
});

it('answers for PDFs among the sources only, and for their pages alone', async () => {
  const { folder, places } = await opened(able([]));
  expect(await places(folder.uri('seeds/the (old)/report.pdf'), [])).toMatchObject({
    pages: ['iii', 'iv'],
    places: [],
  });
  for (const path of ['seeds/plain.txt', 'seeds/gone.pdf', '../elsewhere.pdf', 'notes/a.md'])
    expect(await places(folder.uri(path), [])).toBeNull();
});
