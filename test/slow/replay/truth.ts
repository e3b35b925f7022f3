import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/*
 * What became of each paragraph of a document, found out in another way than the lock does: `git diff` over the paragraphs, a
 * line each, says which stayed and which is which of several that are alike; what is left over is compared by trigrams of letters.
 */

export type Truth =
  | { readonly is: 'same' }
  /** Numbers (from 1) of all paragraphs that say just this; `aligned`: the one that git takes it for. */
  | { readonly is: 'moved'; readonly to: readonly number[]; readonly aligned: number | null }
  /** `to`: the paragraphs that it may have become, best first. */
  | { readonly is: 'changed'; readonly to: readonly number[] }
  | { readonly is: 'gone' }
  /** Somewhat alike: nothing but reading says whether it is the same paragraph. */
  | { readonly is: 'open'; readonly best: number };

/** A paragraph on a line, without what the lock promises not to look at. */
export const lineOf = (paragraph: string): string =>
  paragraph
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/([a-z])[-\u2010]\s*\n\s*(?=[a-z])/gi, '$1')
    .replace(/["'`\u00b4\u2018-\u201f\u00ab\u00bb\u2032\u2033]/g, '')
    .replace(/[\u2010-\u2015\u2212]|-{2,}/g, '-')
    .replace(/([a-z])-(?=[a-z])/gi, '$1')
    .replace(/\s+/g, ' ')
    // White space beside a sign does not count: where a line ends, it comes and goes.
    .replace(/ ?([^\p{L}\p{N} ]) ?/gu, '$1')
    .trim()
    .toLowerCase();

/** Of so few trigrams (`7.7. bts`) only a person can say what became of them where they changed. */
const FEW = 16;

export class Truths {
  private readonly aligned: ReadonlyMap<number, number>;
  private readonly trigrams: readonly Set<string>[];

  constructor(
    private readonly then: readonly string[],
    private readonly now: readonly string[],
  ) {
    this.aligned = alignedByGit(then, now);
    this.trigrams = now.map(trigramsOf);
  }

  /** Of paragraph `number`, from 1. */
  of(number: number): Truth {
    const line = this.then[number - 1]!;
    if (this.now[number - 1] === line) return { is: 'same' };
    const equal = this.now.flatMap((each, i) => (each === line ? [i + 1] : []));
    if (equal.length > 0) return { is: 'moved', to: equal, aligned: this.aligned.get(number) ?? null };
    const own = trigramsOf(line);
    const ranked = this.trigrams
      .map((other, i) => ({ number: i + 1, ...likeness(own, other) }))
      .sort((a, b) => b.dice + b.held - (a.dice + a.held))
      .slice(0, 5);
    const best = ranked[0];
    const isShort = own.size < FEW;
    if (!best || (best.dice < 0.35 && best.held < 0.6 && !isShort)) return { is: 'gone' };
    if (
      (best.dice >= 0.6 && !isShort) ||
      (best.held >= 0.95 && Math.min(own.size, this.trigrams[best.number - 1]!.size) >= 40)
    )
      return { is: 'changed', to: ranked.map((each) => each.number) };
    return { is: 'open', best: best.number };
  }
}

/** For each paragraph that git sees unchanged, the number that it has now. */
function alignedByGit(then: readonly string[], now: readonly string[]): Map<number, number> {
  const folder = mkdtempSync(join(tmpdir(), 'pincite-truth-'));
  writeFileSync(join(folder, 'then'), `${then.join('\n')}\n`);
  writeFileSync(join(folder, 'now'), `${now.join('\n')}\n`);
  const { stdout } = spawnSync('git', ['diff', '--no-index', '--minimal', '-U0', 'then', 'now'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  rmSync(folder, { recursive: true, force: true });
  const aligned = new Map<number, number>();
  let [left, right] = [1, 1];
  const upTo = (end: number): void => {
    while (left < end) aligned.set(left++, right++);
  };
  for (const [, a, b = '1', c, d = '1'] of stdout.matchAll(/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/gm)) {
    // Of an empty side git gives the line before it.
    upTo(Number(a) + (b === '0' ? 1 : 0));
    left += Number(b);
    right = Number(c) + (d === '0' ? 1 : 0) + Number(d);
  }
  upTo(then.length + 1);
  return aligned;
}

function trigramsOf(line: string): Set<string> {
  const all = new Set<string>();
  for (let i = 0; i + 3 <= line.length; i++) all.add(line.slice(i, i + 3));
  return all;
}

/** Of the trigrams of both: Dice's coefficient, and how much of the smaller the larger holds. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): { dice: number; held: number } {
  let common = 0;
  for (const each of a) if (b.has(each)) common++;
  const smaller = Math.min(a.size, b.size);
  return {
    dice: a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size),
    held: smaller === 0 ? 0 : common / smaller,
  };
}
