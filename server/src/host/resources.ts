import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { resourcesOf } from '../evidence/resources.ts';
import type { OwnData, ReadResources } from '../workspace/ports.ts';
import { problemOf } from './problems.ts';
import { slashed } from './slashed.ts';

/** The files, and what is lost without each. */
const vectors = { name: 'vectors.bin', without: 'by word forms alone' };
const relations = { name: 'wordnet.bin', without: 'without knowing which words mean the same, or the opposite' };
const model = { name: 'verdict.json', without: 'without the estimate of how well the passage supports the claim' };
type DataFile = typeof vectors;

/**
 * The data in a folder (a URL that ends in `/`), read when it is first asked for, and once. A file that is not there, or is
 * not what it should be, leaves the resources without its part, and is a problem in plain words.
 */
export function resourcesIn(folder: URL): OwnData {
  let reading: Promise<ReadResources> | undefined;
  return { readResources: () => (reading ??= read(folder)) };
}

async function read(folder: URL): Promise<ReadResources> {
  const [words, links, trees] = await Promise.all([vectors, relations, model].map((file) => bytesOf(folder, file)));
  const resources = resourcesOf(words!.bytes, links!.bytes, parsed(trees!));
  const problems = [
    ...problemsOf(folder, vectors, words!, !resources.lexicon.isEmpty),
    // Relations are between rows of the vectors: without those, nothing can be said of them.
    ...problemsOf(folder, relations, links!, resources.lexicon.isEmpty || resources.lexicon.hasRelations),
    ...problemsOf(folder, model, trees!, resources.forest !== null),
  ];
  return { resources, problems };
}

/** What is no JSON is no model: `readForest` says so of anything else. */
function parsed({ bytes }: Content): unknown {
  try {
    return bytes && JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return null;
  }
}

type Content =
  | { readonly bytes: Uint8Array; readonly problem: null }
  | { readonly bytes: null; readonly problem: string };

async function bytesOf(folder: URL, { name }: DataFile): Promise<Content> {
  try {
    return { bytes: await readFile(new URL(name, folder)), problem: null };
  } catch (error) {
    return { bytes: null, problem: problemOf(error) };
  }
}

function problemsOf(folder: URL, { name, without }: DataFile, { problem }: Content, isWhole: boolean) {
  const reason = problem ?? (isWhole ? null : 'It is damaged.');
  if (reason === null) return [];
  const message = `This part of Pincite could not be read; claims are compared ${without}. ${reason} Install Pincite again.`;
  return [{ file: slashed(fileURLToPath(new URL(name, folder))), message }];
}
