import { resolverOf } from '../checks/resolver.ts';
import { overlaps, type Span, shift } from '../text/span.ts';
import { settingsFor } from '../workspace/note-settings.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { preview } from './passage-text.ts';
import { sourceTitle } from './source-head.ts';
import { referenceText, shortSource } from './source-reference.ts';

/** What a key does not say: which source it stands for. */
export interface InlayHint {
  /** Right behind the key, in the note. */
  readonly offset: number;
  /** `Garrow memo, 2025`. Plain text. */
  readonly label: string;
  /** The source in full. Plain text. */
  readonly tooltip: string;
}

/** What there is room for in the middle of a sentence, in UTF-16 units. */
const LONGEST_TITLE = 30;

/** Hints behind the keys that stand in a stretch of a note, in order. None behind keys that no source has, and in links, whose words say it. */
export function inlayHintsOf(snapshot: Snapshot, path: string, within: Span): InlayHint[] {
  const note = snapshot.notes.get(path);
  if (!note || !settingsFor(snapshot.settings, note)) return [];
  const resolve = resolverOf(snapshot.library, path);
  return note.blocks
    .filter(({ block, start }) => overlaps({ start, end: start + block.text.length }, within))
    .flatMap(({ block, start }) =>
      block.prose
        .flatMap(({ citations }) => citations)
        .flatMap((citation): InlayHint[] => {
          const key = shift(citation.keySpan, start);
          if (citation.mode === 'link' || !overlaps(key, within)) return [];
          const resolved = resolve(citation);
          if (!('source' in resolved)) return [];
          const { source } = resolved;
          const label = [preview(sourceTitle(source), LONGEST_TITLE), shortSource(source).year]
            .filter(Boolean)
            .join(', ');
          return [{ offset: key.end, label: shown(label), tooltip: shown(referenceText(source)) }];
        }),
    )
    .sort((a, b) => a.offset - b.offset);
}

/** Marks that turn the direction of what follows would turn the writer's own words. */
const shown = (text: string): string => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
