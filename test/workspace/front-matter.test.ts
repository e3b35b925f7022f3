import { describe, expect, test } from 'vitest';
import { mergedWith, readFrontMatter } from '../../server/src/workspace/front-matter.ts';
import { defaultSettings } from '../../server/src/workspace/settings.ts';

const knownChecks = ['quote/altered'];
const read = (yaml: string) => readFrontMatter(yaml, knownChecks);
const nothing = { off: false, profile: null, checks: {}, problems: [] };

describe('what front matter asks for', () => {
  test.each([
    '',
    'title: A note',
    'title: about pincite',
    'pincite:',
    'pincite: true',
    'title: [',
    'title: about: pincite',
    'pincite: {}',
    '- pincite',
    'x:\n  pincite: false',
  ])('%j asks for nothing', (yaml) => {
    expect(read(yaml)).toEqual(nothing);
  });

  test.each(['pincite: false', '"pincite": false', 'title: x\npincite: false\n'])('%j: not a note', (yaml) => {
    expect(read(yaml)).toEqual({ ...nothing, off: true });
  });

  test('a profile and checks', () => {
    const yaml = 'title: x\npincite:\n  profile: icd203\n  checks:\n    quote/altered: info\n';
    expect(read(yaml)).toEqual({ ...nothing, profile: 'icd203', checks: { 'quote/altered': 'info' } });
  });

  test.each([
    ['pincite: no', 'no', '“pincite” must be false, or name a profile or checks.'],
    ['pincite: { profile: icd }', 'icd', '“icd” is not a profile. Did you mean “icd203”?'],
    ['pincite: { profil: icd203 }', 'profil', '“profil” cannot be set in a note; “profile” and “checks” can.'],
    [
      'pincite: { checks: { quote/alterd: off } }',
      'quote/alterd',
      '“quote/alterd” is not a check. Did you mean “quote/altered”?',
    ],
    ['pincite: { checks: { quote/altered: loud } }', 'loud', '“loud” is not a level for “quote/altered”'],
    ['pincite: { checks: off }', 'off', '“checks” must name checks and levels'],
  ])('%s', (yaml, words, message) => {
    const { problems } = read(yaml);
    expect(problems).toHaveLength(1);
    expect(problems[0]!.message).toContain(message);
    expect(yaml.slice(problems[0]!.span.start, problems[0]!.span.end).trim()).toBe(words);
  });

  test.each([
    ['pincite: [', '[', 'is opened here and not closed'],
    ['pincite:\n\tchecks: x', '\tchecks: x', 'a tab indents this line'],
    ['title: one: two\npincite: false', 'one: two', 'a value that holds a colon needs quotation marks'],
    ['bibliography: "x', '"x', 'is opened here and not closed'],
    ["'nocite': *a", '*a', 'needs quotation marks'],
  ])('%j cannot be read, which is said', (yaml, words, reason) => {
    const { problems, ...rest } = read(yaml);
    expect(rest).toEqual({ off: false, profile: null, checks: {} });
    expect(problems).toHaveLength(1);
    expect(problems[0]!.message).toMatch(/^The front matter cannot be read as YAML: /);
    expect(problems[0]!.message).toContain(reason);
    expect(yaml.slice(problems[0]!.span.start, problems[0]!.span.end)).toBe(words);
  });

  test('ids pass when nobody says which there are', () => {
    expect(readFrontMatter('pincite: { checks: { a/b: off } }')).toEqual({ ...nothing, checks: { 'a/b': 'off' } });
  });
});

describe('settings with front matter over them', () => {
  const settings = { ...defaultSettings, checks: { 'a/a': 'off', 'b/b': 'info' } as const };

  test('nothing asked: the same object', () => {
    expect(mergedWith(settings, nothing)).toBe(settings);
  });

  test('the note wins, the rest stays', () => {
    const merged = mergedWith(settings, { ...nothing, profile: 'phia', checks: { 'b/b': 'error' } });
    expect(merged).toEqual({ ...settings, profile: 'phia', checks: { 'a/a': 'off', 'b/b': 'error' } });
  });

  test('not a note', () => {
    expect(mergedWith(settings, { ...nothing, off: true })).toBeNull();
  });
});
