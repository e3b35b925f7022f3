import type { Section, SourceBody } from '../model.ts';
import { countOf, found, type Located, malformed, unknown, unresolvable } from './located.ts';
import { foldTitle, slugOf } from './titles.ts';

/**
 * The sections that `§ 2`, `§ 2.1, 3`, `§§ 2-3` or `§ Outlook` name: by number (as counted from the headings), by title,
 * by a number that stands in a heading (`3.4 Prices`), or by the beginning of only one title.
 */
export function locateSections(body: SourceBody, value: string): Located {
  if (foldTitle(value) === '') return malformed;
  if (body.sections.length === 0) return unresolvable('sections');
  const section = sectionNamed(body.sections, value);
  if (section) return found([section.span]);
  const sections: Section[] = [];
  for (const part of value.replace(/[\u2010-\u2015\u2212]|--+/g, '-').split(/[,;&]|\band\b/)) {
    const range = rangeOf(body.sections, part.trim());
    if (!range) return unknown(countOf(body.sections.length, 'section'));
    sections.push(...range);
  }
  return found(sections.map(({ span }) => span));
}

/** The section of this number or title; null when there is none, or several begin so. */
export function sectionNamed(sections: readonly Section[], value: string): Section | null {
  const name = foldTitle(value);
  if (name === '') return null;
  const number = value.trim().replace(/\.$/, '');
  const named = sections.find((section) => section.number === number);
  if (named) return named;
  const titles = sections.map((section) => foldTitle(section.title));
  const exact = titles.indexOf(name);
  if (exact >= 0) return sections[exact]!;
  const numbered = /^[0-9]+(?:\.[0-9]+)*$/.test(number);
  const starts = titles.flatMap((title, i) => (begins(title, name, numbered) ? [i] : []));
  return starts.length === 1 ? sections[starts[0]!]! : null;
}

/** A number must stand alone (`2` does not begin `2.1 Prices`); words may be cut anywhere between two words. */
function begins(title: string, name: string, numbered: boolean): boolean {
  if (!title.startsWith(name)) return false;
  const rest = title.slice(name.length);
  return numbered ? /^[.):]?(?:\s|$)/.test(rest) : /^[^\p{L}\p{N}]/u.test(rest) || name.length >= 4;
}

function rangeOf(sections: readonly Section[], part: string): readonly Section[] | null {
  const one = sectionNamed(sections, part);
  if (one) return [one];
  const ends = /^([0-9][0-9.]*) ?- ?([0-9][0-9.]*)$/.exec(part);
  const first = ends ? sectionNamed(sections, ends[1]!) : null;
  const last = ends ? sectionNamed(sections, ends[2]!) : null;
  if (!first || !last || last.span.start < first.span.start) return null;
  return sections.filter(({ span }) => span.start >= first.span.start && span.start < last.span.end);
}

/** The section whose heading a link's fragment names, as GitHub or Obsidian write it. Equal slugs are counted: `outlook-1`. */
export function sectionOfFragment(sections: readonly Section[], fragment: string): Section | null {
  const seen = new Map<string, number>();
  for (const section of sections) {
    const slug = slugOf(section.title);
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    if ((times === 0 ? slug : `${slug}-${times}`) === fragment.toLowerCase()) return section;
  }
  const name = foldTitle(fragment);
  return sections.find((section) => name !== '' && foldTitle(section.title) === name) ?? null;
}
