import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../server/src/language/cues.ts';

/** Estimates without a word of chance, and what stands near them; by feature. */
const FEATURES: Readonly<Record<string, readonly (readonly [kind: string, sentence: string])[]>> = {
  'what a thing should do is a forecast': [
    ['judgement', 'The tunnel should shorten the way by an hour.'],
    ['judgement', 'The levy should lower catches by half.'],
    ['judgement', 'The cuts should save two million.'],
    ['judgement', 'The new crane should speed loading.'],
    ['instruction', 'The council should lower the levy by half.'],
    ['instruction', 'The levy should be lowered.'],
    ['instruction', 'Owners should save the letters.'],
    ['instruction', 'The bridge should be closed.'],
  ],
  'odds and accidents': [
    ['judgement', 'The odds of a truce by spring are one in three.'],
    ['judgement', 'The odds against a third term are about five to one.'],
    ['judgement', 'It is no accident that both ledgers burned.'],
    ['judgement', 'It is hardly a coincidence that the guards were away.'],
    ['claim', 'The odds of each horse were chalked on a slate.'],
    ['claim', 'The accident closed the line for a week.'],
    ['claim', 'The odds were painted out in the spring.'],
    ['other', 'It was an accident that the gate stood open.'],
  ],
  'the probable cause is': [
    ['judgement', 'The probable cause of the fire is a lamp.'],
    ['judgement', 'The probable reason is thrift.'],
    ['judgement', 'The probable explanation of the gap is a lost page.'],
    ['judgement', 'The probable outcome is a second vote.'],
    ['claim', 'The probable cause was entered as a lamp.'],
    ['claim', 'The probable cause listed in the file is a lamp.'],
    ['claim', 'The probable heir was sent abroad.'],
    ['claim', 'The probable route is marked on the map in red.'],
  ],
};

describe.each(Object.entries(FEATURES))('%s', (_, sentences) => {
  it.each(sentences)('%s: %s', (kind, sentence) => {
    expect(kindOf(sentence)).toMatchObject({ kind });
  });
});
