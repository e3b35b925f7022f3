import { describe, expect, it } from 'vitest';
import { describeSource } from '../../server/src/library/describe.ts';
import { brokenFile, fileOf } from './support.ts';

describe('describeSource', () => {
  it('says what is known', () => {
    const yaml =
      'title: Quotas\nauthor: [Ma Li, Chen Bo]\nissued: 2025-01-02\npublisher: Press\nurl: https://e.org/\nreliability: B2\nretracted: true';
    const described = describeSource({ key: 'k', file: fileOf('seeds/k.md', `---\n${yaml}\n---\n`), entry: null });
    expect(described).toEqual({
      key: 'k',
      displayName: 'Quotas',
      byline: 'Ma Li, Chen Bo · Press · 2025-01-02',
      title: 'Quotas',
      authors: ['Ma Li', 'Chen Bo'],
      issued: '2025-01-02',
      publisher: 'Press',
      container: null,
      url: 'https://e.org/',
      accessed: null,
      type: null,
      language: null,
      reliability: 'B2',
      derivedFrom: [],
      retracted: true,
      path: 'seeds/k.md',
      problem: null,
    });
  });

  it('is nearly empty when nothing is known', () => {
    const described = describeSource({ key: 'k', file: brokenFile('seeds/k.txt'), entry: null });
    expect(described).toMatchObject({ displayName: 'k', byline: '', title: null, problem: 'It is binary.' });
  });

  it('shortens many authors, and prefers the journal to its publisher', () => {
    const entry = { author: ['A', 'B', 'C', 'D'], containerTitle: 'Weekly', publisher: 'Press' };
    expect(describeSource({ key: 'k', file: null, entry })).toMatchObject({
      byline: 'A and others · Weekly',
      path: null,
    });
  });
});
