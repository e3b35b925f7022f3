// A made-up workspace for measuring: the same text on every machine. For speed only, never for correctness.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A small linear congruential generator (Numerical Recipes' constants), so that every run writes the same. */
function random(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const SUBJECTS = [
  'The ministry',
  'The company',
  'A survey of eleven plants',
  'The regional office',
  'The buyers’ group',
  'Customs',
];
const VERBS = ['reported', 'recorded', 'put forward', 'revised', 'described', 'confirmed'];
const OBJECTS = [
  'the quota for light oxides',
  'magnet exports',
  'separation capacity',
  'the price of dysprosium',
  'stocks at the port',
];
const TAILS = [
  'in the second half of 2025',
  'after the review in March',
  'by 12 percent',
  'at 4,200 tonnes',
  'against the plan',
  'for the third year',
];

const sentence = (pick) =>
  `${SUBJECTS[pick(SUBJECTS.length)]} ${VERBS[pick(VERBS.length)]} ${OBJECTS[pick(OBJECTS.length)]} ${TAILS[pick(TAILS.length)]}`;

function source(pick) {
  const paragraphs = [];
  for (let i = 0; i < 60; i++)
    paragraphs.push(Array.from({ length: 3 + pick(3) }, () => `${sentence(pick)}.`).join(' '));
  return paragraphs;
}

/** A note of about `size` characters that cites the sources, mostly soundly: claims, pins, judgements, lists, tables. */
function note(size, sources, pick) {
  const out = ['# Brief\n'];
  let length = 0;
  for (let i = 0; length < size; i++) {
    const key = pick(sources.length);
    const number = pick(sources[key].length);
    const words = sources[key][number].split('. ')[0];
    const block = [
      i % 12 === 0 ? `## Part ${i / 12}\n\n` : '',
      `${sentence(pick)} [@source-${key}, ¶ ${number + 1}, "${words}"]. `,
      `*${sentence(pick)}*, as @source-${key} [¶ ${number + 1}] says. `,
      i % 5 === 0 ? 'We judge that further cuts are likely. ' : '',
      i % 7 === 0 ? `\n\n- ${sentence(pick)} [@source-${key}].\n- ${sentence(pick)}.` : `${sentence(pick)}.`,
      '\n',
    ].join('');
    out.push(block);
    length += block.length;
  }
  return out.join('\n');
}

/**
 * Writes a workspace into `folder`: so many sources of 60 paragraphs, and notes (name and size in characters, about). As it stands, 40
 * sources, a note of 50 KB and one of 1 MB.
 */
export function writeCorpus(folder, { sources: count = 40, notes = STANDARD } = {}) {
  const pick = random(20261123);
  const sources = Array.from({ length: count }, () => source(pick));
  mkdirSync(join(folder, 'seeds'), { recursive: true });
  mkdirSync(join(folder, 'notes'), { recursive: true });
  for (const [i, paragraphs] of sources.entries())
    writeFileSync(join(folder, `seeds/source-${i}.txt`), paragraphs.join('\n\n'));
  writeFileSync(join(folder, 'pincite.yaml'), 'sources: [seeds]\nnotes: ["notes/*.md"]\n');
  for (const [name, size] of notes) writeFileSync(join(folder, `notes/brief-${name}.md`), note(size, sources, pick));
}

const STANDARD = [
  ['50k', 50_000],
  ['1m', 1_000_000],
];
