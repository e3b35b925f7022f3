import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import type { Diagnostic, Location, LocationLink } from 'vscode-languageserver';
import { sha256 } from '../../server/src/host/digest.ts';
import { shownTextsIn } from '../../server/src/host/shown-texts.ts';
import type { Extraction } from '../../server/src/library/extraction.ts';
import type { ServerHost } from '../../server/src/lsp/host.ts';
import type {
  Cite,
  CitedByItem,
  ExtractedTextAnswer,
  PreviewAnswer,
  Sources,
} from '../../server/src/lsp/requests-model.ts';
import type { Extractor } from '../../server/src/workspace/ports.ts';
import { pulling, pushOnly, until } from './client.ts';
import { folderWith, start } from './fixture.ts';

/** Reads files of this test: a page a line, its paragraphs parted by bars. */
const extractor: Extractor = {
  async extract({ bytes }) {
    const pages = new TextDecoder().decode(bytes).trimEnd().split('\n');
    if (pages[0] === 'locked') return { problem: 'This PDF is locked with a password.' };
    const extraction: Extraction = {
      format: 'pdf',
      blocks: pages.flatMap((line, page) =>
        line.split('|').map((text) => ({ kind: 'paragraph' as const, text: text.trim(), page })),
      ),
      pages: pages.map((_, page) => ['iii', 'iv', '1', '2'][page]!),
      metadata: { title: 'Quota report' },
      remark: null,
    };
    return { extraction };
  },
};

const caches = mkdtempSync(join(tmpdir(), 'pincite-caches-'));
const machine: Partial<ServerHost> = { extractor, digest: sha256, shownTexts: shownTextsIn(caches) };
const showing = { ...pulling, experimental: { pincite: { extractedText: true } } };
afterEach(() => rmSync(caches, { recursive: true, force: true }));

const files = {
  'seeds/the report.pdf': 'Six units met.\nOutput rose to 240,000 tonnes in 2024. | It fell in 2025.\n',
  'notes/a.md': 'Output rose to 240,000 tonnes in 2024 [@the-report, ¶ 2, "Output rose to 250,000"].\n',
};
const text =
  '— page iii —\n\n¶ 1 Six units met.\n\n— page iv —\n\n¶ 2 Output rose to 240,000 tonnes in 2024.\n\n¶ 3 It fell in 2025.\n';
/** Of paragraph 2, without its mark. */
const passage = { start: { line: 6, character: 4 }, end: { line: 6, character: 42 } };
const onKey = { line: 0, character: files['notes/a.md'].indexOf('@the') + 2 };

const folderOf = (uri: string) => uri.slice(0, uri.lastIndexOf('/'));

async function opened(capabilities: object, more: Partial<ServerHost> = {}, others: Record<string, string> = {}) {
  const folder = folderWith({ ...files, ...others });
  const client = await start([folder], capabilities, {}, { ...machine, ...more });
  const note = folder.uri('notes/a.md');
  await client.open(note, files['notes/a.md']);
  await client.pull(note).catch(() => {});
  const ask = <R>(method: string, params: object) => client.connection.sendRequest<R>(method, params);
  return { folder, client, note, ask };
}

const definition = async ({ client, note }: Awaited<ReturnType<typeof opened>>) => {
  const [link] = await client.ask<(LocationLink & Location)[]>('definition', note, onKey);
  return { uri: link!.targetUri ?? link!.uri, range: link!.targetRange ?? link!.range };
};

it('leads a client that shows extracted text to a document of its own, everywhere', async () => {
  const here = await opened(showing);
  const { folder, client, note, ask } = here;
  const pdf = folder.uri('seeds/the report.pdf');
  const { uri, range } = await definition(here);
  expect(uri).toBe(`pincite-source:${new URL(pdf).pathname}.txt?${encodeURIComponent(pdf)}`);
  expect(range).toEqual(passage);

  const at = { textDocument: { uri: note }, key: 'the-report', paragraph: 2 };
  expect(await ask('pincite/passage', at)).toEqual({ uri, range: passage });

  const [link] = await ask<object[]>('textDocument/documentLink', { textDocument: { uri: note } });
  expect(await ask('documentLink/resolve', link!)).toMatchObject({ target: `${uri}#L7,5` });

  const { items = [] } = await client.pull(note);
  const altered = items.find(({ code }: Diagnostic) => code === 'quote/altered');
  expect(altered?.relatedInformation?.map(({ location }) => location.uri)).toEqual([uri]);

  const context = { includeDeclaration: true };
  const references = await client.ask<Location[]>('references', note, onKey, { context });
  expect(references.map((each) => each.uri)).toEqual([uri, note]);

  const { folders } = await ask<Sources>('pincite/sources', {});
  expect(folders[0]!.sources[0]).toMatchObject({ key: 'the-report', uri: pdf, text: uri });
  const [cited] = await ask<CitedByItem[]>('pincite/citedBy', { folder: folder.uri(), key: 'the-report' });
  expect(cited!.location.uri).toBe(note);
  const preview = await ask<PreviewAnswer>('pincite/preview', { textDocument: { uri: note } });
  expect(preview!.citations[0]!.target).toBe(pdf);
});

it('gives the text, and says when it is the one that the client has', async () => {
  const here = await opened(showing);
  const { folder, client, ask } = here;
  const { uri } = await definition(here);
  const textDocument = { uri };
  const first = await ask<ExtractedTextAnswer>('pincite/extractedText', { textDocument });
  expect(first).toEqual({ version: expect.stringMatching(/^[0-9a-f]{64}$/), text });
  const { version: known } = first as { version: string };
  expect(await ask('pincite/extractedText', { textDocument, known })).toEqual({ version: known, text: null });

  folder.write('seeds/the report.pdf', 'Seven units met.\n');
  await client.watched({ uri: folder.uri('seeds/the report.pdf'), type: 2 });
  expect(await ask('pincite/extractedText', { textDocument, known })).toMatchObject({
    text: '— page iii —\n\n¶ 1 Seven units met.\n',
  });
  folder.write('seeds/the report.pdf', 'locked\n');
  await client.watched({ uri: folder.uri('seeds/the report.pdf'), type: 2 });
  expect(await ask('pincite/extractedText', { textDocument, known })).toEqual({
    problem: 'This PDF is locked with a password.',
  });
  folder.delete('seeds/the report.pdf');
  await client.watched({ uri: folder.uri('seeds/the report.pdf'), type: 3 });
  expect(await ask('pincite/extractedText', { textDocument, known })).toEqual({
    problem: expect.stringContaining('no source'),
  });
});

const withLenses = { ...showing.textDocument, codeLens: {} };
for (const [name, capabilities] of [
  ['a document of its own', { ...showing, textDocument: withLenses }],
  ['a file', { ...pulling, textDocument: withLenses }],
] as const)
  it(`answers what is asked in ${name}`, async () => {
    const here = await opened(capabilities);
    const { client, note, ask } = here;
    const { uri } = await definition(here);
    await client.open(uri, text, 'plaintext');
    const textDocument = { uri };

    const lenses = await ask<{ range: Location['range'] }[]>('textDocument/codeLens', { textDocument });
    const said = await Promise.all(lenses.map((lens) => ask<{ command: { title: string } }>('codeLens/resolve', lens)));
    expect(lenses.map(({ range }) => range.start.line)).toContain(6);
    expect(said.map(({ command }) => command.title).join()).toContain('cited by 1 claim');

    const references = await client.ask<Location[]>('references', uri, passage.start, {
      context: { includeDeclaration: false },
    });
    expect(references.map((each) => each.uri)).toEqual([note]);
    const other = { line: 8, character: 6 };
    expect(await client.ask('references', uri, other, { context: { includeDeclaration: false } })).toEqual([]);

    const range = { start: { line: 6, character: 4 }, end: { line: 6, character: 15 } };
    expect(await ask<Cite>('pincite/cite', { textDocument, range })).toEqual({
      key: 'the-report',
      citation: '[@the-report, ¶ 2, "Output rose"]',
      quotation: '“Output rose” [@the-report, ¶ 2]',
    });
    await client.close(uri);
    expect(await ask<Cite>('pincite/cite', { textDocument, range })).toMatchObject({ key: 'the-report' });
  });

it('knows a document that was open before the sources were read', async () => {
  const here = await opened(showing);
  const { uri } = await definition(here);
  const late = await start([here.folder], showing, {}, machine);
  await late.open(uri, text, 'plaintext');
  const range = { start: passage.start, end: passage.start };
  expect(await late.connection.sendRequest('pincite/cite', { textDocument: { uri }, range })).toMatchObject({
    key: 'the-report',
    citation: expect.stringContaining('¶ 2'),
  });
});

it('does not cite from a text that is not the one of the file any more', async () => {
  const here = await opened(showing);
  const { uri } = await definition(here);
  await here.client.open(uri, text.replace('Six', 'Five'), 'plaintext');
  expect(await here.ask('pincite/cite', { textDocument: { uri }, range: passage })).toEqual({
    problem: expect.stringContaining('has just changed'),
  });
});

it('leads all other clients to a read-only file', async () => {
  const here = await opened(pulling);
  const { folder, client, note, ask } = here;
  const { uri, range } = await definition(here);
  const name = sha256(new TextEncoder().encode(files['seeds/the report.pdf'])).slice(0, 16);
  expect(uri).toBe(pathToFileURL(join(caches, name, 'the report.pdf.txt')).href);
  expect(range).toEqual(passage);
  expect(readFileSync(new URL(uri), 'utf8')).toBe(text);
  const { items = [] } = await client.pull(note);
  expect(items.flatMap((each) => each.relatedInformation ?? []).map(({ location }) => location.uri)).toEqual([uri]);
  const { folders } = await ask<Sources>('pincite/sources', {});
  expect(folders[0]!.sources[0]).toMatchObject({ uri: folder.uri('seeds/the report.pdf'), text: null });
  // A text of other bytes is no text of this source any more.
  const gone = `${folderOf(folderOf(uri))}/0123456789abcdef/the%20report.pdf.txt`;
  expect(await client.ask('references', gone, passage.start, { context: { includeDeclaration: false } })).toBeNull();
});

it('publishes places in a file that is there', async () => {
  const { client, note } = await opened(pushOnly);
  await until(() => (client.lastPublished(note)?.diagnostics.length ?? 0) > 0);
  const [related] = client.lastPublished(note)!.diagnostics.flatMap((each) => each.relatedInformation ?? []);
  expect(readFileSync(new URL(related!.location.uri), 'utf8')).toBe(text);
});

it('leads to the source itself, at its beginning, where nothing can be written', async () => {
  const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const readOnly = { folder: '/nowhere', write: async () => false };
  for (const shownTexts of [readOnly, undefined]) {
    const here = await opened(pulling, { shownTexts });
    const pdf = here.folder.uri('seeds/the report.pdf');
    const { items = [] } = await here.client.pull(here.note);
    expect(items.flatMap((each) => each.relatedInformation ?? []).map(({ location }) => location)).toEqual([
      { uri: pdf, range: nowhere },
    ]);
    expect(await definition(here)).toEqual({ uri: pdf, range: nowhere });
    const [link] = await here.ask<object[]>('textDocument/documentLink', { textDocument: { uri: here.note } });
    expect(await here.ask('documentLink/resolve', link!)).toMatchObject({ target: `${pdf}#L1,1` });
  }
});

it('leads to text sources as ever', async () => {
  const more = { 'seeds/plain.txt': 'Six units met.\n', 'notes/b.md': 'Six units met [@plain, ¶ 1].\n' };
  const { client, folder, ask } = await opened(showing, {}, more);
  const note = folder.uri('notes/b.md');
  const [link] = await client.ask<LocationLink[]>('definition', note, { line: 0, character: 17 });
  expect(link!.targetUri).toBe(folder.uri('seeds/plain.txt'));
  const { folders } = await ask<Sources>('pincite/sources', {});
  expect(folders[0]!.sources.map((each) => each.text === null)).toEqual([true, false]);
  const textDocument = { uri: folder.uri('seeds/plain.txt') };
  expect(await ask('pincite/extractedText', { textDocument })).toMatchObject({ text: 'Six units met.\n' });
});
