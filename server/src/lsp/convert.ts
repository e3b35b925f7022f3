import {
  CodeActionKind,
  CompletionItemKind,
  type Diagnostic,
  DiagnosticSeverity,
  type Location,
  type LocationLink,
  type CodeAction as LspCodeAction,
  type CompletionItem as LspCompletionItem,
  type MarkupContent,
  MarkupKind,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Finding } from '../checks/finding.ts';
import type { CodeAction, OtherEdit } from '../features/code-actions.ts';
import type { CompletionItem } from '../features/completion.ts';
import type { Definition } from '../features/definition.ts';
import { plainText } from '../features/markdown.ts';
import type { Place } from '../features/place.ts';
import { LineIndex, type Range } from '../text/position.ts';
import type { Span } from '../text/span.ts';
import type { Severity } from '../workspace/settings.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { ClientAbilities } from './client-abilities.ts';
import type { ExtractedDocuments } from './extracted-documents.ts';
import { linesOf } from './lines.ts';
import type { CompletionMemo } from './memo.ts';
import { uriOf } from './uri.ts';

/*
 * The one place where types of the protocol meet ours. Offsets become lines and columns in UTF-16 units, paths become
 * URIs.
 */

/** The root that paths are relative to, at one moment, and where its sources are to be seen. */
export interface View {
  readonly directory: string;
  readonly snapshot: Snapshot;
  readonly extracted: ExtractedDocuments;
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

export function toLocation(view: View, { path, span }: Place): Location {
  const { uri, lines } = view.extracted.documentOf(view, path);
  return { uri, range: lines.rangeOf(span) };
}

/** The passage stands in the related information. Lean, since a long note has thousands, sent again with every key. */
export function toDiagnostic(view: View, lines: LineIndex, finding: Finding): Diagnostic {
  const diagnostic: Diagnostic = {
    range: rangeOf(lines, finding.span),
    severity: severities[finding.severity],
    code: finding.check,
    source: 'pincite',
    message: finding.message,
  };
  if (finding.related.length > 0)
    diagnostic.relatedInformation = finding.related.map(({ file, span, message }) => ({
      location: toLocation(view, { path: file, span }),
      message,
    }));
  return diagnostic;
}

/** As `lines.rangeOf`, but quicker for what lies on one line, as most does. */
function rangeOf(lines: LineIndex, span: Span): Range {
  const start = lines.positionAt(span.start);
  if (span.end >= lines.lineStart(start.line + 1)) return lines.rangeOf(span);
  return { start, end: { line: start.line, character: start.character + span.end - span.start } };
}

export function toDefinition(
  view: View,
  path: string,
  definition: Definition,
  links: boolean,
): LocationLink[] | Location[] {
  const targets = definition.targets.map((place) => toLocation(view, place));
  if (!links) return targets;
  const originSelectionRange = linesOf(view.snapshot, path).rangeOf(definition.span);
  return targets.map(({ uri, range }) => ({
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: range,
    originSelectionRange,
  }));
}

/** A link to where a place begins: editors read a fragment of this form as line and column, from 1. */
export function toLink(view: View, { path, span }: Place): string {
  const { uri, lines } = view.extracted.documentOf(view, path);
  const { line, character } = lines.positionAt(span.start);
  return `${uri}#L${line + 1},${character + 1}`;
}

/** Markdown for clients that show it, the plain words for others. */
export const toMarkup = (markdown: string, shown: boolean): MarkupContent =>
  shown ? { kind: MarkupKind.Markdown, value: markdown } : { kind: MarkupKind.PlainText, value: plainText(markdown) };

/** The edits in one document; with the version that they were made for, where the client can tell. */
export function toWorkspaceEdit(
  uri: string,
  edits: TextEdit[],
  version: number | null,
  versioned: boolean,
): WorkspaceEdit {
  return versioned ? { documentChanges: [{ textDocument: { uri, version }, edits }] } : { changes: { [uri]: edits } };
}

/** In the order of our own, whatever the client made of it. */
const rangeIn = ({ range: { start, end } }: Diagnostic): Range => ({
  start: { line: start.line, character: start.character },
  end: { line: end.line, character: end.character },
});

/** An edit that puts text into another file of the root, and makes the file first if need be. */
export function toOtherEdit(root: string, { path, exists, before, edits }: OtherEdit): WorkspaceEdit {
  const uri = uriOf(root, path);
  const lines = LineIndex.of(before);
  const inText = edits.map(({ span, text }) => ({ range: lines.rangeOf(span), newText: text }));
  const edit = { textDocument: { uri, version: null }, edits: inText };
  const create = { kind: 'create', uri, options: { ignoreIfExists: true } } as const;
  return { documentChanges: exists ? [edit] : [create, edit] };
}

/** Of actions that change another file: by names that clients can ask for. Nothing is wrong with a name that is not registered. */
export const actionKinds = {
  fix: CodeActionKind.QuickFix,
  checked: `${CodeActionKind.QuickFix}.pincite.checked`,
  pin: `${CodeActionKind.QuickFix}.pincite.pin`,
  register: `${CodeActionKind.Refactor}.pincite.register`,
} as const satisfies Record<CodeAction['kind'], string>;

export function toCodeAction(
  root: string,
  action: CodeAction,
  lines: LineIndex,
  diagnostics: readonly Diagnostic[],
  edit: (edits: TextEdit[]) => WorkspaceEdit,
): LspCodeAction {
  const answered = answeredBy(action, lines, diagnostics);
  const inNote = action.edits.length === 0 ? [] : [edit(editsOf(action, lines))];
  const inOthers = action.others.map((other) => toOtherEdit(root, other));
  return {
    title: action.title,
    kind: actionKinds[action.kind],
    ...(answered.length > 0 ? { diagnostics: answered } : {}),
    ...(action.preferred ? { isPreferred: true } : {}),
    edit: together([...inNote, ...inOthers]),
  };
}

const editsOf = ({ edits }: CodeAction, lines: LineIndex): TextEdit[] =>
  edits.map(({ span, text }) => ({ range: lines.rangeOf(span), newText: text }));

/** Several edits are all of documents: only who can make files is offered what changes others. */
const together = (edits: readonly WorkspaceEdit[]): WorkspaceEdit =>
  edits.length === 1 ? edits[0]! : { documentChanges: edits.flatMap(({ documentChanges }) => documentChanges ?? []) };

function answeredBy({ finding }: CodeAction, lines: LineIndex, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  if (!finding) return [];
  const range = JSON.stringify(rangeOf(lines, finding.span));
  return diagnostics.filter((other) => other.code === finding.check && JSON.stringify(rangeIn(other)) === range);
}

const completionKinds = {
  source: CompletionItemKind.Reference,
  passage: CompletionItemKind.Reference,
  page: CompletionItemKind.File,
  section: CompletionItemKind.Module,
  person: CompletionItemKind.Variable,
  organisation: CompletionItemKind.Class,
  place: CompletionItemKind.Constant,
  document: CompletionItemKind.File,
  other: CompletionItemKind.Text,
} as const satisfies Record<CompletionItem['kind'], CompletionItemKind>;

/**
 * `data` is what `completionItem/resolve` needs to find the item again. A client that shows what an item is
 * about beside its label gets no detail: with its documentation to follow, that would say the same once more.
 */
export const toCompletionItem = (
  item: CompletionItem,
  lines: LineIndex,
  uri: string,
  { completionLabels, completionCommits }: ClientAbilities,
): LspCompletionItem => ({
  label: item.label,
  ...(completionLabels ? { labelDetails: { detail: `  ${item.detail}` } } : { detail: item.detail }),
  kind: completionKinds[item.kind],
  filterText: item.filter,
  sortText: item.sort,
  ...(completionCommits && item.commit.length > 0 ? { commitCharacters: [...item.commit] } : {}),
  textEdit: { range: lines.rangeOf(item.span), newText: item.insert },
  data: { uri, item: item.data } satisfies CompletionMemo,
});
