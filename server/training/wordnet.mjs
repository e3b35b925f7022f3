// Cuts the table of word relations that ships (server/data/wordnet.bin) from WordNet 3.0 (Princeton University; its licence lets anyone use, copy
// and distribute it with its notice: server/data/LICENSES.md). Run once, after vectors.mjs: node server/training/wordnet.mjs /usr/share/wordnet (Debian: wordnet-base)
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Senses of a word that are looked at, commonest first. */
const SENSES = 3;
const PARTS = ['noun', 'verb', 'adj', 'adv'];

const [dict] = process.argv.slice(2);
const linesOf = (name) =>
  readFileSync(join(dict, name), 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));

/** Per part of speech: lemma -> offsets of its synsets, commonest first. */
const index = Object.fromEntries(
  PARTS.map((part) => [
    part,
    new Map(
      linesOf(`index.${part}`).map((line) => {
        const fields = line.split(' ');
        const pointers = Number(fields[3]);
        return [
          fields[0],
          fields
            .slice(6 + pointers)
            .filter((field) => field !== '')
            .slice(0, SENSES)
            .map((offset) => part + offset),
        ];
      }),
    ),
  ]),
);
const exceptions = Object.fromEntries(
  PARTS.map((part) => [
    part,
    new Map(
      linesOf(`${part}.exc`).map((line) => {
        const [form, ...lemmas] = line.split(' ');
        return [form, lemmas];
      }),
    ),
  ]),
);
/** WordNet's rules of detachment (morphy). */
const ENDINGS = {
  noun: [
    ['s', ''],
    ['ses', 's'],
    ['xes', 'x'],
    ['zes', 'z'],
    ['ches', 'ch'],
    ['shes', 'sh'],
    ['men', 'man'],
    ['ies', 'y'],
  ],
  verb: [
    ['s', ''],
    ['ies', 'y'],
    ['es', 'e'],
    ['es', ''],
    ['ed', 'e'],
    ['ed', ''],
    ['ing', 'e'],
    ['ing', ''],
  ],
  adj: [
    ['er', ''],
    ['est', ''],
    ['er', 'e'],
    ['est', 'e'],
  ],
  adv: [],
};
const doubled = /([bdfglmnprtz])\1(?:ed|ing|er|est)$/;

function lemmasOf(word, part) {
  const found = [word, ...(exceptions[part].get(word) ?? [])];
  for (const [ending, instead] of ENDINGS[part])
    if (word.endsWith(ending)) found.push(word.slice(0, -ending.length) + instead);
  const twice = doubled.exec(word);
  if (twice && part !== 'noun') found.push(word.slice(0, twice.index + 1));
  return [...new Set(found)].filter((lemma) => index[part].has(lemma));
}

const POINTERS = {
  '@': 'parents',
  '@i': 'parents',
  '!': 'opposites',
  '+': 'akin',
  '&': 'akin',
  '\\': 'akin',
  '=': 'akin',
};
const LETTERS = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' };
const synsets = new Map();
for (const part of PARTS)
  for (const line of linesOf(`data.${part}`)) {
    const fields = line.split(' ');
    const links = { parents: [], opposites: [], akin: [] };
    let at = 4 + 2 * parseInt(fields[3], 16);
    const count = Number(fields[at++]);
    for (let i = 0; i < count; i++, at += 4) {
      const kind = POINTERS[fields[at]];
      if (kind) links[kind].push(LETTERS[fields[at + 2]] + fields[at + 1]);
    }
    synsets.set(part + fields[0], links);
  }

const table = readFileSync(new URL('../data/vectors.bin', import.meta.url));
const words = table
  .subarray(12, 12 + table.readUInt32LE(8))
  .toString('latin1')
  .split('\n');
const senses = words.map((word) => [
  ...new Set(PARTS.flatMap((part) => lemmasOf(word, part).flatMap((lemma) => index[part].get(lemma)))),
]);

// Only synsets of our words and what lies above them, numbered in order of first use.
const ids = new Map();
const queue = senses.flat();
for (const name of queue) {
  if (ids.has(name)) continue;
  ids.set(name, ids.size);
  queue.push(...synsets.get(name).parents);
}
const names = [...ids.keys()];
const lists = [
  senses,
  ...['parents', 'opposites', 'akin'].map((kind) => names.map((name) => synsets.get(name)[kind])),
].map((rows) => rows.map((row) => [...new Set(row.filter((name) => ids.has(name)).map((name) => ids.get(name)))]));

/** Each list of lists: how many rows, how many numbers; the length of each row (a byte), the numbers (three bytes). */
const chunks = lists.map((rows) => {
  const flat = rows.flat();
  const head = Buffer.alloc(8);
  head.writeUInt32LE(rows.length, 0);
  head.writeUInt32LE(flat.length, 4);
  const numbers = Buffer.alloc(flat.length * 3);
  for (const [i, id] of flat.entries()) numbers.writeUIntLE(id, i * 3, 3);
  return Buffer.concat([head, Buffer.from(rows.map((row) => row.length)), numbers]);
});
writeFileSync(new URL('../data/wordnet.bin', import.meta.url), Buffer.concat(chunks));
console.log(`${words.length} words, ${names.length} synsets`);
