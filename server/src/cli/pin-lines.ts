import { whatBecame, wordsNow } from '../checks/pin-text.ts';
import type { Differing, Pinning } from '../features/pin-notes.ts';
import { pinningSum } from '../features/pinning-text.ts';
import { shift } from '../text/span.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Io } from './io.ts';
import { absolute, from } from './paths.ts';
import { placed } from './place.ts';
import { shown, wrap } from './terminal-text.ts';

/** So much of a passage is shown at most, in UTF-16 units. */
const LONGEST = 400;

/** Of a file that was just made. */
const FIRST =
  'Keep this file under version control. With “pincite.lock merge=union” in .gitattributes, merges of it do not conflict.';

interface PinView {
  /** Of the lock, as the writer would name it. */
  readonly name: string;
  /** It says something else than before. */
  readonly isNew: boolean;
  readonly dryRun: boolean;
}

/** What pinning did, in lines: each passage that is not what it was, with its words then and now, and a sum. */
export function pinningLines(
  io: Io,
  workspace: Workspace,
  pinning: Pinning,
  { name, isNew, dryRun }: PinView,
): string[] {
  const { differing } = pinning;
  const width = Math.max(40, Math.min(io.stdout.columns, 100));
  const about = differing.flatMap((one) => [...differingLines(io, workspace, one, width), '']);
  const kept = differing.filter(({ isUpdated }) => !isUpdated);
  const advice = [
    ...(kept.length === 0 ? [] : [keptAdvice(kept)]),
    ...(pinning.lost === 0 ? [] : ['“pincite check” says where citations lead nowhere.']),
    ...(workspace.snapshot.lock.exists || !isNew || dryRun ? [] : [FIRST]),
    ...(workspace.snapshot.lock.problems.length > 0 ? ['The merge that was left half done in it is mended.'] : []),
    ...(dryRun && isNew ? ['Nothing was written: this is a dry run.'] : []),
  ];
  const sum = shown(`${name}: ${pinningSum(pinning)}.`);
  return [...about, ...[sum, ...advice].flatMap((line) => wrap(line, width))].map((line) => `${line}\n`);
}

function keptAdvice(kept: readonly Differing[]): string {
  const one = kept.length === 1;
  const isMoved = kept.some(({ status }) => status.status === 'moved');
  const follow = isMoved ? ' “pincite pin --follow” leads citations to where their words stand now;' : '';
  return `${one ? 'Its entry was' : 'Their entries were'} kept. Read what became of ${one ? 'it' : 'them'}.${follow} “pincite pin --update” records what is cited as it is now.`;
}

function differingLines(io: Io, { root }: Workspace, one: Differing, width: number): string[] {
  const { note, use, pin } = one;
  const { start } = placed(note.document.lines, shift(use.citation.span, use.placed.start));
  const place = `${from(io.cwd, absolute(root, note.path))}:${start.line}:${start.column}`;
  const now = one.status.status === 'moved' ? '' : wordsNow(one, use.place);
  const sides =
    now === ''
      ? sideLines('', pin.words, width)
      : [...sideLines('then', pin.words, width), ...sideLines('now', now, width)];
  return [...wrap(shown(`${place}  ${whatBecame(one, use.place)}`), width), ...sides];
}

function sideLines(label: string, text: string, width: number): string[] {
  if (text === '') return [];
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  const [first = '', ...rest] = wrap(shown(cut), width - 10);
  return [`    ${label.padEnd(6)}${first}`, ...rest.map((line) => `          ${line}`)];
}
