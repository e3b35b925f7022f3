import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeDecoders as decoders } from '../../server/src/host/decoders.ts';
import { decodeText } from '../../server/src/library/decode.ts';
import { runs } from '../support/seed.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (unit) => unit.charCodeAt(0));
const utf16 = (text: string, big: boolean) =>
  Uint8Array.from(
    [...text]
      .flatMap((unit) => [unit.charCodeAt(0) & 255, unit.charCodeAt(0) >> 8])
      .map((_, i, all) => all[big ? i ^ 1 : i]!),
  );
const decode = (bytes: Uint8Array) => decodeText(bytes, decoders);

describe('decodeText', () => {
  it('reads UTF-8 without a word', () => {
    expect(decode(utf8('Ma Lì “no” 😀\f\n'))).toEqual({ text: 'Ma Lì “no” 😀\f\n', problem: null, remark: null });
    expect(decode(utf8(''))).toEqual({ text: '', problem: null, remark: null });
  });

  it('takes off the mark of UTF-8', () => {
    expect(decode(utf8('\ufeffa'))).toEqual({ text: 'a', problem: null, remark: null });
    expect(decodeText(utf8('\ufeffa'), { decode: () => '\ufeffa' }).text).toBe('a');
  });

  it('reads UTF-16 by its mark, and says so', () => {
    for (const big of [false, true]) {
      const decoded = decode(utf16('\ufeffwörds', big));
      expect(decoded.text).toBe('wörds');
      expect(decoded.remark).toMatch(/UTF-16/);
    }
  });

  it('reads what is not UTF-8 as Windows-1252, and says so', () => {
    const decoded = decode(latin('caf\u00e9 \u0093no\u0094 costs \u0080 5'));
    expect(decoded.text).toBe('café “no” costs € 5');
    expect(decoded.remark).toMatch(/Windows-1252/);
    expect(decode(latin('caf\u00e9 '.repeat(5000))).text).toBe('café '.repeat(5000));
    expect(decode(latin('\u00ef\u00bb\u00bfcaf\u00e9')).text).toBe('café');
  });

  it('refuses what is no text', () => {
    for (const bytes of [utf8('a\0b'), utf8('\u0001\u0002'.repeat(40)), latin(`\u0081\u008d${'\u0003'.repeat(40)}`)]) {
      const decoded = decode(bytes);
      expect(decoded.text).toBe('');
      expect(decoded.problem).toMatch(/not a text/);
    }
  });

  it('names files of other formats', () => {
    expect(decode(utf8('%PDF-1.7 …')).problem).toMatch(/PDF/);
    expect(decode(latin('PK\u0003\u0004')).problem).toMatch(/ZIP/);
    expect(decode(latin('\u0089PNG\r\n')).problem).toMatch(/PNG/);
    expect(decode(utf8('PK is a name')).problem).toBeNull();
  });

  it('sees UTF-16 that does not say so', () => {
    expect(decode(utf16('plain words', false)).problem).toMatch(/UTF-16/);
    expect(decode(utf16('plain words', true)).problem).toMatch(/UTF-16/);
  });

  it('refuses damaged UTF-16, and encodings that the machine does not know', () => {
    expect(decodeText(latin('\u00e9'), { decode: () => null }).problem).toMatch(/not known/);
    expect(decode(Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x42)).problem).toMatch(/damaged/);
    expect(decode(Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0)).problem).toMatch(/not a text/);
  });

  it('lets a few control characters pass', () => {
    expect(decode(utf8('a\u001ab')).problem).toBeNull();
  });

  it('never throws, and gives a text or a problem', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const { text, problem } = decode(bytes);
        if (problem !== null) expect(text).toBe('');
        expect(text.startsWith('\ufeff') && bytes.length < 6).toBe(false);
      }),
      { numRuns: runs(500) },
    );
  });
});
