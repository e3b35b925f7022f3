import { buildLibrary } from '../../server/src/library/build.ts';
import type { Library, SourceFile } from '../../server/src/library/model.ts';
import type { Citation, LinkTarget, Locator, LocatorLabel } from '../../server/src/note/model.ts';

export const fileOf = (path: string, original: string): SourceFile => ({ path, original, problem: null, remark: null });

export const brokenFile = (path: string): SourceFile => ({
  path,
  original: '',
  problem: 'It is binary.',
  remark: null,
});

/** A library of these documents in `seeds/`, by name. */
export const libraryOf = (texts: Readonly<Record<string, string>>, bib = ''): Library =>
  buildLibrary(
    Object.entries(texts).map(([name, text]) => fileOf(`seeds/${name}`, text)),
    bib === '' ? [] : [{ path: 'seeds/refs.bib', text: bib }],
    ['seeds'],
  );

const nowhere = { start: 0, end: 0 };

const plain: Citation = {
  span: nowhere,
  group: nowhere,
  keySpan: nowhere,
  key: '',
  mode: 'normal',
  prefix: '',
  suffix: '',
  locator: null,
  quote: null,
  stance: 'supports',
  target: null,
  disambiguation: null,
};

const locatorOf = (label: LocatorLabel, value: string): Locator => ({ label, value, span: nowhere, braced: false });

/** `[@key]`, or with a locator. */
export const citationOf = (key: string, label?: LocatorLabel, value = ''): Citation => ({
  ...plain,
  key,
  locator: label ? locatorOf(label, value) : null,
});

/** A link `path#fragment`. */
export function linkOf(destination: string): Citation {
  const hash = destination.indexOf('#');
  const target: LinkTarget = {
    path: hash < 0 ? destination : destination.slice(0, hash),
    fragment: hash < 0 ? '' : destination.slice(hash + 1),
  };
  return { ...plain, mode: 'link', target };
}
