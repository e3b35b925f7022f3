import type { Locator, LocatorLabel } from '../../note/model.ts';
import type { Source, SourceBody } from '../model.ts';
import { locateLines } from './lines.ts';
import type { Located } from './located.ts';
import { locateNotes } from './notes.ts';
import { locateOther } from './others.ts';
import { locatePages } from './pages.ts';
import { locateParagraphs, locateParagraphsIn } from './paragraphs.ts';
import { locateSections } from './sections.ts';

/** The place that a locator names in a source. */
export function locate(source: Source, body: SourceBody, { label, value, inside }: Locator): Located {
  if (!inside) return locatePlace(source, body, label, value);
  const place = locatePlace(source, body, label, inside.value);
  return place.status === 'found' ? locateParagraphsIn(body, place.spans, inside.paragraphs) : place;
}

function locatePlace(source: Source, body: SourceBody, label: LocatorLabel, value: string): Located {
  switch (label) {
    case 'paragraph':
      return locateParagraphs(body, value);
    case 'page':
      return locatePages(body, value);
    case 'section':
      return locateSections(body, value);
    case 'line':
      return locateLines(source, body, value);
    case 'note':
      return locateNotes(source, body, value);
    default:
      return locateOther(body, label, value);
  }
}
