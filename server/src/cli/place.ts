import type { Finding, Related } from '../checks/finding.ts';
import { bodyOf } from '../library/body.ts';
import { extractedFormats } from '../library/extraction.ts';
import { extensionOf } from '../library/keys.ts';
import { originalOf } from '../library/original.ts';
import { locateLabel, pageAt, passageAt } from '../library/passages.ts';
import { LineIndex } from '../text/position.ts';
import type { Span } from '../text/span.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { absolute } from './paths.ts';
import type { PlacedFinding, PlacedRange, PlacedRelated } from './report.ts';

/** Counts lines and columns in the files of a workspace. */
export interface Placer {
  range(file: string, span: Span): PlacedRange;
  finding(file: string, finding: Finding): PlacedFinding;
}

/** A placer that finds the lines of each file once. Files are relative to the root of the workspace. */
export function placerOf(workspace: Workspace): Placer {
  const texts = new Map<string, { readonly text: string; readonly lines: LineIndex }>();
  const textOf = (file: string) => {
    let known = texts.get(file);
    if (!known) texts.set(file, (known = readText(workspace, file)));
    return known;
  };
  const range = (file: string, span: Span) => placed(textOf(file).lines, span);
  const related = (other: Related): PlacedRelated => ({
    file: absolute(workspace.root, other.file),
    range: range(other.file, other.span),
    message: other.message,
    text: other.text,
    ...locatorIn(workspace, other.file, other.span),
  });
  const finding = (file: string, found: Finding): PlacedFinding => ({
    check: found.check,
    severity: found.severity,
    certainty: found.certainty,
    message: found.message,
    file: absolute(workspace.root, file),
    range: range(file, found.span),
    line: isExtracted(file) ? '' : lineOf(textOf(file), found.span.start),
    claim: found.claim,
    citation: found.citation,
    related: found.related.map(related),
    // What also changes the lock cannot be made from a report.
    fixes: found.fixes
      .filter(({ lock }) => !lock)
      .map(({ title, edits }) => ({
        title,
        edits: edits.map((edit) => ({ range: range(file, edit.span), text: edit.text })),
      })),
    fingerprint: found.fingerprint,
  });
  return { range, finding };
}

/** A span as line and column from 1. */
export function placed(lines: LineIndex, span: Span): PlacedRange {
  const { start, end } = lines.rangeOf(span);
  return {
    start: { line: start.line + 1, column: start.character + 1 },
    end: { line: end.line + 1, column: end.character + 1 },
  };
}

/** True for a file in which nobody can look up a line: PDF, DOCX … */
export const isExtracted = (file: string): boolean => extractedFormats.has(extensionOf(file));

/** How a passage of a source whose text was extracted is cited, with its page. */
function locatorIn({ snapshot }: Workspace, file: string, span: Span): { readonly locator?: string } {
  const source = snapshot.library.byPath.get(file);
  const body = source?.file?.extraction && bodyOf(source);
  if (!body) return {};
  const offset = body.origin.offsetOf(span.start);
  const passage = passageAt(body, offset);
  const page = pageAt(body, offset);
  const parts = [passage && locateLabel(source, passage), page && `p. ${page.label}`].filter((part) => !!part);
  return parts.length > 0 ? { locator: parts.join(', ') } : {};
}

function readText({ snapshot }: Workspace, file: string): { text: string; lines: LineIndex } {
  const note = snapshot.notes.get(file);
  if (note) return { text: note.document.text, lines: note.document.lines };
  const text = originalOf(snapshot.library, file)?.original ?? '';
  return { text, lines: LineIndex.of(text) };
}

function lineOf({ text, lines }: { text: string; lines: LineIndex }, offset: number): string {
  const line = lines.lineAt(offset);
  let end = lines.lineStart(line + 1);
  while (end > lines.lineStart(line) && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return text.slice(lines.lineStart(line), end);
}
