import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Pin } from '../../../server/src/library/lock/model.ts';
import { parseLock } from '../../../server/src/library/lock/parse.ts';
import { lockText } from '../../../server/src/library/lock/write.ts';

const pin = (key: string, locator: string, more: Partial<Pin> = {}): Pin => ({
  key,
  file: `seeds/${key}.txt`,
  sha256: 'ab'.repeat(32),
  locator,
  words: 'Prices rose by 12 percent.',
  hash: '0123456789abcdef',
  before: 'Before.\n\n',
  after: '\n\nAfter.',
  date: '2026-11-26',
  ...more,
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc
    .array(
      fc.constantFrom(
        '"',
        "'",
        '\n',
        '\r\n',
        '\u2028',
        '\ud83d',
        '\ude00',
        '#',
        ': ',
        '- ',
        '{',
        '}',
        '\0',
        '\ufeff',
        '<<<<<<< a',
        '\\',
        '…',
        '&a',
        '*a',
        '!!x',
        '%',
        '---',
        '\u0085',
      ),
    )
    .map((parts) => parts.join('')),
);
const pins = fc.uniqueArray(
  fc.record({
    key: hostile,
    file: hostile,
    sha256: hostile,
    locator: hostile,
    words: hostile,
    hash: hostile,
    before: hostile,
    after: hostile,
    date: hostile,
  }),
  { selector: (each) => JSON.stringify(each), maxLength: 8 },
);

describe('the file of the lock', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(pins, (some) => {
        const { lock, problems } = parseLock(lockText(some));
        expect(problems).toEqual([]);
        const sorted = (all: readonly Pin[]): string[] =>
          all.map((each) => JSON.stringify(Object.entries(each).sort())).sort();
        expect(sorted(lock.pins)).toEqual(sorted(some));
        expect(lockText(lock.pins)).toBe(lockText(some));
      }),
      { numRuns: 500 },
    );
  });

  it('is YAML, for all who read YAML', () => {
    fc.assert(
      fc.property(pins, (some) => {
        const read = parse(lockText(some));
        expect(read.version).toBe(1);
        expect(read.pins ?? []).toEqual(parseLock(lockText(some)).lock.pins);
      }),
    );
  });

  it('has an entry a line, sorted by key and locator, numbers as numbers', () => {
    const text = lockText([pin('b', '¶ 2'), pin('a', '¶ 10'), pin('a', '¶ 2'), pin('a', '')]);
    const places = text.split('\n').filter((line) => line.startsWith('- '));
    expect(places.map((line) => /"key": "(.)", "locator": "(.*?)"/.exec(line)!.slice(1).join(' '))).toEqual([
      'a ',
      'a ¶ 2',
      'a ¶ 10',
      'b ¶ 2',
    ]);
  });

  it('writes equal entries once, whatever their order was', () => {
    expect(lockText([pin('a', '¶ 1'), pin('b', '¶ 1'), pin('a', '¶ 1')])).toBe(
      lockText([pin('b', '¶ 1'), pin('a', '¶ 1')]),
    );
  });

  it('reads any text without failing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(hostile, fc.constantFrom('- {', '- {"key": 1}', 'version: 2', '=======', '\n'))),
        (parts) => {
          const text = parts.join('\n');
          for (const { span } of parseLock(text).problems) {
            expect(span.start).toBeLessThanOrEqual(span.end);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });

  it('says which entry cannot be read and why, and reads the others', () => {
    const text = lockText([pin('a', '¶ 1'), pin('b', '¶ 1')]).replace('"hash": "0123456789abcdef", ', '');
    const { lock, problems } = parseLock(text);
    expect(lock.pins.map(({ key }) => key)).toEqual(['b']);
    expect(problems).toHaveLength(1);
    expect(problems[0]!.message).toContain('“hash” is missing');
    expect(text.slice(problems[0]!.span.start, problems[0]!.span.end)).toMatch(/^- \{"key": "a"/);
  });

  it('reads an entry that somebody wrote in plain YAML, and Windows line ends', () => {
    const text =
      "# mine\r\nversion: 1\r\nnumbering: 1\r\npins:\r\n  - {key: a, locator: ¶ 1, file: seeds/a.txt, sha256: '', hash: 00, words: 'It’s', before: '', after: '', date: 2026-11-26}\r\n";
    const { lock, problems } = parseLock(text);
    expect(problems).toEqual([]);
    expect(lock.pins).toEqual([
      pin('a', '¶ 1', { file: 'seeds/a.txt', sha256: '', hash: '00', words: 'It’s', before: '', after: '' }),
    ]);
  });

  it('is silent about an empty file, and not about one from the future', () => {
    expect(parseLock('')).toEqual({ lock: { pins: [] }, problems: [] });
    expect(parseLock(lockText([])).problems).toEqual([]);
    expect(parseLock('version: 2\n').problems[0]!.message).toContain('version 2');
    expect(parseLock('numbering: 2\n').problems[0]!.message).toContain('numbering 2');
  });

  it('reads damaged files in good time', () => {
    const start = performance.now();
    for (const line of [
      '- {'.repeat(100_000),
      `- ${'{'.repeat(9000)}\n`.repeat(100),
      `- {${'x '.repeat(1900)}\n`.repeat(20),
      '<<<<<<<\n'.repeat(50_000),
    ])
      expect(parseLock(line).lock.pins).toEqual([]);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('takes no prototype from the file', () => {
    const { lock } = parseLock(
      lockText([pin('__proto__', 'constructor')]).replace('"key"', '"__proto__": {"hash": "x"}, "key"'),
    );
    expect(lock.pins).toEqual([pin('__proto__', 'constructor')]);
  });
});

describe('conflicts', () => {
  const conflict = (base: string): string =>
    lockText([]) +
    `<<<<<<< ours\n${lineOf(pin('a', '¶ 1'))}${base}=======\n${lineOf(pin('a', '¶ 1', { words: 'Other.' }))}${lineOf(pin('b', '¶ 1'))}>>>>>>> theirs\n`;
  const lineOf = (one: Pin): string => `${lockText([one]).split('\n').at(-2)}\n`;

  it('are read from both sides, and said once', () => {
    const { lock, problems } = parseLock(conflict(''));
    expect(lock.pins.map(({ key, words }) => `${key} ${words}`).sort()).toEqual([
      'a Other.',
      'a Prices rose by 12 percent.',
      'b Prices rose by 12 percent.',
    ]);
    expect(problems.map(({ message, mends }) => [message.includes('pincite pin'), mends])).toEqual([[true, true]]);
  });

  it('are read without what both sides started from', () => {
    const { lock } = parseLock(conflict(`||||||| base\n${lineOf(pin('z', '¶ 1'))}`));
    expect(lock.pins.map(({ key }) => key)).toEqual(['a', 'a', 'b']);
  });
});
