// The licences of what is bundled: whoever gives a bundle away must give these with it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the package that a bundled file belongs to; undefined for our own files. */
const packageOf = (file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];

/**
 * One Markdown text for a list of esbuild's metafiles: name, version, licence and licence text of each package in them, by
 * name. A package without a text of its licence is named with who made it.
 */
export function notices(metafiles) {
  const files = metafiles.flatMap(({ outputs }) => Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs)));
  const folders = new Set(files.map(packageOf).filter(Boolean));
  const entries = new Map([...folders].map(entryOf));
  const texts = [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([title, text]) => `## ${title}\n\n${text}\n`);
  return `# What is bundled with Pincite\n\n${texts.join('\n')}`;
}

function entryOf(folder) {
  const {
    name,
    version,
    license = 'see below',
    author,
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const text = licenceIn(folder) ?? `Licence: ${license}. By ${author?.name ?? author ?? 'its contributors'}.`;
  return [`${name} ${version} (${license})`, text.trim().replace(/^/gm, '    ').replace(/ +$/gm, '')];
}

/** The text of the licence: a file of its own, or what stands under that heading in the readme. */
function licenceIn(folder) {
  const read = (pattern) => {
    const file = readdirSync(folder).find((each) => pattern.test(each));
    return file && readFileSync(join(folder, file), 'utf8');
  };
  return (
    read(/^licen[cs]e/i) ?? /^(?:#+ +licen[cs]e *$|licen[cs]e\n[=-]+$)([\s\S]*)/im.exec(read(/^readme/i) ?? '')?.[1]
  );
}
