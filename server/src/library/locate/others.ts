import type { LocatorLabel } from '../../note/model.ts';
import type { SourceBody } from '../model.ts';
import { found, type Located, unresolvable } from './located.ts';
import { spansOf } from './paragraphs.ts';
import { sectionNamed } from './sections.ts';
import { foldTitle } from './titles.ts';

const PLURALS: Partial<Record<LocatorLabel, string>> = {
  'sub-verbo': 'entries of a dictionary',
  opus: 'opus numbers',
  folio: 'folios',
  issue: 'issues',
  figure: 'figures of that number',
  table: 'tables of that number',
};

/**
 * Kinds of places that a source has only if it says so itself: a chapter, part or the like by its heading (`Chapter 3`, or
 * its title), a figure or table by its caption (`Table 3`). Otherwise the source has no such kind.
 */
export function locateOther(body: SourceBody, label: LocatorLabel, value: string): Located {
  const byCaption = label === 'figure' || label === 'table';
  const place = byCaption ? captionOf(body, label, value) : headingOf(body, label, value);
  return place ?? unresolvable(PLURALS[label] ?? `${label}s`);
}

function headingOf(body: SourceBody, label: LocatorLabel, value: string): Located | null {
  const isNumber = /^[0-9]+$/.test(value.trim());
  const section =
    sectionNamed(body.sections, `${label} ${value}`) ?? (isNumber ? null : sectionNamed(body.sections, value));
  return section ? found([section.span]) : null;
}

function captionOf(body: SourceBody, label: 'figure' | 'table', value: string): Located | null {
  const names = label === 'figure' ? ['figure', 'fig.', 'fig'] : ['table', 'tbl.', 'tab.'];
  const openings = names.map((name) => `${name} ${foldTitle(value)}`);
  const captions = body.passages.filter(({ span }) => {
    const head = foldTitle(body.text.slice(span.start, Math.min(span.end, span.start + 80)));
    return openings.some((opening) => head.startsWith(opening) && !/^[\p{L}\p{N}]/u.test(head.slice(opening.length)));
  });
  const caption = captions.find(({ kind }) => kind === 'caption') ?? captions[0];
  return caption ? found(spansOf([caption])) : null;
}
