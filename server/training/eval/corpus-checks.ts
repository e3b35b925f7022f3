import type { Check } from '../../src/checks/check.ts';
import { allChecks } from '../../src/checks/registry.ts';
import { checkNote } from '../../src/checks/run.ts';
import { noMinedNames, noRegister } from '../../src/entities/model.ts';
import { noEntailments } from '../../src/evidence/entailments.ts';
import type { Resources } from '../../src/evidence/resources.ts';
import { bodyOf } from '../../src/library/body.ts';
import { buildLibrary } from '../../src/library/build.ts';
import type { Library } from '../../src/library/model.ts';
import { Note } from '../../src/note/note.ts';
import { noneChecked } from '../../src/workspace/checked-estimates.ts';
import { noLock } from '../../src/workspace/lock.ts';
import { defaultSettings, type Severity } from '../../src/workspace/settings.ts';
import type { Snapshot } from '../../src/workspace/snapshot.ts';
import type { Pair } from './corpus.ts';

/** The checks that hold a claim against the passage that it cites. Those that are not there yet find nothing. */
export const evidenceChecks: readonly string[] = [
  'attribution/plural-from-one',
  'attribution/several-from-one',
  'attribution/verb-upgraded',
  'claim/attribution-dropped',
  'claim/causal-leap',
  'claim/contradicted',
  'claim/overstated',
  'claim/scope-widened',
  'claim/unsupported',
  'date/mismatch',
  'entity/not-in-passage',
  'number/approximation-dropped',
  'number/mismatch',
  'quote/wrong-speaker',
];

/** A check that fired. */
export interface Fired {
  readonly check: string;
  readonly severity: Severity;
}

export interface PairResult {
  readonly fired: readonly Fired[];
  /** Checks that could not finish, as `checkNote` says it. */
  readonly problems: readonly string[];
}

const NOTE = 'notes/claim.md';
const SOURCE = 'seeds/source.md';

const shipped = allChecks.filter(({ id }) => evidenceChecks.includes(id));

/** Runs a pair through the checks as a workspace with one note and one source, at the settings that ship. */
export function checkPair(pair: Pair, resources: Resources, checks: readonly Check[] = shipped): PairResult {
  const library = libraryOf(pair);
  const snapshot: Snapshot = {
    settings: defaultSettings,
    library,
    resources,
    entailments: noEntailments,
    checked: noneChecked,
    lock: noLock,
    register: noRegister,
    mined: noMinedNames,
    notes: new Map([[NOTE, Note.of(NOTE, noteOf(pair, library))]]),
  };
  const { findings, problems } = checkNote(snapshot, NOTE, checks);
  return {
    fired: findings.map(({ check, severity }) => ({ check, severity })),
    problems: problems.map(({ message }) => message),
  };
}

function libraryOf({ passage, sourceDate }: Pair): Library {
  const original = `${frontMatter('issued', sourceDate)}${passage}\n`;
  return buildLibrary([{ path: SOURCE, original, problem: null, remark: null }], [], ['seeds']);
}

/** The claim as a note that cites all passages of the source, most often the only one. */
function noteOf({ claim, noteDate }: Pair, library: Library): string {
  const count = bodyOf(library.sources.get('source')!)?.passages.length ?? 1;
  const citation = `[@source, ${count > 1 ? `¶¶ 1-${count}` : '¶ 1'}]`;
  return `${frontMatter('date', noteDate)}${citing(claim.trim(), citation)}\n`;
}

const frontMatter = (field: string, date: string | undefined): string =>
  date === undefined ? '' : `---\n${field}: ${date}\n---\n\n`;

/** *It fell.* -> *It fell [@source, ¶ 1].* The stop of an abbreviation stays, and so does any other mark. */
export function citing(claim: string, citation: string): string {
  const end = /\.(["”’')\]]*)$/.exec(claim);
  if (!end) return /[!?]["”’')\]]*$/.test(claim) ? `${claim} ${citation}` : `${claim} ${citation}.`;
  const abbreviated = /(?:^|[\s(])(?:\p{L}\.){2,}$/u.test(claim);
  return `${abbreviated ? claim : claim.slice(0, end.index) + end[1]} ${citation}.`;
}
