import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { extract } from '../../server/src/extract/extract.ts';
import { hasPandoc } from '../pandoc/oracle.ts';

/*
 * Real DOCX and EPUB files, made by Pandoc from the Markdown of this repository, and what Pandoc itself reads from them: the
 * same words in the same order.
 */
const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'pincite-pandoc-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pages = (path: string): string[] =>
  readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(path, name));
const documents = [
  'README.md',
  'CHANGELOG.md',
  'server/ARCHITECTURE.md',
  'server/EVIDENCE.md',
  ...pages('server/src/checks'),
];

/** With what the repository's own pages have none of. */
const DRESSED = `
Words with a note,[^1] another^[Written *inline*, with [a link](https://example.org).] and an end[^2].

[^1]: First.

    Its second paragraph.

[^2]:
    - A list
    - in a note

Term
:   What it means.

    - with a list

1.  One
    a.  Deep
        i.  Deeper

            A paragraph down there.

            | In | Table |
            |----|-------|
            | a  | *b*   |

> A quotation
>
> > in a quotation.

| Year | Tonnes | |
|------|-------:|-|
| 2024 | 12     | |
|      | 13     |x|

| Line one
| Line two

H~2~O, x^2^, ~~struck~~, “quoted”, it’s, a non-breaking\u00a0space, \`code here\`.
`;

interface Node {
  readonly t?: string;
  readonly c?: unknown;
}

const BLOCKS = new Set(['Para', 'Plain', 'Header', 'CodeBlock', 'LineBlock']);

/** The words of Pandoc's tree in order, those of notes at the end of all, without the links back that it writes itself. */
function wordsOf(tree: unknown): string[] {
  const parts: string[] = [];
  const notes: unknown[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) walk(each);
    else if (typeof value === 'object' && value !== null) node(value as Node);
  };
  const node = ({ t, c }: Node): void => {
    if (t === 'Note') notes.push(c);
    else if (t === 'Str') parts.push((c as string).replace('↩︎', ''));
    else if (t === 'DefinitionList')
      for (const [term, definitions] of c as [unknown, unknown][]) {
        walk(term);
        parts.push(' ');
        walk(definitions);
      }
    else if (t === 'Code' || t === 'CodeBlock') parts.push((c as [unknown, string])[1]);
    else if (t === 'Space' || t === 'SoftBreak' || t === 'LineBreak') parts.push(' ');
    else walk(c);
    if (t !== undefined && BLOCKS.has(t)) parts.push(' ');
  };
  walk((tree as { blocks: unknown }).blocks);
  for (let i = 0; i < notes.length; i++) walk(notes[i]);
  return wordsIn(parts.join(''));
}

const wordsIn = (text: string): string[] => text.split(/\s+/).filter(Boolean);

const pandoc = (...options: string[]): string =>
  execFileSync('pandoc', options, { encoding: 'utf8', maxBuffer: 1e9, stdio: ['pipe', 'pipe', 'ignore'] });

/** Pictures are left out: of one that is missing Pandoc writes the description as text. */
async function compare(text: string, name: string): Promise<number> {
  const markdown = text.replace(/!\[[^\]]*\]\([^)]*\)/g, '');
  const file = join(folder, name);
  execFileSync('pandoc', ['-f', 'markdown', '--metadata', 'title=A title', '-o', file], {
    input: markdown,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const extracted = await extract(name, new Uint8Array(readFileSync(file)));
  if ('problem' in extracted) return expect.fail(`${name}: ${extracted.problem}`);
  const own = wordsIn(extracted.extraction.blocks.map(({ text }) => text).join(' '));
  const expected = wordsOf(JSON.parse(pandoc(file, '-t', 'json')));
  // The title, a paragraph in Word and a page of its own in EPUB, is metadata for Pandoc.
  expected.unshift('A', 'title');
  expect(own).toEqual(expected);
  return own.length;
}

for (const kind of ['docx', 'epub'])
  test.runIf(hasPandoc())(`${kind}: the words that Pandoc reads, in their order`, { timeout: 600_000 }, async () => {
    let words = await compare(DRESSED, `dressed.${kind}`);
    for (const [i, path] of documents.entries())
      words += await compare(readFileSync(join(ROOT, path), 'utf8'), `${i}.${kind}`);
    console.log(`${kind}: ${words} words of ${documents.length + 1} documents`);
    expect(words).toBeGreaterThan(10_000);
  });
