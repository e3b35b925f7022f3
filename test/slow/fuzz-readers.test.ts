import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeDecoders } from '../../server/src/host/decoders.ts';
import { extractorIn } from '../../server/src/host/extractor.ts';
import { decodeText } from '../../server/src/library/decode.ts';
import { type Extracted, extractedFormats } from '../../server/src/library/extraction.ts';
import { extractedBody } from '../../server/src/library/readers/extracted.ts';
import { readerFor } from '../../server/src/library/readers.ts';
import { expectSound } from '../library/readers/support.ts';
import { extractWorker } from '../support/extract-worker.ts';
import { processorTime } from '../support/processor-time.ts';
import { mutated, mutatedPart, randomFrom } from './fuzz/mutate.ts';
import { seeds } from './fuzz/seeds.ts';

/*
 * Files that are almost sound: whatever they are, the readers answer in time, within their memory, with a text that holds together or a
 * reason for a writer. CI reads as many as fit into four minutes; PINCITE_FUZZ=1000000 reads that many in all, PINCITE_FUZZ_SEED others.
 */
const all = Number(process.env.PINCITE_FUZZ ?? 100_000);
const seed = Number(process.env.PINCITE_FUZZ_SEED ?? 20261126);
/** Milliseconds for a file. */
const LIMIT = 2000;
const limits = { threads: 1, milliseconds: LIMIT, megabytes: 256, idle: 10_000 };
/** How many of a hundred files are of which kind: what takes other people's formats apart gets most. */
const shares: Readonly<Record<string, number>> = {
  pdf: 32,
  docx: 8,
  epub: 15,
  eml: 10,
  mbox: 5,
  html: 10,
  md: 10,
  txt: 10,
};
/** Files that are made before the first of them is read; the thread always has one waiting. */
const BATCH = 20;

it('there are seeds for each format', () => expect(Object.keys(shares).sort()).toEqual(Object.keys(seeds).sort()));

describe.each(Object.entries(shares))('%s', (extension, share) => {
  const files = Math.ceil((all * share) / 100);
  it(`answers to ${files} files`, { timeout: 60_000 + files * 100 }, async () => {
    const read = extractedFormats.has(`.${extension}`) ? await throughThread(extension) : throughReader(extension);
    const before = process.memoryUsage().rss;
    let readable = 0;
    for (let i = 0; i < files; i += BATCH) {
      const batch = Array.from({ length: Math.min(BATCH, files - i) }, (_, n) => fileOf(extension, i + n));
      const answers = await Promise.all(batch.map((bytes) => read(bytes)));
      for (const [n, fault] of answers.entries())
        if (fault !== null && fault !== undefined) expect.fail(`${fault}\n${kept(extension, i + n, batch[n]!)}`);
        else if (fault === null) readable++;
    }
    // A mutation that breaks every file would test nothing.
    expect(readable).toBeGreaterThan(files / 20);
    expect(process.memoryUsage().rss - before).toBeLessThan(600 * 1024 * 1024);
  });
});

/** The answer: what is wrong; null: nothing, and the file could be read; undefined: nothing, and it could not. */
type Read = (bytes: Uint8Array) => Promise<string | null | undefined>;

function fileOf(extension: string, index: number): Uint8Array {
  const random = randomFrom(seed + index);
  const own = seeds[extension]!;
  const bytes = own[random(own.length)]!;
  const isArchive = extension === 'docx' || extension === 'epub';
  return isArchive && random(4) > 0 ? mutatedPart(bytes, own, random) : mutated(bytes, own, random);
}

/**
 * In the thread that ships. A file that took too long is read again with nothing beside it, and what counts then is what the processor
 * did: the machine may have been busy with something else.
 */
async function throughThread(extension: string): Promise<Read> {
  const worker = await extractWorker();
  const { extract } = extractorIn(worker, limits);
  const asked = (bytes: Uint8Array) => ({ path: `a.${extension}`, bytes, sha256: '' });
  const sound = asked(seeds[extension]![0]!);
  expect(Object.keys(await extract(sound))).toEqual(['extraction']);
  return async (bytes) => {
    const fault = faultIn(await extract(asked(bytes)));
    if (!fault?.includes('longer')) return fault;
    const { extract: alone } = extractorIn(worker, { ...limits, milliseconds: 20 * LIMIT });
    await alone(sound);
    const work = processorTime();
    const again = faultIn(await alone(asked(bytes)));
    return work() > LIMIT ? fault : again;
  };
}

function faultIn(extracted: Extracted): string | null | undefined {
  if ('extraction' in extracted) {
    expectSound(extractedBody(extracted.extraction));
    expect(JSON.parse(JSON.stringify(extracted.extraction))).toEqual(extracted.extraction);
    return null;
  }
  const { problem } = extracted;
  if (/takes longer|more memory|stops the reading/.test(problem)) return problem;
  return /^[A-Z“].{10,400}\.$/su.test(problem) && !/undefined|NaN|Error|\bat \S+:\d/.test(problem)
    ? undefined
    : `no words for a writer: ${problem}`;
}

/** On the thread that answers writers: these formats are text themselves. */
function throughReader(extension: string): Read {
  return async (bytes) => {
    const work = processorTime();
    const { text, problem } = decodeText(bytes, nodeDecoders);
    if (problem === null) expectSound(readerFor(`a.${extension}`)!.read(text));
    const time = work();
    if (time > LIMIT) return `took ${Math.round(time)} ms`;
    return problem === null ? null : undefined;
  };
}

/** Where the file is that is to be looked at. */
function kept(extension: string, index: number, bytes: Uint8Array): string {
  const file = join(mkdtempSync(join(tmpdir(), 'pincite-fuzz-')), `${seed}-${index}.${extension}`);
  writeFileSync(file, bytes);
  return `file ${index} of seed ${seed}, kept as ${file}`;
}
