import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findAgain, nearest } from '../../src/library/lock/find-again.ts';
import { textReader } from '../../src/library/readers/text.ts';
import { fingerprintOf } from '../../src/text/hash.ts';
import { overlaps } from '../../src/text/span.ts';
import type { Io } from '../io.ts';
import { type Example, examplesOf } from './examples.ts';

const usage = `node server/training/run.mjs anchoring DIR [COUNT]

Says how much of changed sentences is found again, and how much of deleted ones known to be gone, for several values of LEAST_STANDING in
server/src/library/lock/find-again.ts: on COUNT (4000) examples made of vitaminc_real.jsonl of DIR, and on anchoring_vitaminc.jsonl; and
what comes of values that are chosen on four fifths of the pages and counted on the fifth. Writes nothing.`;

const SEED = 7;
const COUNT = 4000;
const FOLDS = 5;
const SHOWN = [0.36, 0.38, 0.4, 0.42, 0.44, 0.46, 0.5, 0.55, 0.6];

/** The same folder gives the same table. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const [folder, count = COUNT] = args;
  if (!folder || !(Number(count) > 0)) {
    io.err(`${usage}\n`);
    return 2;
  }
  const read = (name: string) => linesOf(readFileSync(join(resolve(io.cwd, folder), name), 'utf8'));
  report(io, 'made of vitaminc_real', examplesOf(read('vitaminc_real.jsonl'), Number(count), SEED));
  const anchoring = read('anchoring_vitaminc.jsonl').map(({ label, start, end, ...row }) => ({
    ...row,
    place: label === 'missing' ? null : { start, end },
  }));
  report(io, 'anchoring_vitaminc', anchoring);
  return 0;
}

// biome-ignore lint/suspicious/noExplicitAny: rows of two sets, whose fields are named where they are used.
const linesOf = (file: string): any[] =>
  file
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** How far the best place stands out, and whether it is the right one. */
interface Judged {
  readonly fold: number;
  readonly isThere: boolean;
  readonly isRight: boolean;
  readonly standing: number;
}

function report(io: Io, name: string, examples: readonly Example[]): void {
  const judged = examples.map(judge);
  io.out(`${name}, ${judged.length} rows\n`);
  for (const least of SHOWN) io.out(`  from ${least.toFixed(2)}: ${said(counted(judged, least))}\n`);
  const parts = Array.from({ length: FOLDS }, (_, fold) => {
    const least = balanced(judged.filter((each) => each.fold !== fold));
    return judged.filter((each) => each.fold === fold).map((each) => ({ ...each, standing: each.standing - least }));
  });
  io.out(`  chosen on other pages: ${said(counted(parts.flat(), 0))}\n`);
}

function judge({ page, quote, document, place }: Example): Judged {
  const body = textReader.read(document);
  const found = findAgain(quote, '', '', body);
  const near = found.kind === 'exact' ? null : nearest(quote, '', '', body);
  const span = found.kind === 'exact' ? found.places[0] : near?.span;
  return {
    fold: Number.parseInt(fingerprintOf(page).slice(0, 4), 16) % FOLDS,
    isThere: place !== null,
    isRight: place !== null && span !== undefined && overlaps(span, place),
    standing: found.kind === 'exact' ? Number.POSITIVE_INFINITY : (near?.standing ?? Number.NEGATIVE_INFINITY),
  };
}

interface Counted {
  readonly found: number;
  readonly gone: number;
}

function counted(judged: readonly Judged[], least: number): Counted {
  const there = judged.filter(({ isThere }) => isThere);
  const gone = judged.filter(({ isThere }) => !isThere);
  return {
    found: there.filter(({ isRight, standing }) => isRight && standing >= least).length / there.length,
    gone: gone.filter(({ standing }) => standing < least).length / gone.length,
  };
}

/** The value at which both are as high as they can be. */
function balanced(judged: readonly Judged[]): number {
  let best = { least: 0, worse: -1 };
  for (let least = 0.2; least <= 0.8; least += 0.01) {
    const { found, gone } = counted(judged, least);
    if (Math.min(found, gone) > best.worse) best = { least, worse: Math.min(found, gone) };
  }
  return best.least;
}

const said = ({ found, gone }: Counted): string => `found ${found.toFixed(3)}, gone ${gone.toFixed(3)}`;
