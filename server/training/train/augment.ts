import { mulberry32 } from '../boost/random.ts';

/** A claim, a passage and what the one says of the other. */
export interface Example {
  readonly claim: string;
  readonly passage: string;
  /** 0 supported, 1 contradicted, 2 neither. */
  readonly label: number;
  /** What the passage is about, where a reader knows it. */
  readonly title?: string;
  /** Examples of one page never stand on both sides of a split. */
  readonly page: string;
  readonly weight: number;
  /** A row as it is in its file; all others are made. */
  readonly isOwn?: true;
}

/** A row of vitaminc_real as it is used here. */
export interface Row {
  readonly claim: string;
  readonly passage: string;
  readonly label: number;
  readonly page: string;
  readonly case: string;
}

/** The worse of two labels: what is contradicted in part is contradicted, what is unsupported in part is unsupported. */
const WORSE = [0, 2, 1];
const worse = (a: number, b: number): number => (WORSE.indexOf(a) > WORSE.indexOf(b) ? a : b);

const JOINTS = [', and ', ' and ', '; ', ', while '];

/**
 * The rows themselves, and examples made of them for what real notes have and the rows do not: passages whose subject the reader does not
 * know, long passages in which most is beside the point, claims of two facts of which one may be missing. Seeded.
 */
export function augmented(rows: readonly Row[], seed: number): Example[] {
  const random = mulberry32(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const byPage = new Map<string, Row[]>();
  for (const row of rows) byPage.set(row.page, [...(byPage.get(row.page) ?? []), row]);
  const examples: Example[] = [];

  const beside = (row: Row, count: number): string[] =>
    Array.from({ length: count }, () => pick(rows))
      .filter(({ page }) => page !== row.page)
      .map(({ passage }) => passage);
  const upTo = (most: number): number => Math.floor(random() * (most + 1));
  /** A long text names its subject, in its title or in itself. */
  const long = (row: Row, claim: string, passages: string[], label: number): void => {
    const isTitled = random() < 0.3;
    const parts = shuffled(isTitled ? passages : [`${row.page}.`, ...passages], random);
    examples.push({
      claim,
      passage: parts.join(' '),
      label,
      page: row.page,
      weight: 1,
      ...(isTitled && { title: row.page }),
    });
  };

  for (const row of rows) {
    examples.push({ ...row, title: row.page, weight: 1, isOwn: true });
    if (random() < 0.6) examples.push({ ...row, weight: 1 });
    if (random() < 0.5) long(row, row.claim, [row.passage, ...beside(row, 1 + upTo(7))], row.label);
    const others = byPage.get(row.page)!.filter((other) => other.case !== row.case);
    if (others.length === 0 || random() >= 0.7) continue;
    const other = pick(others);
    const claim = `${bare(row.claim)}${pick(JOINTS)}${bare(other.claim)}.`;
    if (random() < 0.65)
      long(row, claim, [row.passage, other.passage, ...beside(row, upTo(5))], worse(row.label, other.label));
    else long(row, claim, [row.passage, ...beside(row, upTo(5))], row.label === 1 ? 1 : 2);
  }
  return examples;
}

const bare = (claim: string): string => claim.replace(/[ .]+$/, '');

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}
