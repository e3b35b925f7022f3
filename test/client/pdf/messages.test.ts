import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pdfHtml } from '../../../client/src/views/pdf/html.ts';
import { readFromPage } from '../../../client/src/views/pdf/messages.ts';
import { isTextOfPdf, readTarget } from '../../../client/src/views/pdf/target.ts';
import { readMessage, readState } from '../../../client/webview/pdf/read-message.ts';

const place = { page: 3, label: 'iv', words: 'Six units', boxes: [[1, 2, 3, 4]] };
const state = { zoom: 'width', page: 2, top: 0.5, places: [place] };
const position = (line: number, character: number) => ({ line, character });
const target = {
  textDocument: { uri: 'file:///a/b.pdf' },
  ranges: [{ start: position(1, 2), end: position(1, 9) }],
};

it('reads what the extension sends', () => {
  const bytes = new Uint8Array([37, 80]);
  expect(readMessage({ type: 'file', bytes })).toEqual({ type: 'file', bytes });
  expect(readMessage({ type: 'file', bytes: bytes.buffer, more: 1 })).toEqual({ type: 'file', bytes });
  expect(readMessage({ type: 'labels', labels: ['i'] })).toEqual({ type: 'labels', labels: ['i'] });
  expect(readMessage({ type: 'show', places: [place] })).toEqual({ type: 'show', places: [place] });
  expect(readMessage({ type: 'problem', text: 'x' })).toEqual({ type: 'problem', text: 'x' });
});

it('reads no message that is not whole', () => {
  for (const odd of [
    null,
    'show',
    { type: 'file', bytes: 'x' },
    { type: 'labels', labels: [1] },
    { type: 'show', places: [{ ...place, page: -1 }] },
    { type: 'show', places: [{ ...place, boxes: [[1, 2, 3]] }] },
    { type: 'show', places: [{ ...place, boxes: [[1, 2, 3, Number.NaN]] }] },
    { type: 'show', places: [{ ...place, words: 4 }] },
    { type: 'problem', text: {} },
    { type: 'other' },
  ])
    expect(readMessage(odd)).toBeNull();
  expect(readFromPage({ type: 'ready', more: 1 })).toEqual({ type: 'ready' });
  expect(readFromPage({ type: 'file' })).toBeNull();
});

it('reads the state that it wrote, and none of another version', () => {
  expect(readState(state)).toEqual(state);
  expect(readState({ ...state, zoom: 1.5 })).toEqual({ ...state, zoom: 1.5 });
  for (const odd of [undefined, {}, { ...state, zoom: -1 }, { ...state, page: 0.5 }, { ...state, top: '1' }])
    expect(readState(odd)).toBeNull();
});

it('reads what the command is given, and nothing that is no place in a text', () => {
  expect(readTarget({ ...target, more: 'x' })).toEqual(target);
  expect(readTarget({ ...target, ranges: [] })).toEqual({ ...target, ranges: [] });
  for (const odd of [
    'file:///a/b.pdf',
    { ...target, textDocument: { uri: 7 } },
    { ...target, textDocument: { uri: undefined } },
    { ...target, ranges: [{ start: position(0, 0) }] },
    { ...target, ranges: [{ start: position(-1, 0), end: position(0, 0) }] },
    { ...target, ranges: [{ start: position(2 ** 31, 0), end: position(0, 0) }] },
    { ...target, ranges: Array.from({ length: 1001 }, () => target.ranges[0]) },
  ])
    expect(readTarget(odd)).toBeNull();
});

it('reads anything without failing', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withTypedArray: true }), (data) => {
      for (const read of [readMessage, readState, readTarget, readFromPage]) read(data);
    }),
  );
});

it('knows the text of a PDF', () => {
  expect(isTextOfPdf({ scheme: 'pincite-source', path: '/seeds/Report.PDF.txt' })).toBe(true);
  expect(isTextOfPdf({ scheme: 'pincite-source', path: '/seeds/report.docx.txt' })).toBe(false);
  expect(isTextOfPdf({ scheme: 'file', path: '/seeds/report.pdf.txt' })).toBe(false);
});

it('makes a page in which nothing runs but its own script, and names end no attribute', () => {
  const parts = { source: 'https://own', style: 'style', script: 'script', worker: 'worker', cmaps: 'a/', fonts: 'b/' };
  const html = pdfHtml({ ...parts, wasm: 'c/', name: '"><script>x</script>.pdf', nonce: 'n0' });
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'nonce-n0' 'wasm-unsafe-eval';");
  expect(policy).toContain('worker-src blob:;');
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:(?!\/\/own)|\*/);
  expect(html.match(/<script/g)).toHaveLength(1);
});
