import { describe, expect, it, test } from 'vitest';
import { readSettings } from '../../server/src/workspace/read-settings.ts';
import { findingsOf, fixed, testCheck } from '../support/testCheck.ts';

const { settings, problems } = readSettings(
  `scale:
  name: House scale
  terms:
    - { term: likely, from: 60, to: 85, synonyms: [a good bet] }
    - { term: a toss-up, from: 45, to: 55 }
    - { term: unlikely, from: 10, to: 30 }
`,
  { knownChecks: [] },
);
const house = { settings };

test('the scale can be read', () => expect(problems).toEqual([]));

describe('under a scale of the house', () => {
  it('a term of a standard is off it, and its nearest term is offered', () => {
    const id = 'judgement/off-scale-term';
    const text = 'Based on [@board-2025, ¶ 5], it is highly likely that the plant will open late.\n';
    const [finding] = findingsOf(id, text, house);
    expect(finding?.message).toContain('no term of House scale');
    expect(fixed(text, finding!)).toContain('it is likely that');
    testCheck(id, 'Based on [@board-2025, ¶ 5], it is likely that the plant will open late.\n', house);
    testCheck(id, 'Based on [@board-2025, ¶ 5], the vote is a toss-up.\n', house);
  });

  it('its own ranges count, those of synonyms and house phrases too', () =>
    testCheck(
      'judgement/number-outside-band',
      `
Based on [@board-2025, ¶ 5], it is likely (57 %) that the plant will open late.
                                   ^^^^^^^^^^^^^ 60–85 % on House scale

Based on [@board-2025, ¶ 5], it is likely (84 %) that the permit will follow.

Based on [@board-2025, ¶ 5], the vote is a toss-up (70 %).
                                         ^^^^^^^^^^^^^^^^ 45–55 % on House scale

Ines Albrecht calls the vote “a toss-up (70 %)” [@board-2025, ¶ 5].
`,
      house,
    ));

  it('rows of ICD 203 are nothing to it, unless a note names that standard', () => {
    const text = 'It is likely that it will rain [@board-2025]. It is improbable that it will snow [@board-2025].\n';
    const profile = { settings: { ...settings, profile: 'icd203' as const } };
    expect(findingsOf('judgement/mixed-terms', text, profile)).toEqual([]);
    expect(
      findingsOf('judgement/mixed-terms', `---\npincite: { profile: icd203 }\n---\n\n${text}`, house),
    ).toHaveLength(1);
  });

  it('it says whether confidence may stand beside a term', () => {
    const id = 'judgement/confidence-with-likelihood';
    const text = 'Based on [@board-2025, ¶ 5], we assess with high confidence that a fall is likely.\n';
    const as = (confidenceInSameSentence: 'allowed' | 'forbidden' | null) =>
      findingsOf(id, text, { settings: { ...settings, scale: { ...settings.scale!, confidenceInSameSentence } } });
    expect(as('allowed')).toEqual([]);
    expect(as('forbidden').map(({ severity }) => severity)).toEqual(['warning']);
    expect(as(null).map(({ severity }) => severity)).toEqual(['info']);
  });
});
