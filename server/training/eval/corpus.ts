import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/**
 * `dev`: looked at while the checks are made. `held`: only counted. `hard`: each file is about one thing that rules find hard, and no fair sample of what
 * writers write; those with odd numbers are looked at, those with even ones only counted.
 */
export type Half = 'dev' | 'held' | 'hard';

/** Is the pair one of those that nobody learns from? By its number: *adam-02*. */
export const isCountedOnly = ({ id }: { readonly id: string }): boolean => Number(/\d+$/.exec(id)?.[0]) % 2 === 0;

const pair = z.object({
  id: z.string(),
  passage: z.string(),
  claim: z.string(),
  /** Id of the check that should flag it; null for a sound paraphrase. */
  fault: z.string().nullable(),
  /** Other checks that a fair reader would accept for this fault. */
  also: z.array(z.string()).default([]),
  /** Days on which the passage was published and the claim written. */
  sourceDate: z.string().optional(),
  noteDate: z.string().optional(),
});

/** A passage and a claim that cites it, of `test/corpus/pairs`. */
export type Pair = z.infer<typeof pair>;

export interface PairsRead {
  readonly pairs: readonly Pair[];
  /** Names of files that are no list in YAML, and how many entries of the others are no pairs. */
  readonly broken: readonly string[];
  readonly malformed: number;
}

/** The pairs of one half, `*-dev.yaml`, `*-held.yaml` or `*-hard.yaml` of a folder, in order of file. */
export function readCorpus(folder: string, half: Half): PairsRead {
  const pairs: Pair[] = [];
  const broken: string[] = [];
  let malformed = 0;
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith(`-${half}.yaml`)) continue;
    const entries = listIn(readFileSync(join(folder, name), 'utf8'));
    if (!entries) broken.push(name);
    for (const entry of entries ?? []) {
      const read = pair.safeParse(entry);
      if (read.success) pairs.push(read.data);
      else malformed++;
    }
  }
  return { pairs, broken, malformed };
}

function listIn(text: string): readonly unknown[] | null {
  try {
    const value: unknown = parse(text);
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
