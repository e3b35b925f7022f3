import { mulberry32 } from '../boost/random.ts';
import { joined } from './joined.ts';
import { areAlike } from './likeness.ts';

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

/** Shares, by chance, of the rows that … */
const UNTITLED = 0.6;
/** … of joint claims: a row that is not supported is taken less often, since one such fact decides for all of them. */
const JOINT = 0.7;
const PARTNER_SUPPORTED = 0.75;
const OF_THREE = 0.3;
/** … of joint claims, those of which one fact is kept from the passage. */
const LACKING = 0.35;
const LONG_TITLED = 0.3;
/** So many other sentences stand beside at most. */
const BESIDE = 10;

/**
 * The rows themselves, and examples made of them for what real notes have and the rows do not: passages whose subject the reader does not
 * know, long passages in which most is beside the point though it is of the same subject, claims of two or three facts of which one may be
 * missing. Seeded.
 */
export function augmented(rows: readonly Row[], seed: number): Example[] {
  const make = new Maker(rows, mulberry32(seed));
  return rows.flatMap((row) => make.of(row));
}

class Maker {
  private readonly byPage = new Map<string, Row[]>();

  constructor(
    private readonly rows: readonly Row[],
    private readonly random: () => number,
  ) {
    for (const row of rows) {
      const known = this.byPage.get(row.page);
      if (known) known.push(row);
      else this.byPage.set(row.page, [row]);
    }
  }

  of(row: Row): Example[] {
    const examples: Example[] = [{ ...row, title: row.page, weight: 1, isOwn: true }];
    if (this.random() < UNTITLED) examples.push({ ...row, weight: 1 });
    const aside = this.beside(row, new Set([row.case]), 1 + this.upTo(BESIDE - 1));
    examples.push(this.long(row, row.claim, [row.passage, ...aside], row.label));
    const joint = this.random() < (row.label === 0 ? 1 : JOINT) ? this.joint(row) : null;
    if (joint) examples.push(joint);
    return examples;
  }

  /** A claim of two or three facts of one page; null when the page has no other one. */
  private joint(row: Row): Example | null {
    const facts = [row];
    const others = this.byPage.get(row.page)!.filter((other) => fits(facts, other));
    if (others.length === 0) return null;
    facts.push(this.partner(others));
    const more = this.random() < OF_THREE ? others.filter((other) => fits(facts, other)) : [];
    if (more.length > 0) facts.push(this.partner(more));
    const cases = new Set(facts.map((fact) => fact.case));
    const lost = cases.size > 1 && this.random() < LACKING ? this.pick([...cases]) : null;
    const kept = facts.filter((fact) => fact.case !== lost);
    const label = [...kept.map((fact) => fact.label), ...(lost === null ? [] : [2])].reduce(worse);
    const [first, ...rest] = this.shuffled(facts);
    const claim = rest.reduce((sum, fact) => joined(sum, fact.claim, row.page, this.random), first!.claim);
    const passages = kept.map(({ passage }) => passage);
    return this.long(row, claim, [...passages, ...this.beside(row, cases, this.upTo(BESIDE - 2))], label);
  }

  private partner(others: readonly Row[]): Row {
    const supported = others.filter(({ label }) => label === 0);
    return this.pick(supported.length > 0 && this.random() < PARTNER_SUPPORTED ? supported : others);
  }

  /**
   * Passages that say nothing of the row's claim: of its own page as far as there are any, else of others. Two cases may be two versions of
   * one sentence: what is much like the row's own passage might decide its claim, and is left out.
   */
  private beside(row: Row, not: ReadonlySet<string>, count: number): string[] {
    const cases = new Map<string, Row[]>();
    for (const other of this.byPage.get(row.page)!)
      if (!not.has(other.case)) cases.set(other.case, [...(cases.get(other.case) ?? []), other]);
    const found = this.shuffled([...cases.values()])
      .map((versions) => this.pick(versions).passage)
      .filter((passage) => !areAlike(passage, row.passage))
      .slice(0, count);
    while (found.length < count) {
      const other = this.pick(this.rows);
      if (other.page !== row.page) found.push(other.passage);
    }
    return found;
  }

  /** A long text names its subject, in its title or in itself. */
  private long(row: Row, claim: string, passages: readonly string[], label: number): Example {
    const isTitled = this.random() < LONG_TITLED;
    const parts = this.shuffled([...new Set(passages)]);
    const passage = (isTitled ? parts : [`${row.page}.`, ...parts]).join(' ');
    return { claim, passage, label, page: row.page, weight: 1, ...(isTitled && { title: row.page }) };
  }

  private pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)]!;
  }

  private upTo(most: number): number {
    return Math.floor(this.random() * (most + 1));
  }

  private shuffled<T>(list: readonly T[]): T[] {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = Math.floor(this.random() * (i + 1));
      [copy[i], copy[j]] = [copy[j]!, copy[i]!];
    }
    return copy;
  }
}

/** Another fact than these; of one case only when the very same passage decides both. */
const fits = (facts: readonly Row[], other: Row): boolean =>
  facts.every((fact) => fact.claim !== other.claim && (fact.case !== other.case || fact.passage === other.passage));
