import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Resources } from '../../src/evidence/resources.ts';
import { resourcesIn } from '../../src/host/resources.ts';
import type { Io } from '../io.ts';
import { type EvalArguments, readArguments, usage } from './arguments.ts';
import { type Half, isCountedOnly, readCorpus } from './corpus.ts';
import { checkPair } from './corpus-checks.ts';
import { corpusMetrics, mistakesIn } from './corpus-metrics.ts';
import { judgeFrom } from './judge.ts';
import type { Metrics } from './metrics.ts';
import { measureNames } from './names.ts';
import { allSets, unmeasured } from './sets.ts';
import { markdownTable, type Results, textTable } from './table.ts';
import { betweenMarks } from './write.ts';

const EVIDENCE = 'server/EVIDENCE.md';
const PAIRS = 'test/corpus/pairs';
const NAMES = 'test/corpus/names/sentences.yaml';

/** `npm run eval`: measures, prints, and gives the exit code: 0, or 2 when what was asked for cannot be done. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const read = readArguments(args);
  if (typeof read === 'string') return refuse(io, `${read}\n\n${usage}`);
  const folder = read.folder === null ? null : resolve(io.cwd, read.folder);
  if (folder !== null && !isFolder(folder)) return refuse(io, `There is no folder ${read.folder}.`);
  const pairs = join(io.root, PAIRS);
  if (read.corpus && !isFolder(pairs)) return refuse(io, `There is no folder ${PAIRS}.`);

  const resources = await resourcesOf(io);
  const results: Results = {
    ...(folder === null ? {} : measureFolder(folder, resources, io)),
    ...(read.corpus ? measureCorpus(pairs, read, resources, io) : {}),
    ...(read.corpus ? measureSentences(join(io.root, NAMES), read) : {}),
  };
  io.out(read.json ? `${JSON.stringify(results, null, 2)}\n` : textTable(results));
  return read.write ? write(results, read, io) : 0;
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

function refuse(io: Io, message: string): number {
  io.err(`${message.trimEnd()}\n`);
  return 2;
}

/** The data that ships; what is missing of it is said, since every figure hangs on it. */
async function resourcesOf(io: Io): Promise<Resources> {
  const data = pathToFileURL(join(io.root, 'server/data/'));
  const { resources, problems } = await resourcesIn(data).readResources();
  for (const { file, message } of problems) io.err(`${file}: ${message}\n`);
  return resources;
}

function measureFolder(folder: string, resources: Resources, io: Io): Results {
  const tools = { judge: judgeFrom(resources) };
  const results: Record<string, Metrics> = {};
  for (const set of allSets) {
    const path = join(folder, set.file);
    if (!existsSync(path) || !statSync(path).isFile()) {
      io.err(`${set.file}: not in the folder; skipped\n`);
      continue;
    }
    const { metrics, malformed } = set.run(readFileSync(path, 'utf8'), tools);
    if (malformed > 0) io.err(`${set.file}: ${malformed} malformed rows; left out\n`);
    results[set.file] = metrics;
  }
  const known = new Set(allSets.map(({ file }) => file));
  for (const name of readdirSync(folder).sort())
    if (name.endsWith('.jsonl') && !known.has(name))
      io.err(`${name}: ${unmeasured.get(name) ?? 'no set of that name is known'}; skipped\n`);
  return results;
}

function measureCorpus(folder: string, { held, verbose, json }: EvalArguments, resources: Resources, io: Io): Results {
  const results: Record<string, Metrics> = {};
  const halves: readonly Half[] = held ? ['dev', 'hard', 'held'] : ['dev', 'hard'];
  for (const half of halves) {
    const { pairs, broken, malformed } = readCorpus(folder, half);
    for (const name of broken) io.err(`${name}: no list in YAML; skipped\n`);
    if (malformed > 0) io.err(`corpus_${half}: ${malformed} malformed pairs; left out\n`);
    const checked = pairs.map((pair) => ({ pair, ...checkPair(pair, resources) }));
    for (const problem of new Set(checked.flatMap(({ problems }) => problems))) io.err(`corpus_${half}: ${problem}\n`);
    results[`corpus_${half}`] = corpusMetrics(checked);
    if (half === 'hard') results.corpus_hard_even = corpusMetrics(checked.filter(({ pair }) => isCountedOnly(pair)));
    // The held half is for counting alone, and half of the hard pairs: what is seen of them is soon fitted to.
    const shown = half === 'dev' ? checked : half === 'hard' ? checked.filter(({ pair }) => !isCountedOnly(pair)) : [];
    if (verbose) for (const line of mistakesIn(shown)) (json ? io.err : io.out)(`${line}\n`);
  }
  return results;
}

/** Sentences with their names; nothing where there are none. */
function measureSentences(file: string, { held }: EvalArguments): Results {
  if (!existsSync(file)) return {};
  return { names_dev: measureNames(file, 'dev'), ...(held ? { names_held: measureNames(file, 'held') } : {}) };
}

function write(results: Results, circumstances: EvalArguments, io: Io): number {
  const path = join(io.root, EVIDENCE);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const written = betweenMarks(text, markdownTable(results, circumstances));
  if (written === null)
    return refuse(
      io,
      `${EVIDENCE} needs the lines <!-- eval:start --> and <!-- eval:end -->: the table goes between them.`,
    );
  writeFileSync(path, written);
  return 0;
}
