import { citedSentence, sentenceFor } from '../../features/cited-sentence.ts';
import { evidenceOf } from '../../features/evidence.ts';
import type { Note, SentenceAt } from '../../note/note.ts';
import { bySpan, type Span, shift } from '../../text/span.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import { oneOf, parseArguments } from '../arguments.ts';
import { evidenceLines, renderedMarks } from '../evidence-lines.ts';
import { exitCode, type Io, UsageError } from '../io.ts';
import { loadTargets } from '../load-targets.ts';
import { absolute, from } from '../paths.ts';
import { placed } from '../place.ts';
import { wantsColour } from '../style.ts';
import { targetsOf } from '../targets.ts';
import { tell } from '../tell.ts';

/** `pincite why NOTE:LINE[:COLUMN]`: what the sentences there rest on, and whether the cited passages bear them out. */
export async function why(io: Io, args: readonly string[]): Promise<number> {
  const given = parseArguments('why', args, {
    root: { type: 'string' },
    format: { type: 'string' },
    'no-color': { type: 'boolean' },
  });
  const format = oneOf('format', given.text('format') ?? 'pretty', ['pretty', 'json']);
  const place = placeOf(given.positionals);
  if ((await io.kindOf(absolute(io.cwd, place.path))) === 'folder')
    throw new UsageError(`“${place.path}” is not a note: name one file.`);
  const own = io.readResources();
  const { targets, problems } = await targetsOf(io, [place.path], given.text('root'));
  const answer = await loadTargets(io, targets, { resources: own.then(({ resources }) => resources) });
  const trouble = [...problems, ...answer.problems, ...(await own).problems];
  tell(io, io.cwd, trouble);
  const [workspace] = answer.loaded.map((loaded) => loaded.workspace);
  const [note] = workspace?.snapshot.notes.values() ?? [];
  if (!workspace || !note) {
    if (trouble.length === 0) throw new UsageError(`“${place.path}” is not a note of this workspace.`);
    return exitCode.trouble;
  }
  const colour = wantsColour(io.env, io.stdout.isTTY, given.flag('no-color'));
  const shown = sentencesAt(note, place).map((at) =>
    format === 'json'
      ? JSON.stringify(evidenceOf(workspace.snapshot, note, at))
      : pretty(workspace.snapshot, note, at, {
          file: from(io.cwd, `${workspace.root}/${note.path}`),
          width: Math.max(40, Math.min(io.stdout.columns, 100)),
          colour,
        }),
  );
  io.stdout.write(shown.map((one) => `${one}\n`).join(format === 'json' ? '' : '\n'));
  return trouble.length > 0 ? exitCode.trouble : exitCode.clean;
}

/** A place as it was asked for; line and column from 1. */
interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number | null;
}

function placeOf(positionals: readonly string[]): Place {
  const match = positionals.length === 1 ? /^(.+?):(\d{1,9})(?::(\d{1,9}))?$/.exec(positionals[0]!) : null;
  if (!match) throw new UsageError('Name one note and a line of it: “pincite why notes/brief.md:12”.');
  return { path: match[1]!, line: Number(match[2]), column: match[3] === undefined ? null : Number(match[3]) };
}

/** With a column the sentence there; else all that the line holds, or that its citations stand for. */
function sentencesAt(note: Note, { path, line, column }: Place): readonly SentenceAt[] {
  const { lines, text } = note.document;
  const last = lines.lineAt(text.length) + 1;
  if (line < 1 || line > last)
    throw new UsageError(`“${path}” has ${last === 1 ? 'one line' : `${last} lines`}, so there is no line ${line}.`);
  const start = lines.lineStart(line - 1);
  const end = line === last ? text.length : lines.lineStart(line);
  const at = column === null ? null : sentenceFor(note, Math.min(start + Math.max(0, column - 1), end));
  const found = column === null ? sentencesIn(note, { start, end }) : at ? [at] : [];
  if (found.length === 0) throw new UsageError(`No sentence stands on line ${line} of “${path}”.`);
  return found;
}

function sentencesIn(note: Note, line: Span): SentenceAt[] {
  const found = new Map<object, SentenceAt>();
  const isHere = (span: Span): boolean => span.start < line.end && line.start < span.end;
  for (const at of note.blocks)
    for (const prose of at.block.prose) {
      for (const sentence of prose.sentences) {
        const span = shift(sentence.span, at.start);
        if (isHere(span)) found.set(sentence, { placed: at, prose, sentence, span });
      }
      for (const citation of prose.citations) {
        const span = shift(citation.span, at.start);
        const cited = isHere(span) ? citedSentence(note, { placed: at, citation, span }) : null;
        if (cited) found.set(cited.sentence, cited);
      }
    }
  return [...found.values()].sort((a, b) => bySpan(a.span, b.span));
}

function pretty(
  snapshot: Snapshot,
  note: Note,
  at: SentenceAt,
  { file, width, colour }: { readonly file: string; readonly width: number; readonly colour: boolean },
): string {
  const evidence = evidenceOf(snapshot, note, at);
  const { start } = placed(note.document.lines, at.span);
  const { map } = at.sentence;
  const marks = renderedMarks(evidence.marks, (offset) => map.offsetOf(offset - at.placed.start));
  return evidenceLines(evidence, { place: `${file}:${start.line}:${start.column}`, marks, width, colour }).join('\n');
}
