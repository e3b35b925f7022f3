import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { featuresOf } from '../../src/evidence/features.ts';
import { type ForestFile, predict, readForest } from '../../src/evidence/forest.ts';
import { pairOf } from '../../src/evidence/pair.ts';
import { reasonsIn } from '../../src/evidence/questions.ts';
import { factsOf } from '../../src/evidence/reader.ts';
import { resourcesOf } from '../../src/evidence/resources.ts';
import { type Options, train } from '../boost.ts';
import { auc, type Scored } from '../eval/metrics.ts';
import type { Io } from '../io.ts';
import { pageTitle } from '../page-title.ts';
import { augmented, type Example, type Row } from './augment.ts';
import { monotone } from './monotone.ts';
import { ownExamples } from './own-pairs.ts';

const usage = `npm run train -- DIR [--folds N]

Fits the model behind verdicts on vitaminc_real.jsonl of DIR and the development half of test/corpus/pairs, and writes
server/data/verdict.json.
--folds N  cross-validates by page and writer instead, and writes nothing.`;

const LABELS: Readonly<Record<string, number>> = { SUPPORTS: 0, REFUTES: 1, 'NOT ENOUGH INFO': 2 };
const SEED = 7;
/** How much an example of our own pairs counts beside one of vitaminc_real, of which there are thirty times as many. */
const OWN_WEIGHT = 10;
/** Chosen by cross-validation by page on vitaminc_real; more leaves or rounds gained nothing. */
const OPTIONS: Omit<Options, 'features'> = {
  classes: 3,
  rounds: 250,
  learningRate: 0.08,
  leaves: 24,
  l2: 5,
  minDataInLeaf: 40,
  featureFraction: 0.5,
  baggingFraction: 0.8,
  bins: 64,
  seed: SEED,
};

/** `npm run train`. The same folder gives the same file, to the byte. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const [folder, flag, count] = args;
  if (!folder || (flag !== undefined && flag !== '--folds')) {
    io.err(`${usage}\n`);
    return 2;
  }
  const rows = readRows(resolve(io.cwd, folder), 'vitaminc_real.jsonl');
  const own = ownExamples(join(io.root, 'test/corpus/pairs'), OWN_WEIGHT);
  const table = tableOf(io, [...augmented(rows, SEED), ...own]);
  if (flag) {
    crossValidate(io, table, Number(count ?? 3));
    return 0;
  }
  const file = fitted(table, () => true);
  writeFileSync(join(io.root, 'server/data/verdict.json'), JSON.stringify(file));
  io.out(`${table.examples.length} examples, ${file.features.length} features, ${file.trees.length} trees\n`);
  return 0;
}

function readRows(folder: string, name: string): Row[] {
  const path = join(folder, name);
  if (!existsSync(path)) throw new Error(`${path} is not there.`);
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => {
    const { id, claim, passage, label, page, case: of } = JSON.parse(line);
    return { claim, passage, label: LABELS[label]!, page: page === undefined ? id : pageTitle(page), case: of ?? id };
  });
}

interface Table {
  readonly examples: readonly Example[];
  readonly features: readonly string[];
  /** Row-major. */
  readonly values: Float32Array;
}

function tableOf(io: Io, examples: readonly Example[]): Table {
  const data = (name: string) => readFileSync(join(io.root, 'server/data', name));
  const { lexicon } = resourcesOf(data('vectors.bin'), data('wordnet.bin'));
  let features: string[] = [];
  let values = new Float32Array(0);
  for (const [at, { claim, passage, title }] of examples.entries()) {
    const facts = (text: string) => factsOf(text, lexicon);
    const pair = pairOf(facts(claim), facts(passage), title === undefined ? null : facts(title), lexicon);
    const found = featuresOf(pair, reasonsIn(pair, { title }));
    if (at === 0) {
      features = Object.keys(found);
      values = new Float32Array(examples.length * features.length);
    }
    values.set(
      features.map((name) => found[name]!),
      at * features.length,
    );
  }
  return { examples, features, values };
}

function fitted({ examples, features, values }: Table, isUsed: (example: Example) => boolean): ForestFile {
  const used = examples.flatMap((example, at) => (isUsed(example) ? [at] : []));
  const width = features.length;
  const rows = new Float32Array(used.length * width);
  for (const [to, at] of used.entries()) rows.set(values.subarray(at * width, (at + 1) * width), to * width);
  const labels = Uint8Array.from(used, (at) => examples[at]!.label);
  const weights = Float32Array.from(used, (at) => examples[at]!.weight);
  return train(rows, width, labels, weights, { ...OPTIONS, features, monotone: monotone(features) });
}

/** Every row is judged by a model that saw none of its page, every pair of our own by one that saw none of its writer. */
function crossValidate(io: Io, table: Table, folds: number): void {
  const pages = [...new Set(table.examples.map(({ page }) => page))];
  const foldOf = new Map(pages.map((page, at) => [page, at % folds]));
  const rows: boolean[] = [];
  const pairs: Scored[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const forest = readForest(fitted(table, ({ page }) => foldOf.get(page) !== fold))!;
    for (const [at, { page, label, isOwn, title }] of table.examples.entries()) {
      if (!isOwn || foldOf.get(page) !== fold) continue;
      const width = table.features.length;
      const chances = predict(forest, table.values.subarray(at * width, (at + 1) * width));
      if (title !== undefined) rows.push(chances.indexOf(Math.max(...chances)) === label);
      else pairs.push({ score: chances[0]!, positive: label === 0 });
    }
    const right = rows.filter(Boolean).length / rows.length;
    io.out(
      `after ${fold + 1} of ${folds}: 3-way accuracy ${right.toFixed(4)} on ${rows.length} rows, AUC of “supported” ${auc(pairs).toFixed(3)} on ${pairs.length} pairs of our own\n`,
    );
  }
}
