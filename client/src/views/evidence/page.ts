import type { EvidenceFinding, EvidenceVerdict } from '../../../../server/src/features/evidence-model.ts';

type VerdictKind = EvidenceVerdict['kind'];

/*
 * What the Evidence view shows, section by section, and what it sends back. Plain data between the extension and the page in the view: texts are
 * plain text of notes and sources, and only ever become text there.
 */

export type Page = EmptyPage | EvidencePage;

export interface EmptyPage {
  readonly kind: 'empty';
  /** Counts up: what comes back names the page that it is about. */
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

export interface EvidencePage {
  readonly kind: 'evidence';
  readonly id: number;
  /** The same for the same sentence: the view then stays where it was scrolled to. */
  readonly about: string;
  /** `brief.md, line 12` */
  readonly place: string;
  readonly sentence: readonly Piece[];
  readonly kindOfSentence: { readonly name: string; readonly about: string | null; readonly why: readonly string[] };
  /** What Problems lists of it. */
  readonly findings: readonly FindingItem[];
  readonly verdict: VerdictSection;
  readonly citations: readonly CitationSection[];
  /** Says what the marks in the passages mean; null where there are none. */
  readonly legend: Legend | null;
  /** The same of marks that only the sentence has. */
  readonly legendOfSentence: Legend | null;
  /** Null where no passage is looked for. */
  readonly others: OthersSection | null;
}

/** A stretch of text. `supports`: both sides have it; `differs`: they part; `aside`: not part of what is said. */
export interface Piece {
  readonly text: string;
  readonly mark: 'supports' | 'differs' | 'aside' | null;
}

export interface Legend {
  readonly supports: boolean;
  readonly differs: boolean;
}

export interface FindingItem {
  readonly index: number;
  readonly severity: EvidenceFinding['severity'];
  /** `Error: quote/not-found` */
  readonly title: string;
  /** What is wrong, and what to do. */
  readonly text: string;
  /** A change that would mend it; null: none is known. */
  readonly fix: string | null;
}

export interface VerdictSection {
  readonly state: VerdictKind;
  readonly headline: string;
  /** That somebody marked it as checked, and how to take that back. */
  readonly setAside: readonly { readonly index: number; readonly text: string; readonly place: string }[];
  /** What no finding tells. */
  readonly details: readonly string[];
  /** What kind of answer it is; null where nothing was judged. */
  readonly certainty: string | null;
}

export interface CitationSection {
  /** As it stands in the note, on one line. */
  readonly text: string;
  /** Where it is not to support the sentence, or was not compared; null: nothing to say. */
  readonly remark: string | null;
  readonly passages: readonly PassageItem[];
  /** How many more were compared. */
  readonly more: string | null;
}

export interface PassageItem {
  /** In the evidence: what comes back when it is opened. */
  readonly index: number;
  /** `¶ 7, p. 3 of “Title”` */
  readonly place: string;
  readonly text: readonly Piece[];
}

export interface OthersSection {
  readonly title: string;
  readonly items: readonly OtherItem[];
  /** Says that there are none; null where there are. */
  readonly none: string | null;
}

export interface OtherItem {
  readonly index: number;
  readonly citation: string;
  readonly place: string;
  readonly text: string;
  /** `Seems to support it` */
  readonly verdict: string;
}

/** `open`: a cited passage; `open-other`, `insert`: one of the others; `reveal`: the sentence in its note; `reveal-finding`: what a finding is about there;
 * `open-mark`: the line that sets an estimate aside. */
export type ActionName = 'open' | 'open-other' | 'insert' | 'reveal' | 'reveal-finding' | 'open-mark';

export type Message =
  | { readonly type: 'ready' }
  | { readonly type: 'act'; readonly page: number; readonly action: ActionName; readonly index: number };

const ACTIONS: readonly unknown[] = [
  'open',
  'open-other',
  'insert',
  'reveal',
  'reveal-finding',
  'open-mark',
] satisfies ActionName[];

/** Reads what came from the page; null for anything that it does not send. */
export function readMessage(data: unknown): Message | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, page, action, index } = data as Record<string, unknown>;
  if (type === 'ready') return { type };
  const isAct = type === 'act' && ACTIONS.includes(action) && Number.isSafeInteger(page) && Number.isSafeInteger(index);
  return isAct ? { type, page: page as number, action: action as ActionName, index: index as number } : null;
}
