import type { Source, SourceBody } from '../model.ts';
import { locateLines } from './lines.ts';
import { countOf, found, type Located, unknown } from './located.ts';
import { locatePages } from './pages.ts';
import { locateParagraphs, spansOf } from './paragraphs.ts';
import { sectionOfFragment } from './sections.ts';
import { findTextFragment } from './text-fragment.ts';

/**
 * The place that the fragment of a link names: `¶7`, `page=3`, `L10-L20`, `:~:text=…`, `^block`, a heading or an id. Null for an
 * empty one.
 */
export function locateFragment(source: Source, body: SourceBody, fragment: string): Located | null {
  const directive = fragment.indexOf(':~:');
  if (directive >= 0) {
    const spans = findTextFragment(body.text, fragment.slice(directive + 3));
    return spans ? found(spans) : unknown('no such words');
  }
  const name = fragment.trim();
  if (name === '') return null;
  if (name.startsWith('¶')) return locateParagraphs(body, name.replace(/^¶+\s*/, ''));
  const page = /^page=([^&]*)/i.exec(name);
  if (page) return locatePages(body, page[1]!);
  const lines = /^L([0-9]+)(?:-L?([0-9]+))?$/.exec(name);
  if (lines) return locateLines(source, body, lines[2] ? `${lines[1]}-${lines[2]}` : lines[1]!);
  return locateName(body, name);
}

function locateName(body: SourceBody, name: string): Located {
  const section = name.startsWith('^') ? null : sectionOfFragment(body.sections, name);
  if (section) return found([section.span]);
  const number = body.anchors.get(name.replace(/^\^/, ''));
  const passage = number === undefined ? undefined : body.passages[number - 1];
  if (passage) return found(spansOf([passage]));
  return unknown(
    name.startsWith('^') ? countOf(body.anchors.size, 'marked block') : countOf(body.sections.length, 'section'),
  );
}
