import type { Directive } from '../note/model.ts';
import type { Note } from '../note/note.ts';
import { type Span, shift } from '../text/span.ts';
import { nearest } from '../text/suggest.ts';

/** An ignore comment, or one id of it, that kept nothing quiet. */
export interface UnusedDirective {
  readonly span: Span;
  /** Null: the comment names no check. */
  readonly check: string | null;
  readonly message: string;
}

/** What suppression looks at in a finding. */
export interface Suppressible {
  readonly check: string;
  readonly span: Span;
  /** Where the sentence starts that the finding is about: a comment above the sentence covers all of it. */
  readonly sentenceStart: number | null;
}

/** An ignore comment, its span counted from the start of the note. */
export interface PlacedDirective {
  readonly directive: Directive;
  readonly span: Span;
}

/** The check that asks for reasons cannot be silenced by a comment that gives none. */
const NEVER_SILENT = 'ignore/no-reason';

/** Ignore comments of a note, in order. */
export function directivesOf(note: Note): PlacedDirective[] {
  const all: PlacedDirective[] = [];
  for (const { block, start } of note.blocks)
    for (const directive of block.directives) all.push({ directive, span: shift(directive.span, start) });
  return all;
}

/** Decides for findings, asked in order of their start, which comment (if any) keeps each quiet. */
export class Suppressions {
  private readonly byLine = new Map<number, PlacedDirective[]>();
  private readonly files: PlacedDirective[] = [];
  private readonly regions: PlacedDirective[] = [];
  private readonly region = new Region();
  /** Used comments, and the ids of them that were used (`*`: named none). */
  private readonly used = new Map<PlacedDirective, Set<string>>();

  constructor(
    private readonly note: Note,
    private readonly all: readonly PlacedDirective[],
  ) {
    const above = new Set(
      all.filter(({ directive }) => directive.kind === 'next-line').map((placed) => this.lineOf(placed.span.start)),
    );
    for (const placed of all) this.file(placed, above);
  }

  /** The comment that covers a finding, or null. Findings must come in rising order of their start. */
  covering(finding: Suppressible): Directive | null {
    this.region.moveTo(finding.span.start, this.regions);
    if (finding.check === NEVER_SILENT) return null;
    const placed =
      this.onLine(finding.check, finding.span.start, true) ??
      (finding.sentenceStart === null ? null : this.onLine(finding.check, finding.sentenceStart, false)) ??
      this.region.covering(finding.check) ??
      this.files.find((candidate) => names(candidate.directive, finding.check)) ??
      null;
    if (!placed) return null;
    this.use(placed, finding.check);
    return placed.directive;
  }

  /** Call when all findings were asked about. An `enable` is never unused: it does not keep anything quiet. */
  unused(known: readonly string[]): UnusedDirective[] {
    const out: UnusedDirective[] = [];
    for (const placed of this.all) {
      const { directive, span } = placed;
      if (directive.kind === 'enable') continue;
      const used = this.used.get(placed);
      if (directive.checks.length === 0) {
        if (!used) out.push({ span, check: null, message: 'This comment ignores nothing here. Remove it.' });
        continue;
      }
      const start = span.start - directive.span.start;
      for (const { id, span: idSpan } of directive.checks)
        if (!used?.has(id)) out.push({ span: shift(idSpan, start), check: id, message: unusedMessage(id, known) });
    }
    return out;
  }

  private file(placed: PlacedDirective, above: ReadonlySet<number>): void {
    const { kind } = placed.directive;
    if (kind === 'file') this.files.push(placed);
    else if (kind === 'disable' || kind === 'enable') this.regions.push(placed);
    else {
      const line = kind === 'line' ? this.lineOf(placed.span.start) : this.lineAfter(placed.span.end, above);
      const there = this.byLine.get(line);
      if (there) there.push(placed);
      else this.byLine.set(line, [placed]);
    }
  }

  private onLine(check: string, offset: number, own: boolean): PlacedDirective | null {
    const there = this.byLine.get(this.lineOf(offset)) ?? [];
    return there.find(({ directive }) => names(directive, check) && (own || directive.kind === 'next-line')) ?? null;
  }

  private use(placed: PlacedDirective, check: string): void {
    const ids = this.used.get(placed) ?? new Set<string>();
    ids.add(placed.directive.checks.length === 0 ? '*' : check);
    this.used.set(placed, ids);
  }

  private lineOf(offset: number): number {
    return this.note.document.lines.lineAt(offset);
  }

  /** The next line that is neither blank (a lone `>` or the mark of an alert counts so) nor another comment of this kind. */
  private lineAfter(offset: number, comments: ReadonlySet<number>): number {
    const { lines, text } = this.note.document;
    let line = lines.lineAt(offset) + 1;
    while (line < lines.lineCount) {
      if (!comments.has(line) && !BLANK.test(text.slice(lines.lineStart(line), lines.lineStart(line + 1)))) break;
      line++;
    }
    return line;
  }
}

const BLANK = /^[\s>]*(?:\[![a-z]+\][-+]?\s*)?$/i;

/** What is switched off at one place, going down the note. */
class Region {
  private everything: PlacedDirective | null = null;
  /** Null: switched on again while everything else is off. */
  private readonly single = new Map<string, PlacedDirective | null>();
  private next = 0;

  moveTo(offset: number, regions: readonly PlacedDirective[]): void {
    while (this.next < regions.length && regions[this.next]!.span.end <= offset) this.apply(regions[this.next++]!);
  }

  covering(check: string): PlacedDirective | null {
    const own = this.single.get(check);
    return own === undefined ? this.everything : own;
  }

  private apply(placed: PlacedDirective): void {
    const { kind, checks } = placed.directive;
    const value = kind === 'disable' ? placed : null;
    if (checks.length === 0) {
      this.everything = value;
      this.single.clear();
    } else for (const { id } of checks) this.single.set(id, value);
  }
}

const names = (directive: Directive, check: string): boolean =>
  directive.checks.length === 0 || directive.checks.some(({ id }) => id === check);

function unusedMessage(id: string, known: readonly string[]): string {
  if (known.includes(id)) return `Nothing of ${id} is ignored here. Remove it from the comment.`;
  const near = nearest(id, known);
  return near
    ? `There is no check ${id}. Did you mean ${near}?`
    : `There is no check ${id}. Remove it from the comment.`;
}
