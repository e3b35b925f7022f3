import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../server/src/workspace/read-settings.ts';
import { defaultSettings } from '../../server/src/workspace/settings.ts';
import { runs } from '../support/seed.ts';

const knownChecks = ['quote/altered', 'quote/not-found', 'claim/uncited'];
const read = (yaml: string) => readSettings(yaml, { knownChecks });
const places = (yaml: string) => read(yaml).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('settings that can be followed', () => {
  test.each(['', '\n\n', '# nothing\n', '---\n', '{}', 'checks:\n', 'sources:\n', '\ufeff'])(
    '%j means defaults',
    (yaml) => {
      expect(read(yaml)).toEqual({ settings: defaultSettings, problems: [] });
    },
  );

  test('every setting', () => {
    const yaml = [
      'sources: [seeds, "library/**/*.txt"]',
      'notes: "briefs/*.md"',
      'bibliography: refs.bib',
      'entities: [names.yaml]',
      'profile: icd203',
      'checks:',
      '  quote/altered: warning',
      '  claim/uncited: off',
      'citationScope: paragraph',
      'judgementScope: section',
      'language: de',
      'requireReasons: true',
    ].join('\n');
    expect(read(yaml)).toEqual({
      settings: {
        sources: ['seeds', 'library/**/*.txt'],
        notes: ['briefs/*.md'],
        bibliography: ['refs.bib'],
        entities: ['names.yaml'],
        profile: 'icd203',
        scale: null,
        houseWords: [],
        checks: { 'quote/altered': 'warning', 'claim/uncited': 'off' },
        citationScope: 'paragraph',
        judgementScope: 'section',
        language: 'de',
        requireReasons: true,
      },
      problems: [],
    });
  });

  test('aliases, CRLF and a byte order mark', () => {
    const { settings, problems } = read('\ufeffsources: &s [a]\r\nnotes: *s\r\n');
    expect(problems).toEqual([]);
    expect([settings.sources, settings.notes]).toEqual([['a'], ['a']]);
  });
});

describe('settings that cannot be followed', () => {
  test.each([
    ['a tab', 'sources:\n\t- seeds\n', ['2:1 This file cannot be read as YAML: a tab indents this line; use spaces.']],
    [
      'a tab under checks',
      'checks:\n\tquote/altered: off\n',
      ['2:1 This file cannot be read as YAML: a tab indents this line; use spaces.'],
    ],
    ['an unknown key near a known one', 'sorces: seeds', ['1:1 “sorces” is not a setting. Did you mean “sources”?']],
    [
      'an unknown key near none',
      '\n\nwidth: 3',
      [
        '3:1 “width” is not a setting. There are: sources, notes, bibliography, entities, profile, scale, houseWords, citationScope, judgementScope, language, requireReasons, checks.',
      ],
    ],
    ['a wrong type', 'sources: 3', ['1:10 “sources” must be a folder or glob, or a list of them. “3” is not.']],
    ['a list of wrong types', 'notes: [1]', ['1:8 “notes” must be a glob, or a list of them. This list is not.']],
    ['a group', 'entities: {a: b}', ['1:11 “entities” must be a file, or a list of them. This group of names is not.']],
    ['an empty name', 'sources: ""', ['1:10 “sources” must be a folder or glob, or a list of them. “” is not.']],
    [
      'a word for true',
      'requireReasons: sometimes',
      ['1:17 “requireReasons” must be true or false. “sometimes” is not.'],
    ],
    ['a scope', 'citationScope: page', ['1:16 “citationScope” must be sentence or paragraph. “page” is not.']],
    [
      'a profile',
      'profile: icd',
      ['1:10 “icd” is not a profile. Did you mean “icd203”? There are: analytic, icd203, phia, ipcc, newsroom.'],
    ],
    [
      'a profile that is a list',
      'profile: [ipcc]',
      ['1:10 “profile” must be one of analytic, icd203, phia, ipcc, newsroom. This list is not.'],
    ],
    [
      'an unknown check',
      'checks:\n  quote/alterd: error\n',
      ['2:3 “quote/alterd” is not a check. Did you mean “quote/altered”? “pincite checks” lists all of them.'],
    ],
    [
      'a bad level',
      'checks:\n  quote/altered: loud\n',
      ['2:18 “loud” is not a level for “quote/altered”: use error, warning, info or off.'],
    ],
    [
      'no level',
      'checks:\n  quote/altered:\n',
      ['2:17 An empty place is not a level for “quote/altered”: use error, warning, info or off.'],
    ],
    ['checks as a word', 'checks: off', ['1:9 “checks” must name checks and levels, such as “quote/altered: error”.']],
    [
      'a list at the top',
      '- seeds',
      ['1:1 The settings must be a list of names and values, such as “sources: seeds”.'],
    ],
    ['a word at the top', 'seeds', ['1:1 The settings must be a list of names and values, such as “sources: seeds”.']],
    [
      'the same name twice',
      'sources: a\nsources: b',
      ['2:1 This file cannot be read as YAML: this field stands here for the second time.'],
    ],
    [
      'an open bracket',
      'sources: [a',
      ['1:10 This file cannot be read as YAML: the bracket “[” is opened here and not closed.'],
    ],
    [
      'an open quotation mark',
      'language: "en',
      ['1:11 This file cannot be read as YAML: the quotation mark " is opened here and not closed.'],
    ],
    [
      'two documents',
      'language: en\n---\nlanguage: de',
      ['2:1 A second document starts here (---); only one can hold the settings.'],
    ],
    [
      'an alias to nothing',
      'language: *x',
      ['1:11 “language” must be a language code, such as en. This alias is not.'],
    ],
    ['a circle', 'sources: &a [*a]', ['1:13 “sources” must be a folder or glob, or a list of them. This list is not.']],
    ['a key that is a list', '? [a]\n: b', null],
    ['another version of YAML', '%YAML 9\n---\nlanguage: en', null],
    ['a control character', 'language: e\u0000n', null],
  ])('%s', (_, yaml, expected) => {
    const found = places(yaml);
    if (expected) expect(found).toEqual(expected);
    for (const line of found) expect(line).not.toMatch(/undefined|\[object|\n/);
  });

  test('each other setting holds all the same', () => {
    const { settings, problems } = read('sources: 3\nlanguage: de\nchecks:\n  nope: off\n  claim/uncited: off\n');
    expect(problems).toHaveLength(2);
    expect(settings).toEqual({ ...defaultSettings, language: 'de', checks: { 'claim/uncited': 'off' } });
  });

  test('spans hold the words that they name', () => {
    const yaml = 'language: en\r\nsorces: x\r\n';
    const [problem] = read(yaml).problems;
    expect(yaml.slice(problem!.span.start, problem!.span.end)).toBe('sorces');
  });

  test('aliases upon aliases are cut off', () => {
    let yaml = 'language: &a0 [x, x, x, x, x, x, x, x, x]\n';
    for (let i = 1; i < 12; i++)
      yaml += `k${i}: &a${i} [${Array(9)
        .fill(`*a${i - 1}`)
        .join(', ')}]\n`;
    const start = performance.now();
    expect(read(yaml).problems.length).toBeGreaterThan(5);
    expect(performance.now() - start).toBeLessThan(6000);
  });

  test('no text makes it throw, and problems stand inside of it', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc
        .array(
          fc.constantFrom('checks', ':', ' ', '\n', '\t', '- ', '&a', '*a', '[', '{', '"', '#', 'sources', '?', '|'),
          {
            maxLength: 20,
          },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (yaml) => {
        for (const { span, line, column, message } of read(yaml).problems) {
          expect(message).not.toBe('');
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(yaml.length + 1);
        }
      }),
      { numRuns: runs(500) },
    );
  });
});
