import type { SourceBody } from '../../../server/src/library/model.ts';
import { OffsetMap } from '../../../server/src/text/offset-map.ts';

/** A plain text as a source: blocks between blank lines are passages. */
export function bodyOfText(text: string): SourceBody {
  const passages = [...text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)].map((found, i) => ({
    number: i + 1,
    span: { start: found.index, end: found.index + found[0].trimEnd().length },
    kind: 'paragraph' as const,
  }));
  return {
    format: 'text',
    text,
    origin: OffsetMap.identity(0, text.length),
    passages,
    pages: [],
    sections: [],
    anchors: new Map(),
    metadata: {},
  };
}
