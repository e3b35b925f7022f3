import { citationsOf } from '../checks/citations.ts';
import { resolverOf } from '../checks/resolver.ts';
import type { Source } from '../library/model.ts';
import type { CitationAt, Note } from '../note/note.ts';
import { asOneLine } from '../text/one-line.ts';
import { shift } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { standingsByCitation } from './citation-states.ts';
import { citedSentence } from './cited-sentence.ts';
import { sentenceVerdict } from './sentence-verdict.ts';
import type { CitedBy } from './sources-model.ts';
import { isWeak } from './standing.ts';

/** The notes that cite the source of a key, by path in order; none for a key that no source has. */
export function notesCiting(snapshot: Snapshot, key: string): string[] {
  const source = snapshot.library.sources.get(key);
  if (!source) return [];
  return [...snapshot.notes.values()]
    .filter((note) => citationsIn(snapshot, note, source).length > 0)
    .map(({ path }) => path);
}

/** The citations of a source in one note, in order of place, each with the verdict on the sentence that it covers. */
export function citedByIn(snapshot: Snapshot, path: string, key: string): CitedBy[] {
  const note = snapshot.notes.get(path);
  const source = snapshot.library.sources.get(key);
  if (!note || !source) return [];
  const standings = standingsByCitation(snapshot, note);
  return citationsIn(snapshot, note, source).map((at): CitedBy => {
    const sentence = citedSentence(note, at);
    const standing = standings.get(at.citation)?.find((each) => each.sentence === sentence?.sentence);
    const isCompared = standing && standing.verdict !== null && at.citation.stance === 'supports';
    return {
      place: { path, span: at.span },
      sentence: sentence ? asOneLine(sentence.sentence.text) : '',
      verdict: isCompared ? standing.verdict : null,
      headline: isCompared ? sentenceVerdict(snapshot, note, standing).headline : null,
      weak: standing !== undefined && isWeak(standing),
    };
  });
}

function citationsIn({ library }: Snapshot, note: Note, source: Source): CitationAt[] {
  const resolve = resolverOf(library, note.path);
  return note.blocks
    .flatMap((placed) =>
      citationsOf(placed.block).flatMap(({ citation }) => {
        const resolved = resolve(citation);
        if (!('source' in resolved) || resolved.source !== source) return [];
        return { placed, citation, span: shift(citation.span, placed.start) };
      }),
    )
    .sort((a, b) => a.span.start - b.span.start);
}
