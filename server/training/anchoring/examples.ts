import { mulberry32 } from '../boost/random.ts';

/** A row of vitaminc_real.jsonl, as far as it is used: what a page said, and which edit of it the row is about. */
export interface Row {
  readonly case: string;
  readonly page: string;
  readonly passage: string;
}

/** A sentence and a page on which it stands changed, or does not stand any more. */
export interface Example {
  readonly page: string;
  readonly quote: string;
  readonly document: string;
  /** Where the document has what the sentence became; null: nowhere. */
  readonly place: { readonly start: number; readonly end: number } | null;
}

/** Documents are so many sentences long, of which at most so many are from the page itself. */
const FEWEST = 30;
const MOST = 50;
const OWN = 20;
/** Two sentences of one page that share more of their words (Jaccard's coefficient) may be two versions of one: not both are put in a document. */
const ALIKE = 0.37;
/** The two sides of an edit that share less say two things: such an edit is left out. */
const UNLIKE = 0.2;

/**
 * For every edit of a sentence, in random order (the same for the same seed), the sentence before or after it and a document: other sentences
 * of the page, sentences of other pages and, in every other one, the other side of the edit.
 */
export function examplesOf(rows: readonly Row[], count: number, seed: number): Example[] {
  const random = mulberry32(seed);
  const draw = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  const ofPage = sentencesBy(rows, ({ page }) => page);
  const all = [...ofPage.values()].flatMap((sentences) => [...sentences]);
  const pages = new Map(rows.map((row) => [row.case, row.page]));
  const edits = [...sentencesBy(rows, (row) => row.case)].flatMap(([id, sides]) => {
    const [one, other] = [...sides];
    return one && other && overlapOf(one, other) >= UNLIKE ? [{ page: pages.get(id)!, sides: [one, other] }] : [];
  });
  return shuffled(edits, random)
    .slice(0, count)
    .map(({ page, sides }) => {
      const [quote, now] = random() < 0.5 ? [sides[0]!, sides[1]!] : [sides[1]!, sides[0]!];
      const isOther = (sentence: string): boolean => sentence !== now && overlapOf(quote, sentence) < ALIKE;
      const sentences = new Set([...ofPage.get(page)!].filter(isOther).slice(0, OWN));
      const length = FEWEST + Math.floor(random() * (MOST - FEWEST));
      for (let tries = 0; sentences.size < length && tries < 10 * MOST; tries++) {
        const sentence = draw(all);
        if (isOther(sentence)) sentences.add(sentence);
      }
      const isThere = random() < 0.5;
      const order = shuffled(isThere ? [...sentences, now] : [...sentences], random);
      const start = order.slice(0, order.indexOf(now)).reduce((sum, { length }) => sum + length + 1, 0);
      const place = isThere ? { start, end: start + now.length } : null;
      return { page, quote, document: order.join(' '), place };
    });
}

function sentencesBy(rows: readonly Row[], key: (row: Row) => string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const row of rows) found.set(key(row), (found.get(key(row)) ?? new Set()).add(row.passage));
  return found;
}

/** Of the words of two sentences, the share that both have. */
function overlapOf(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const both = [...a].filter((word) => b.has(word)).length;
  return both / Math.max(1, a.size + b.size - both);
}

const wordsOf = (sentence: string): Set<string> => new Set(sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu));

/** Fisher and Yates. */
function shuffled<T>(all: readonly T[], random: () => number): T[] {
  const mixed = [...all];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
  }
  return mixed;
}
