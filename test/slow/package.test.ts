import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/*
 * The package that goes to writers (`npm run package`): it holds what runs, its notices and pictures, and nothing else.
 */
const project = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'pincite-package-'));
const vsix = join(folder, 'pincite.vsix');
let names: string[] = [];

beforeAll(() => {
  execFileSync('npm', ['run', '--silent', 'package', '--', '--out', vsix], { cwd: project });
  names = namesIn(readFileSync(vsix));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The names in a zip file, from its central directory. */
function namesIn(zip: Buffer): string[] {
  const found: string[] = [];
  for (let at = zip.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 46, 'latin1'))
    found.push(zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28)));
  return found.sort();
}

const MANIFEST = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));

/** Every path that the manifest names, wherever in it. */
function pathsIn(value: unknown): string[] {
  if (typeof value === 'string')
    return /^\.?\.?\/?(?:dist|client|server|syntaxes|snippets)\/[\w./-]+$/.test(value) ? [value] : [];
  return typeof value === 'object' && value ? Object.values(value).flatMap(pathsIn) : [];
}

describe('the package', () => {
  it('stays under 12 MB', () => expect(statSync(vsix).size).toBeLessThan(12 * 2 ** 20));

  it('holds only what runs', () => {
    const allowed = [
      /^\[Content_Types\]\.xml$/,
      /^extension\.vsixmanifest$/,
      /^extension\/(?:package\.json|pincite\.yaml|entities\.yaml|LICENSE\.txt|README\.md|CHANGELOG\.md)$/,
      /^extension\/dist\/(?:cli|server|remark|evidence|extract-worker|mine-worker|pdf-viewer|pdf-worker)\.js$/,
      /^extension\/dist\/pdf\/(?:cmaps|fonts|wasm)\/(?:LICENSE\w*(?:\.txt)?|[\w-]+\.(?:bcmap|pfb|wasm))$/,
      /^extension\/dist\/client(?:\/[\w/-]+)?\.cjs$/,
      /^extension\/dist\/chunks\/[\w.-]+\.js$/,
      /^extension\/dist\/data\/[\w.-]+\.(?:bin|json|md)$/,
      /^extension\/dist\/NOTICES\.md$/,
      /^extension\/server\/schemas\/[\w.-]+\.json$/,
      /^extension\/(?:syntaxes|snippets)\/[\w.-]+\.json$/,
      /^extension\/(?:notes|seeds)\/[\w-]+\.(?:md|txt|html|bib)$/, // the sample of the walkthrough
      /^extension\/client\/media\/[\w/-]+\.(?:png|svg|css|js)$/,
    ];
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !allowed.some((each) => each.test(name)))).toEqual([]);
  });

  it('holds all that the manifest names', () => {
    const { contributes, main, bin, icon, exports } = MANIFEST;
    const wanted = pathsIn([contributes, main, bin, icon, exports]).map(
      (path) => `extension/${path.replace(/^\.\//, '')}`,
    );
    expect(wanted.length).toBeGreaterThan(5);
    expect(wanted.filter((path) => !names.includes(path))).toEqual([]);
  });

  it('has the pictures of its README, which lie beside it', () => {
    const readme = readFileSync(join(project, 'README.md'), 'utf8');
    const pictures = [...readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, target]) => `extension/${target}`);
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) expect(names).toContain(picture);
  });

  it('has an icon of 128 pixels or more, square', () => {
    const png = readFileSync(join(project, MANIFEST.icon));
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(128);
    expect(png.readUInt32BE(20)).toBe(png.readUInt32BE(16));
  });

  it('names who made what is bundled', () => {
    expect(names).toContain('extension/dist/NOTICES.md');
    const notices = readFileSync(join(project, 'dist/NOTICES.md'), 'utf8');
    for (const bundled of ['vscode-languageclient', 'vscode-languageserver', 'parse5', 'yaml', 'zod'])
      expect(notices).toMatch(new RegExp(`^## ${bundled} [\\d.]+ \\((?:MIT|ISC|BSD-2-Clause)\\)$`, 'm'));
  });
});
