import { expect, it } from 'vitest';
import type { Extraction } from '../../server/src/library/extraction.ts';
import type { Extractor } from '../../server/src/workspace/ports.ts';
import { pushOnly, until } from './client.ts';
import { folderWith, start } from './fixture.ts';

const extractionOf = (text: string): Extraction => ({
  format: 'pdf',
  blocks: [{ kind: 'paragraph', text, page: 0 }],
  pages: ['1'],
  metadata: {},
  remark: null,
});

/** Reads a document when the test lets it; knows from an earlier time those whose text begins with “known”. */
function extractor(): Extractor & { readonly asked: string[]; release(): void } {
  let release = (): void => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  const asked: string[] = [];
  const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).trim();
  return {
    asked,
    release,
    async known({ bytes }) {
      return textOf(bytes).startsWith('known') ? { extraction: extractionOf(textOf(bytes)) } : null;
    },
    async extract({ path, bytes }) {
      asked.push(path);
      await released;
      return textOf(bytes) === 'locked' ? { problem: 'It is locked.' } : { extraction: extractionOf(textOf(bytes)) };
    },
  };
}

const files = {
  'seeds/slow.pdf': 'Output rose to 240,000 tonnes.\n',
  'seeds/locked.pdf': 'locked\n',
  'seeds/old.pdf': 'known: exports fell by 8 per cent.\n',
  'seeds/board.txt': 'Six units met.\n',
};
const text = `Six units met [@board, ¶ 1, "Seven units met"].

Output rose [@slow, ¶ 1, "Output fell"]. Nothing stands there [@slow, ¶ 9].

Exports fell [@old, ¶ 1, "exports rose by 8"].

Nobody can read it [@locked, ¶ 1].
`;

/** A client in a folder with documents that wait for the test. `codes`: what it was told of the note last, with lines. */
async function opened() {
  const reading = extractor();
  const folder = folderWith({ ...files, 'notes/a.md': text });
  const client = await start([folder], pushOnly, {}, { extractor: reading });
  const note = folder.uri('notes/a.md');
  const codes = () =>
    (client.lastPublished(note)?.diagnostics ?? []).map(({ code, range }) => `${range.start.line} ${code}`);
  return { reading, folder, client, note, codes };
}

it('answers from what is read, and says the rest when it is read, while documents take their time', async () => {
  const { reading, client, note, codes } = await opened();
  const hover = async (): Promise<string> => {
    const params = { textDocument: { uri: note }, position: { line: 2, character: 16 } };
    return JSON.stringify(await client.connection.sendRequest('textDocument/hover', params));
  };
  await client.open(note, text);
  await until(() => codes().length > 0);
  expect(codes().filter((code) => code.includes('quote/'))).toEqual(['0 quote/not-found', '4 quote/not-found']);
  expect(codes().filter((code) => /^[26] /.test(code))).toEqual([]);
  expect(client.published.filter(({ uri, diagnostics }) => uri.endsWith('.pdf') && diagnostics.length > 0)).toEqual([]);
  expect(await hover()).toContain('This document is still being read.');

  reading.release();
  await until(() => codes().some((code) => code === '6 citation/no-text'));
  const later = codes();
  expect(later).toContain('2 citation/unknown-passage');
  expect(later.some((code) => code.startsWith('2 quote/'))).toBe(true);
  expect(await hover()).toContain('to 240,000 tonnes.');
  // What is known from an earlier time is not read again.
  expect([...reading.asked].sort()).toEqual(['seeds/locked.pdf', 'seeds/slow.pdf']);
  await client.stop();
});

it('reads a saved file while a document takes its time, and a document that changed meanwhile as it is now', async () => {
  const { reading, folder, client, note, codes } = await opened();
  await client.open(note, text);
  await until(() => codes().includes('0 quote/not-found'));
  await client.watched({ uri: folder.write('seeds/board.txt', 'Seven units met.\n'), type: 2 });
  await until(() => !codes().includes('0 quote/not-found'));

  await client.watched({ uri: folder.write('seeds/slow.pdf', 'Output fell to 90,000 tonnes.\n'), type: 2 });
  reading.release();
  await until(() => codes().includes('6 citation/no-text'));
  await until(() => codes().includes('2 citation/unknown-passage'));
  expect(codes().filter((code) => code.startsWith('2 quote/'))).toEqual([]);
  await client.stop();
});
