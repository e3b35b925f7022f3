import { describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import type { Finding } from '../../server/src/checks/finding.ts';
import { listDiagnostics } from '../../server/src/lsp/diagnostic-list.ts';
import { ExtractedDocuments } from '../../server/src/lsp/extracted-documents.ts';
import { Note } from '../../server/src/note/note.ts';
import { LineIndex } from '../../server/src/text/position.ts';
import { sampleLibrary } from '../support/library.ts';
import { snapshotOf } from '../support/testCheck.ts';

const source = [...sampleLibrary.byPath.keys()][0]!;
const extracted = new ExtractedDocuments(undefined, () => false);
const view = { directory: '/root', snapshot: snapshotOf(''), extracted };
const passage = { file: source, span: { start: 0, end: 5 }, message: 'The passage.', text: 'x' };

/** Findings on every `bad` of a text, each with the same passage beside it. */
const related = [passage];
const findingsIn = (text: string, beside: Finding['related'] = related): Finding[] =>
  [...text.matchAll(/bad\n?/g)].map((match) => ({
    check: 'quote/altered',
    severity: 'error',
    certainty: 'exact',
    message: 'Bad.',
    span: { start: match.index, end: match.index + match[0].length },
    claim: null,
    citation: null,
    related: beside,
    fixes: [],
    fingerprint: '',
  }));

const list = (text: string, before: ReturnType<typeof listDiagnostics> | null = null, at = view, beside = related) =>
  listDiagnostics(at, LineIndex.of(text), findingsIn(text, beside), before);

/** How many diagnostics are the same objects as before. */
const kept = (now: readonly Diagnostic[], before: readonly Diagnostic[]) =>
  now.filter((diagnostic) => before.includes(diagnostic)).length;

describe('a list of diagnostics that follows another', () => {
  const text = 'a bad b\nbad bad\n\nc bad\n';
  const before = list(text);

  it.each([
    ['nothing changed', text, 4],
    ['a letter before a finding', 'aa bad b\nbad bad\n\nc bad\n', 3],
    ['a finding more', 'a bad b\nbad bad bad\n\nc bad\n', 3],
    ['a finding less', 'a b\nbad bad\n\nc bad\n', 3],
    ['a line more', 'a bad b\n\nbad bad\n\nc bad\n', 1],
    ['a line less', 'a bad b\nbad bad\nc bad\n', 3],
    ['nothing left', '', 0],
  ])('says what a new one says: %s', (_, now, same) => {
    const after = list(now, before);
    expect(after.diagnostics).toEqual(list(now).diagnostics);
    expect(kept(after.diagnostics, before.diagnostics)).toBe(same);
  });

  it('says anew where passages stand when the library is another, or the source is a note that is being written', () => {
    const other = { ...view, snapshot: { ...view.snapshot, library: { ...sampleLibrary } } };
    expect(kept(list(text, before, other).diagnostics, before.diagnostics)).toBe(0);
    const notes = new Map([[source, Note.of(source, '\n\nMoved.')]]);
    const written = { ...view, snapshot: { ...view.snapshot, notes } };
    expect(kept(list(text, before, written).diagnostics, before.diagnostics)).toBe(0);
    expect(list(text, before, written).diagnostics).toEqual(list(text, null, written).diagnostics);
  });

  it('says anew what has another passage beside it', () => {
    const beside = [{ ...passage, message: 'Another.' }];
    expect(list(text, before, view, beside).diagnostics).toEqual(list(text, null, view, beside).diagnostics);
  });
});
