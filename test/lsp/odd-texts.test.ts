import { describe, expect, it } from 'vitest';
import type { SemanticTokens, TextEdit } from 'vscode-languageserver';
import type { Evidence } from '../../server/src/features/evidence-model.ts';
import type { Cite, CitedByItem, PreviewAnswer, Sources } from '../../server/src/lsp/requests-model.ts';
import { folderWith, quota, start } from './fixture.ts';

type Client = Awaited<ReturnType<typeof start>>;
const ask = <R>(client: Client, method: string, params: object) => client.connection.sendRequest<R>(method, params);

const claim = 'Output rose to 240,000 tonnes in 2024 [@quota, ¶ 3].';
const notes: Readonly<Record<string, string>> = {
  'line ends of Windows': `# Title\r\n\r\nFirst.\r\n\r\n${claim}\r\n`,
  'lone returns': `# Title\r\rFirst.\r\r${claim}\r`,
  'a mark of byte order': `\ufeff# Title\n\n${claim}\n`,
  'characters of two units': `# 🎉 Title\n\nThe 🧪🧪 lab 👩‍🔬 says 𝒜: ${claim}\n`,
  'a table': `| Year | Output |\n| --- | --- |\n| 2024 | ${claim} |\n`,
  'a block quote': `> First.\n>\n> ${claim}\n`,
  'a footnote': `Stated.[^1]\n\n[^1]: ${claim}\n`,
  'a heading': `# ${claim}\n\nText.\n`,
  'HTML around it': `<div>\n\n${claim}\n\n</div>\n`,
  'the same citation thrice': `${claim} ${claim}\n\n${claim}\n`,
};

/** Lines as editors count them. */
const linesIn = (text: string) => text.split(/\r\n|\r|\n/);
const keysIn = (text: string) =>
  linesIn(text).flatMap((words, line) =>
    [...words.matchAll(/@quota/g)].map(({ index }) => ({ line, character: index })),
  );

/** The words under the tokens of citations. */
function tokenWords(text: string, { data }: SemanticTokens): string[] {
  const words: string[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [down, right, length, type] = data.slice(i) as [number, number, number, number];
    line += down;
    character = down === 0 ? character + right : right;
    if (type === 1) words.push(linesIn(text)[line]!.slice(character, character + length));
  }
  return words;
}

describe.each(Object.entries(notes))('in a note with %s', (_, text) => {
  it('all answers name the places that the editor knows', async () => {
    const folder = folderWith({ 'seeds/quota.txt': quota, 'notes/a.md': text });
    const client = await start([folder]);
    const textDocument = { uri: folder.uri('notes/a.md') };
    await client.open(textDocument.uri, text);
    const keys = keysIn(text);

    const tokens = await ask<SemanticTokens>(client, 'textDocument/semanticTokens/full', { textDocument });
    expect(tokenWords(text, tokens)).toEqual(keys.map(() => '@quota'));

    const preview = await ask<PreviewAnswer>(client, 'pincite/preview', { textDocument });
    const spans = preview?.citations.map(({ span }) => text.slice(span.start, span.end));
    expect(spans).toEqual(keys.map(() => '[@quota, ¶ 3]'));

    const cited = await ask<CitedByItem[]>(client, 'pincite/citedBy', { folder: folder.uri(), key: 'quota' });
    expect(cited.map(({ location }) => location.range.start)).toEqual(keys);

    const position = keys[0]!;
    const { marks } = await ask<Evidence>(client, 'pincite/evidence', { textDocument, position });
    for (const { start, end } of marks.supports) expect(claim).toContain(text.slice(start, end));

    const params = { textDocument, position, citation: '[@quota, ¶ 2]' };
    const [edit] = await ask<TextEdit[]>(client, 'pincite/insertCitation', params);
    const { line, character } = edit!.range.start;
    // Into the bracket, but for a footnote: then beside its mark.
    expect(linesIn(text)[line]!.slice(0, character)).toMatch(/(?:@quota, ¶ 3|^Stated)$/);
  });
});

it.each([
  ['nothing', ''],
  ['a mark of byte order alone', '\ufeff'],
  ['front matter alone', '---\ntitle: x\n---\n'],
  ['front matter without end', '---\ntitle: x\n'],
  ['white space', ' \r\n\t\n'],
])('a note with %s has no claims, no evidence, no citations', async (_, text) => {
  const folder = folderWith({ 'seeds/quota.txt': quota, 'notes/a.md': text });
  const client = await start([folder]);
  const textDocument = { uri: folder.uri('notes/a.md') };
  const position = { line: 0, character: 0 };
  await client.open(textDocument.uri, text);
  expect(await ask(client, 'pincite/overview', { textDocument })).toMatchObject({ claims: 0 });
  expect(await ask(client, 'pincite/preview', { textDocument })).toEqual({ citations: [], sources: [] });
  expect(await ask(client, 'pincite/evidence', { textDocument, position })).toBeNull();
  const insertion = { textDocument, position, citation: '[@quota, ¶ 2]' };
  expect(await ask(client, 'pincite/insertCitation', insertion)).toEqual([]);
});

it.each(['a b', 'a#b', 'a%20b', '¶ Größe 中', 'a?b', "it's (1) [x]"])('the way into a folder “%s”', async (name) => {
  const [source, note] = [`seeds/${name}/quota.txt`, `${name}/a.md`];
  const folder = folderWith({ 'pincite.yaml': '', [source]: quota, [note]: claim });
  const client = await start([folder]);
  const { folders } = await ask<Sources>(client, 'pincite/sources', {});
  const uri = folders[0]!.sources[0]!.uri!;
  expect(decodeURIComponent(uri)).toBe(decodeURIComponent(folder.uri(source)));
  const preview = await ask<PreviewAnswer>(client, 'pincite/preview', { textDocument: { uri: folder.uri(note) } });
  expect(preview?.citations[0]?.target).toBe(`${uri}#L5,1`);
  const range = { start: { line: 4, character: 0 }, end: { line: 4, character: 11 } };
  expect(await ask<Cite>(client, 'pincite/cite', { textDocument: { uri }, range })).toMatchObject({
    citation: '[@quota, ¶ 3, "Output rose"]',
  });
});

it('a source with a mark of byte order is counted without it', async () => {
  const text = '\ufeffSix units presented.\r\n\r\nOutput rose.\r\n';
  const folder = folderWith({ 'seeds/quota.txt': text, 'notes/a.md': 'It did [@quota, ¶ 1].\n' });
  const client = await start([folder]);
  const uri = folder.uri('seeds/quota.txt');
  const range = { start: { line: 0, character: 4 }, end: { line: 0, character: 9 } };
  expect(await ask<Cite>(client, 'pincite/cite', { textDocument: { uri }, range })).toMatchObject({
    quotation: '“units” [@quota, ¶ 1]',
  });
  const textDocument = { uri: folder.uri('notes/a.md') };
  expect(await ask(client, 'pincite/passage', { textDocument, key: 'quota', paragraph: 1 })).toMatchObject({
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 20 } },
  });
});
