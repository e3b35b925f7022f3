import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Json, wordsOf } from './inlines.ts';
import { lineOf, locatorLine, plain } from './reading.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** True when the real thing can be asked. */
export const hasPandoc = (): boolean => spawnSync('pandoc', ['--version']).status === 0;

/** What Pandoc reads in one note: its citations, and of each the suffix as inlines. */
export interface Answer {
  readonly citations: readonly string[];
  readonly suffixes: readonly Json[][];
}

/** The citations of each note, read by one `pandoc -f markdown+autolink_bare_uris -t json`. */
export function askCitations(notes: readonly string[]): Answer[] {
  const blocks = notes.map((text) => ({ t: 'CodeBlock', c: [['', [], []], text] }));
  return run(blocks, {}, ['--lua-filter', here('batch.lua')]).map((block) => {
    const found = citationsIn(block, []);
    return { citations: found.map(lineOfCitation), suffixes: found.map((citation) => citation.citationSuffix) };
  });
}

/** The locator that citeproc reads in each suffix, `page 3`, or null. */
export function askLocators(suffixes: readonly Json[][]): (string | null)[] {
  const cite = (suffix: Json[]): Json => ({
    citationId: 'k',
    citationPrefix: [],
    citationSuffix: withoutCitations(suffix),
    citationMode: { t: 'NormalCitation' },
    citationNoteNum: 0,
    citationHash: 0,
  });
  const blocks = suffixes.map((suffix) => ({
    t: 'Para',
    c: [{ t: 'Cite', c: [[cite(suffix)], [{ t: 'Str', c: '?' }]] }],
  }));
  const entry = { id: { t: 'MetaString', c: 'k' }, type: { t: 'MetaString', c: 'book' } };
  const references = { t: 'MetaList', c: [{ t: 'MetaMap', c: entry }] };
  return run(blocks, { references }, ['--citeproc', '--csl', here('locators.csl')])
    .slice(0, suffixes.length)
    .map((block) => {
      const printed = /^\(?([a-z-]+)␟([^␝]*)␝/.exec(wordsOf(block.c));
      return printed ? locatorLine(printed[1]!, printed[2]!) : null;
    });
}

function run(blocks: Json[], meta: Json, options: string[]): Json[] {
  const document = { 'pandoc-api-version': [1, 22], meta, blocks };
  const arguments_ = ['-f', 'json', '-t', 'json', '--quiet', ...options];
  const done = spawnSync('pandoc', arguments_, {
    input: JSON.stringify(document),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (done.status !== 0) throw new Error(`pandoc: ${done.stderr}`);
  return JSON.parse(done.stdout).blocks;
}

/** Citations in the order of their keys: those inside a prefix come before the one that the prefix belongs to. */
function citationsIn(node: Json, found: Json[]): Json[] {
  if (Array.isArray(node)) for (const child of node) citationsIn(child, found);
  else if (node?.t === 'Cite') {
    for (const citation of node.c[0]) {
      citationsIn(citation.citationPrefix, found);
      found.push(citation);
      citationsIn(citation.citationSuffix, found);
    }
  } else if (node !== null && typeof node === 'object')
    for (const child of Object.values(node)) citationsIn(child, found);
  return found;
}

/** True when a suffix reached Pandoc as it was written: no part of it was taken for mark-up. */
export const isPlain = (suffix: string, inlines: readonly Json[]): boolean => plain(wordsOf(inlines)) === plain(suffix);

const MODES: Readonly<Record<string, string>> = { NormalCitation: 'N', SuppressAuthor: 'S', AuthorInText: 'A' };

const lineOfCitation = (citation: Json): string =>
  lineOf(
    MODES[citation.citationMode.t]!,
    wordsOf(citation.citationPrefix),
    citation.citationId,
    wordsOf(citation.citationSuffix),
  );

/** Citations inside a suffix become their words, so that citeproc prints one locator and no more. */
function withoutCitations(inlines: Json): Json {
  if (Array.isArray(inlines))
    return inlines.flatMap((node) => (node?.t === 'Cite' ? withoutCitations(node.c[1]) : [withoutCitations(node)]));
  if (inlines === null || typeof inlines !== 'object') return inlines;
  return Object.fromEntries(Object.entries(inlines).map(([name, value]) => [name, withoutCitations(value)]));
}
