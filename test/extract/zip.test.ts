import fc from 'fast-check';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Unreadable, usualLimits } from '../../server/src/extract/reader.ts';
import { openArchive } from '../../server/src/extract/zip.ts';
import { withByte, zeros, zipped } from '../support/archive.ts';
import { processorTime } from '../support/processor-time.ts';
import { runs } from '../support/seed.ts';

const open = (bytes: Uint8Array, limits: Partial<typeof usualLimits> = {}, most?: number) =>
  openArchive(bytes, { ...usualLimits, ...limits }, most);
const textOf = (bytes: Uint8Array, name: string) => strFromU8(open(bytes).read(name)!);

describe('zip', () => {
  it('gives the parts that are asked for, packed or stored', () => {
    const bytes = zipped({ 'a.txt': 'Alpha '.repeat(100), 'b/c.txt': 'β' });
    expect(open(bytes).names).toEqual(['a.txt', 'b/c.txt']);
    expect(textOf(bytes, 'a.txt')).toBe('Alpha '.repeat(100));
    expect(textOf(bytes, 'b/c.txt')).toBe('β');
    expect(open(bytes).read('A.TXT')).toBeNull();
    expect(textOf(zipSync({ s: strToU8('stored') }, { level: 0 }), 's')).toBe('stored');
    expect(textOf(zipped({ empty: '' }), 'empty')).toBe('');
  });

  it('takes names for names, whatever they look like', () => {
    const bytes = zipped({
      '../../etc/passwd': 'x',
      '/abs': 'y',
      'back\\slash': 'z',

      'in.zip': 'PK',
    });
    expect(open(bytes).names).toEqual(expect.arrayContaining(['../../etc/passwd', 'abs', 'back/slash', 'in.zip']));
    expect(open(bytes).read('constructor')).toBeNull();
  });

  it('finds the archive behind something else, and before a comment', () => {
    const bytes = zipped({ a: 'words' });
    expect(textOf(new Uint8Array([...strToU8('#!/bin/sh\n'), ...bytes]), 'a')).toBe('words');
    const comment = strToU8('a comment');
    const withComment = new Uint8Array([...bytes, ...comment]);
    withComment[bytes.length - 2] = comment.length;
    expect(textOf(withComment, 'a')).toBe('words');
  });

  it('says what is damaged', () => {
    const bytes = zipped({ a: 'some words that are packed, and some words that are packed' });
    expect(() => open(strToU8('no archive at all'))).toThrow(/its end is missing/);
    expect(() => open(bytes.subarray(0, bytes.length - 30))).toThrow(/its end is missing/);
    expect(() => open(withByte(bytes, 40, bytes[40]! ^ 0x10)).read('a')).toThrow(/damaged/);
    expect(() => open(withByte(bytes, 0, 0)).read('a')).toThrow(/damaged/);
  });

  it('says that a part is locked', () => {
    const bytes = zipped({ a: 'words' });
    const directory = bytes.length - 22 - 47;
    expect(() => open(withByte(bytes, directory + 8, 1)).read('a')).toThrow(/password/);
  });

  it('stops a bomb by what comes out, not by what is declared', () => {
    const bomb = zipped({ bomb: zeros(64), small: 'words' });
    const directory = bomb.length - 22 - (46 + 4) - (46 + 5);
    const lying = bomb.slice();
    new DataView(lying.buffer).setUint32(directory + 24, 10, true);
    for (const bytes of [bomb, lying]) {
      const archive = open(bytes, { unpacked: 1024 * 1024 });
      const spent = processorTime();
      expect(() => archive.read('bomb')).toThrow(/far more than a document/);
      expect(spent()).toBeLessThan(5000);
      expect(strFromU8(archive.read('small')!)).toBe('words');
    }
  });

  it('stops what packs more than words do, though it is under the limits', () => {
    expect(() => open(zipped({ a: zeros(9) })).read('a')).toThrow(/far more/);
    expect(open(zipped({ a: zeros(7) })).read('a')).toHaveLength(7 * 1024 * 1024);
  });

  it('counts all that is read together, and parts', () => {
    const archive = open(zipped({ a: zeros(1), b: zeros(1) }), { unpacked: 1.5 * 1024 * 1024 });
    expect(archive.read('a')).toHaveLength(1024 * 1024);
    expect(() => archive.read('b')).toThrow(/far more/);
    expect(() => open(zipped({ a: zeros(1) }), {}, 1000).read('a')).toThrow(/far more/);
    expect(() => open(zipped({ a: 'x', b: 'y', c: 'z' }), { entries: 2 })).toThrow(/more than 2 parts/);
  });

  it('answers or says Unreadable for any bytes, and for any prefix or change of an archive', () => {
    const bytes = zipped({ a: 'Words, words, words, words.', 'b/c': 'more' });
    const isFine = (given: Uint8Array): void => {
      try {
        const archive = open(given);
        for (const name of archive.names) archive.read(name);
      } catch (error) {
        expect(error).toBeInstanceOf(Unreadable);
      }
    };
    for (let end = 0; end < bytes.length; end++) isFine(bytes.subarray(0, end));
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), isFine), { numRuns: runs(500) });
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => isFine(withByte(bytes, at, value))),
      { numRuns: runs(2000) },
    );
  });
});
