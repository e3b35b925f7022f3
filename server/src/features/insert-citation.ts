import { citingEdit } from '../checks/citing.ts';
import type { FixEdit } from '../checks/finding.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { sentenceFor } from './cited-sentence.ts';

/** One citation in brackets, on one line: `[@key, ¶ 8]`. */
const BRACKET = /^\[[^\r\n]+\]$/;

/**
 * What to change in a note so that the sentence at an offset cites one passage more, in the way of the quick fix “Cite …”. `citation`: as
 * `OtherPassage.citation` gives it. Nothing where no sentence is, in a file that is no note, and for a text that is no bracket.
 */
export function insertCitation(snapshot: Snapshot, path: string, offset: number, citation: string): FixEdit[] {
  const note = snapshot.notes.get(path);
  const at = note && sentenceFor(note, offset);
  return at && BRACKET.test(citation) ? [citingEdit(note, at.span, citation)] : [];
}
