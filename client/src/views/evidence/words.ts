import type { EvidenceFinding, EvidenceVerdict } from '../../../../server/src/features/evidence-model.ts';
import type { SentenceKind, Stance } from '../../../../server/src/note/model.ts';

type VerdictKind = EvidenceVerdict['kind'];

/** What a sentence is, and what that asks of it; nothing of kinds that the verdict explains already. */
export const KINDS: Readonly<Record<SentenceKind, { readonly name: string; readonly about: string | null }>> = {
  claim: { name: 'Claim', about: 'A reader could check this, so it needs a source.' },
  judgement: { name: 'Judgement', about: 'This is an estimate of your own, so it needs a basis.' },
  reported: { name: 'Reported', about: 'This tells what somebody else says, so it needs a source for that.' },
  question: { name: 'Question', about: null },
  instruction: { name: 'Instruction', about: null },
  definition: { name: 'Definition', about: null },
  meta: { name: 'About the note', about: null },
  heading: { name: 'Heading', about: null },
  other: { name: 'Statement', about: 'Nothing in it calls for a source by itself.' },
};

/** Kinds that a passage could bear out. */
export const NEEDS_PASSAGES: ReadonlySet<SentenceKind> = new Set(['claim', 'judgement', 'reported', 'other']);

export const STANCES: Readonly<Record<Stance, string | null>> = {
  supports: null,
  related: 'Cited for comparison',
  contradicts: 'Cited as saying otherwise',
};

export const SEVERITIES: Readonly<Record<EvidenceFinding['severity'], string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Info',
};

/** Of a passage that is not cited. */
export const OTHERS: Readonly<Record<VerdictKind, string>> = {
  supported: 'Seems to support it',
  partly: 'Seems to support part of it',
  'not-found': 'Has little of it',
  contradicted: 'Seems to say otherwise',
  'cannot-tell': 'Cannot be compared',
};

/**
 * The reasons for a kind, one line for each sort of them: `gives a figure: 5 tonnes`, `gives a figure: 2 per cent` →
 * `Gives a figure: 5 tonnes; 2 per cent`.
 */
export function reasonLines(why: readonly string[]): string[] {
  const lines = new Map<string, string[]>();
  for (const reason of why) {
    const colon = reason.indexOf(': ');
    const sort = colon < 0 ? reason : reason.slice(0, colon);
    const words = colon < 0 ? [] : [reason.slice(colon + 2)];
    lines.set(sort, [...(lines.get(sort) ?? []), ...words]);
  }
  return [...lines].map(([sort, words]) => {
    const line = sort.charAt(0).toUpperCase() + sort.slice(1);
    return words.length > 0 ? `${line}: ${words.join('; ')}` : line;
  });
}
