import { expect, it, test } from 'vitest';
import { reasonText } from '../../server/src/checks/reason-text.ts';
import type { ReasonKind } from '../../server/src/evidence/model.ts';

const claim = 'Output rose by 21 percent.';
const passage = 'Output may have risen by 12 percent.';

const textOf = (kind: ReasonKind, said: string, found: string | null, detail?: string): string => {
  const spanIn = (text: string, words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  return reasonText(
    {
      kind,
      claim: spanIn(claim, said),
      passage: found === null ? null : spanIn(passage, found),
      sure: 1,
      ...(detail ? { detail } : {}),
    },
    claim,
    passage,
  );
};

test.each<[ReasonKind, string, string | null, string | undefined, string]>([
  ['number', '21 percent', '12 percent', undefined, '“12 percent” in the passage, “21 percent” in the claim.'],
  [
    'number',
    '21 percent',
    '12 percent',
    'unit',
    '“12 percent” in the passage, “21 percent” in the claim: the same number of something else.',
  ],
  ['number', '21 percent', null, undefined, '“21 percent” is not in the passage.'],
  [
    'hedge',
    'rose',
    'may have risen',
    'done',
    'The passage leaves it open (“may have risen”), the claim does not (“rose”).',
  ],
  ['name', 'Output', null, undefined, 'The passage does not name “Output”.'],
  ['scope', 'Output', 'Output', 'only', 'The passage says this with a limit (“Output”), which the claim leaves out.'],
  ['words', 'Output', null, undefined, 'The passage has hardly any word of the claim.'],
])('%s, “%s”, %j', (kind, said, found, detail, text) => expect(textOf(kind, said, found, detail)).toBe(text));

const KINDS: readonly ReasonKind[] = [
  'number',
  'approximation',
  'date',
  'negation',
  'direction',
  'order',
  'role',
  'name',
  'hedge',
  'attribution',
  'verb',
  'cause',
  'scope',
  'speaker',
  'words',
];
it.each(KINDS)('is one sentence that quotes, whatever there is: %s', (kind) => {
  expect(textOf(kind, 'rose', 'may have risen')).toMatch(/^[^.]*“may have risen”[^.]*\.$/);
  expect(textOf(kind, 'rose', null)).toMatch(/^[^.]+\.$/);
});

it('keeps long words short, on one line, and adds no marks to what has some', () => {
  const long = `${'very '.repeat(40)}long`;
  const whole = (text: string) => ({ start: 0, end: text.length });
  const reason = { kind: 'number', claim: whole('“a\nb”'), passage: whole(long), sure: 1 } as const;
  const text = reasonText(reason, '“a\nb”', long);
  expect(text.length).toBeLessThan(130);
  expect(text).toContain(', “a b” in the claim');
});
