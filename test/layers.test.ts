import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { expect, test } from 'vitest';

/*
 * Who may import whom, as server/ARCHITECTURE.md draws it. `types`: only with `import type`.
 */
const ROOT = resolve(import.meta.dirname, '..');
const SRC = join(ROOT, 'server/src');

const KNOWLEDGE = ['text', 'language', 'note', 'library', 'entities', 'evidence'];
const CORE = [...KNOWLEDGE, 'workspace', 'checks', 'features'];
const MAY: Record<string, { values: string[]; types?: string[] }> = {
  text: { values: [] },
  language: { values: ['text'] },
  note: { values: ['text', 'language'], types: ['library'] },
  library: { values: ['text', 'language'], types: ['note'] },
  entities: { values: ['text', 'language'], types: ['note', 'library'] },
  evidence: { values: ['text', 'language'], types: ['note', 'library'] },
  workspace: { values: KNOWLEDGE },
  checks: { values: [...KNOWLEDGE, 'workspace'] },
  features: { values: [...KNOWLEDGE, 'workspace', 'checks'] },
  lsp: { values: CORE },
  cli: { values: CORE },
  extract: { values: ['text', 'language', 'library'] },
  host: { values: CORE, types: ['extract'] },
};
/** What the core may take from outside: pure libraries, nothing of Node, nothing of the protocol. */
const NOT_IN_CORE = /^(?:node:|vscode|tinyglobby|ignore$)/;

interface Import {
  readonly from: string;
  readonly target: string;
  readonly type: boolean;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(file: string): Import[] {
  const code = readFileSync(file, 'utf8');
  const statements = code.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm);
  const dynamic = code.matchAll(/\bimport\('([^']+)'\)/g);
  return [
    ...[...statements].map((match) => ({ from: file, target: match[2]!, type: match[1] !== undefined })),
    ...[...dynamic].map((match) => ({ from: file, target: match[1]!, type: false })),
  ];
}

/** The folder of `server/src` that a relative import leads to; the entries themselves are `entry`. */
function layerOf(file: string): string {
  const path = relative(SRC, file).split(sep);
  return path.length > 1 ? path[0]! : 'entry';
}

const all = filesIn(SRC).flatMap(importsOf);

test('there is something to look at', () => expect(all.length).toBeGreaterThan(100));

test('layers import only what lies below them', () => {
  const wrong = all
    .filter(({ from, target }) => target.startsWith('.') && layerOf(from) !== 'entry')
    .map((each) => ({ ...each, layer: layerOf(each.from), to: layerOf(resolve(each.from, '..', each.target)) }))
    .filter(({ layer, to, type }) => {
      const may = MAY[layer];
      return layer !== to && !may?.values.includes(to) && !(type && may?.types?.includes(to));
    })
    .map(({ from, target }) => `${relative(ROOT, from)} imports ${target}`);
  expect(wrong).toEqual([]);
});

test('the core takes nothing of Node, of the protocol or of the editor', () => {
  const wrong = all
    .filter(({ from, target }) => CORE.includes(layerOf(from)) && NOT_IN_CORE.test(target))
    .map(({ from, target }) => `${relative(ROOT, from)} imports ${target}`);
  expect(wrong).toEqual([]);
});

test('the client takes of the server the grammar of citations, and the types of what it asks for', () => {
  const wrong = filesIn(join(ROOT, 'client/src'))
    .flatMap(importsOf)
    .filter(({ target }) => target.includes('server/src') && !target.includes('server/src/note/'))
    .filter(({ target, type }) => !(type && /server\/src\/(?:features|lsp)\//.test(target)))
    .map(({ from, target }) => `${relative(ROOT, from)} imports ${target}`);
  expect(wrong).toEqual([]);
});

test('the pages of views take the types of what they show, and nothing else; that of PDFs takes pdf.js', () => {
  const pages = join(ROOT, 'client/webview');
  const isPage = (path: string): boolean => path.startsWith(pages + sep);
  const wrong = filesIn(pages)
    .flatMap(importsOf)
    .filter(({ from, target, type }) => {
      if (!target.startsWith('.'))
        return !(target.startsWith('pdfjs-dist/') && from.startsWith(join(pages, 'pdf', '')));
      const path = resolve(from, '..', target);
      return !isPage(path) && !(type && path.startsWith(join(ROOT, 'client/src/views') + sep));
    })
    .map(({ from, target }) => `${relative(ROOT, from)} imports ${target}`);
  expect(wrong).toEqual([]);
});

test('files stay small: half of them under 100 lines, none over 300', () => {
  const sizes = [...filesIn(SRC), ...filesIn(join(ROOT, 'client/src'))]
    .map((file) => ({ file: relative(ROOT, file), lines: readFileSync(file, 'utf8').split('\n').length }))
    .sort((a, b) => a.lines - b.lines);
  expect(sizes[Math.floor(sizes.length / 2)]!.lines).toBeLessThanOrEqual(100);
  expect(sizes.filter(({ lines }) => lines > 300)).toEqual([]);
});
