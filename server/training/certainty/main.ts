import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { signNames, signsOf, weigh } from '../../src/language/certainty.ts';
import { binary, pearson } from '../eval/metrics.ts';
import type { Io } from '../io.ts';
import { linear, logistic } from './fit.ts';

const usage = `node server/training/run.mjs certainty DIR

Fits the weights of server/src/language/certainty.ts on certainty_aspect.jsonl and certainty_science.jsonl of DIR (both MIT), says
how well they do on fifths that they were not fitted on, and writes weights.json.`;

const FOLDS = 5;

/** The same folder gives the same file. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const [folder] = args;
  if (!folder) {
    io.err(`${usage}\n`);
    return 2;
  }
  const read = (name: string) => rowsOf(readFileSync(join(resolve(io.cwd, folder), name), 'utf8'));
  const aspect = read('certainty_aspect.jsonl').map(({ text, label }) => ({
    signs: signsOf(text),
    label: label === 'uncertain' ? 1 : 0,
  }));
  const science = read('certainty_science.jsonl').map(({ text, label }) => ({
    signs: signsOf(text),
    label: Number(label),
  }));
  const open = held(aspect, logistic);
  const level = held(science, linear);
  const f1 = binary(open.map((value, i) => ({ said: value > 0, is: aspect[i]!.label === 1 }))).f1;
  const r = pearson(
    level,
    science.map(({ label }) => label),
  );
  io.out(`On fifths left out: uncertain F1 ${f1.toFixed(3)}, level r ${r.toFixed(3)}\n`);
  const [openness, heard] = [rounded(logistic(aspect)), rounded(linear(science))];
  const lines = signNames.map((name, i) => `  ${JSON.stringify(name)}: [${openness[i]}, ${heard[i]}]`);
  writeFileSync(join(io.root, 'server/src/language/certainty/weights.json'), `{\n${lines.join(',\n')}\n}\n`);
  return 0;
}

interface Row {
  readonly text: string;
  readonly label: string | number;
}

const rowsOf = (file: string): Row[] =>
  file
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);

type Labelled = Parameters<typeof linear>[0];

/** The value of each row by weights that were fitted without its fifth. */
function held(rows: Labelled, trainOn: (rows: Labelled) => number[]): number[] {
  const values = new Array<number>(rows.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = trainOn(rows.filter((_, i) => i % FOLDS !== fold));
    for (const [i, { signs }] of rows.entries()) if (i % FOLDS === fold) values[i] = weigh(weights, signs);
  }
  return values;
}

const rounded = (weights: readonly number[]): number[] => weights.map((weight) => Math.round(weight * 1000) / 1000);
