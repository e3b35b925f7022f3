import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../server/src/extract/extract.ts';
import type { Extraction } from '../../server/src/library/extraction.ts';
import type { SourceBody } from '../../server/src/library/model.ts';
import { matchQuotation } from '../../server/src/library/quote/match.ts';
import { extractedBody } from '../../server/src/library/readers/extracted.ts';

/*
 * Real PDFs, of documentation packages of Debian, read by us and by poppler's pdftotext: words that pdftotext finds on a page must be
 * found by our own matching of quotations when that page is cited. The packages are fetched with apt, and not kept.
 */
const documents = [
  { name: 'policy', package: 'debian-policy', file: 'usr/share/doc/debian-policy/policy.pdf.gz' },
  {
    name: 'developers-reference',
    package: 'developers-reference',
    file: 'usr/share/developers-reference/developers-reference.pdf',
  },
  { name: 'libtasn1', package: 'libtasn1-doc', file: 'usr/share/doc/libtasn1-doc/libtasn1.pdf' },
];
const EACH = 100;

const missing = missingTool();

describe.skipIf(missing !== null)(`quotations from real PDFs${missing ? ` (skipped: ${missing})` : ''}`, () => {
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'pincite-pdf-'))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const rates: { name: string; found: number; all: number }[] = [];

  it.each(documents)(
    'of $name are found on their page',
    { timeout: 120_000 },
    async ({ name, package: from, file }) => {
      const path = fetched(folder, from, file);
      const began = performance.now();
      const extracted = await extract(path, readFileSync(path));
      if ('problem' in extracted) throw new Error(extracted.problem);
      const perPage = (performance.now() - began) / extracted.extraction.pages.length;
      const quotations = quotationsFrom(path, name);
      const missed = quotations.filter(
        (quotation) => !isFound(extracted.extraction, extractedBody(extracted.extraction), quotation),
      );
      rates.push({ name, found: quotations.length - missed.length, all: quotations.length });
      report(
        `${name}: ${quotations.length - missed.length} of ${quotations.length} found, ${extracted.extraction.pages.length} pages, ${perPage.toFixed(1)} ms each`,
      );
      for (const { page, text } of missed) report(`  missed on page ${page + 1}: ${text}`);
      expect(quotations.length).toBe(EACH);
      expect(quotations.length - missed.length).toBeGreaterThanOrEqual(0.95 * EACH);
    },
  );

  it('of all three together are found in 98 of 100 cases', () => {
    const found = rates.reduce((sum, rate) => sum + rate.found, 0);
    const all = rates.reduce((sum, rate) => sum + rate.all, 0);
    expect(all).toBe(EACH * documents.length);
    expect(found / all).toBeGreaterThanOrEqual(0.98);
  });
});

interface Quotation {
  /** Index. */
  readonly page: number;
  readonly text: string;
}

function isFound({ pages }: Extraction, body: SourceBody, { page, text }: Quotation): boolean {
  expect(body.pages.length).toBe(pages.length);
  const { span } = body.pages[page]!;
  const match = matchQuotation(body, [span], text);
  return match.kind === 'exact' && !match.elsewhere && match.span.start >= span.start && match.span.end <= span.end;
}

/** Runs of whole words, 60 to 300 letters long, out of the paragraphs of prose that pdftotext sees on each page. */
function quotationsFrom(path: string, seed: string): Quotation[] {
  const raw = execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-'], { maxBuffer: 1 << 28 }).toString();
  const random = randomFrom(seed);
  const paragraphs = raw
    .split('\f')
    .flatMap((page, index) => paragraphsOf(page).map((text) => ({ page: index, text })));
  const quotations: Quotation[] = [];
  for (let tries = 0; quotations.length < EACH && tries < 100 * EACH; tries++) {
    const { page, text } = paragraphs[Math.floor(random() * paragraphs.length)]!;
    const words = text.split(/(?<=\s)/);
    const start = Math.floor(random() * words.length);
    const wanted = 60 + random() * 240;
    let quoted = '';
    for (let i = start; i < words.length && quoted.length + words[i]!.length <= wanted; i++) quoted += words[i];
    quoted = quoted.trim();
    if (quoted.length >= 60) quotations.push({ page, text: quoted });
  }
  return quotations;
}

/**
 * Raw text has no blank lines: a paragraph is taken to be a run of long lines up to one that ends a sentence. The first and the last
 * line of a page, which may be its running head and foot, contents with leaders, and addresses of the web that a line end may divide are
 * in none.
 */
function paragraphsOf(page: string): string[] {
  const paragraphs: string[] = [];
  let lines: string[] = [];
  for (const line of page.trim().split('\n').slice(1, -1)) {
    if (/(?:\. ?){4}/.test(line) || /https?:\/\/\S*$/.test(line) || !/\p{L}{3}/u.test(line)) {
      lines = [];
      continue;
    }
    lines.push(line);
    if (line.length < 60 || /[.:]$/.test(line)) {
      if (lines.length > 1 && /[.:]$/.test(line)) paragraphs.push(lines.join('\n'));
      lines = [];
    }
  }
  return paragraphs;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: string): () => number {
  let state = [...seed].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function fetched(folder: string, name: string, file: string): string {
  execFileSync('apt-get', ['download', name], { cwd: folder, stdio: 'ignore' });
  const archive = readdirSync(folder).find((each) => each.startsWith(`${name}_`))!;
  execFileSync('dpkg-deb', ['-x', archive, name], { cwd: folder });
  const path = join(folder, name, file);
  if (!file.endsWith('.gz')) return path;
  const unpacked = join(folder, `${name}.pdf`);
  execFileSync('sh', ['-c', 'gzip -dc "$1" > "$2"', 'sh', path, unpacked]);
  return unpacked;
}

function missingTool(): string | null {
  for (const [tool, ...args] of [
    ['pdftotext', '-v'],
    ['dpkg-deb', '--version'],
    ['gzip', '--version'],
  ] as [string, ...string[]][])
    try {
      execFileSync(tool, args, { stdio: 'ignore' });
    } catch {
      return `${tool} is not installed`;
    }
  try {
    for (const { package: name } of documents)
      execFileSync('apt-get', ['download', '--print-uris', name], { stdio: 'ignore' });
  } catch {
    return 'apt offers no documentation packages';
  }
  return null;
}

const report = (line: string): void => void process.stderr.write(`${line}\n`);
