import type { Register } from '../entities/model.ts';
import { clashesIn } from '../entities/register/clashes.ts';
import type { RegisterFile, RegisterProblem } from '../entities/register/model.ts';
import { readRegisterText } from '../entities/register/read.ts';
import { decodeText } from '../library/decode.ts';
import { LineIndex } from '../text/position.ts';
import { mapConcurrently } from './concurrent.ts';
import { matcherOf } from './globs.ts';
import { listGlobs } from './list-files.ts';
import { byPath, normalize } from './paths.ts';
import { type Machine, sourceLimit } from './read-files.ts';
import { globsOf, isRegister, type Named, namesOf, registerFile } from './register-names.ts';
import { settingsFile } from './settings.ts';
import type { FileProblem } from './workspace.ts';

/** Problems that are told of one file; of what is more, only the number. */
const MOST_TOLD = 100;
const atOnce = 8;

/** Reads all registers of a root. Never throws: without a file nothing is registered. */
export async function readRegister(machine: Machine, root: string, settings: Named): Promise<Register> {
  // The default need not be there, nor be looked for where nothing can be reached.
  if (settings.entities.length === 0 && !(await machine.files.exists(root, registerFile)))
    return registerOf(settings, []);
  const found = await listGlobs(machine.files, root, namesOf(settings).flatMap(globsOf));
  const paths = found.files.filter((path) => isRegister(settings, path));
  const files = await mapConcurrently(paths, atOnce, (path) => readRegisterFile(machine, root, path));
  const lost = found.problems.filter(({ file }) => isRegister(settings, file) && !paths.includes(file));
  return registerOf(settings, [...files, ...lost.map(({ file, message }) => unread(file, message))]);
}

/** Reads one of them. Never throws. */
export async function readRegisterFile(
  { files, decoders }: Machine,
  root: string,
  path: string,
): Promise<RegisterFile> {
  const content = await files.read(root, path, sourceLimit);
  if ('problem' in content) return unread(path, content.problem);
  const { text, problem } = decodeText(content.bytes, decoders);
  return problem === null ? registerFileOf(path, text) : unread(path, problem);
}

/** The same from the text of the file. */
export const registerFileOf = (path: string, text: string): RegisterFile => ({
  path,
  text,
  isRead: true,
  ...readRegisterText(text, path),
});

const unread = (path: string, message: string): RegisterFile => ({
  path,
  text: '',
  isRead: false,
  entities: [],
  problems: [{ message, span: { start: 0, end: 0 } }],
});

/** What several files register together. */
export function registerOf(settings: Named, read: readonly RegisterFile[]): Register {
  const files = [...read].sort((a, b) => byPath(a.path, b.path));
  const entities = files.flatMap((file) => file.entities);
  const clashes = clashesIn(entities);
  const problems = files.flatMap(({ path, problems: own }) => {
    const among = clashes.filter(({ entity }) => entity.place.file === path);
    const all = [...own, ...among].sort((a, b) => a.span.start - b.span.start);
    return bounded(all).map(({ message, span }) => ({ file: path, message, span }));
  });
  return {
    entities,
    files: new Map(files.map((file) => [file.path, file])),
    problems: [...missing(settings, files), ...problems],
  };
}

/** The register after a file of it came, changed or (null) went. */
export function registerWith(settings: Named, { files }: Register, path: string, file: RegisterFile | null): Register {
  const others = [...(files ?? new Map<string, RegisterFile>()).values()].filter((other) => other.path !== path);
  return registerOf(settings, file ? [...others, file] : others);
}

function bounded(problems: readonly RegisterProblem[]): readonly RegisterProblem[] {
  if (problems.length <= MOST_TOLD) return problems;
  const more = problems.length - MOST_TOLD;
  const message = `${more} more ${more === 1 ? 'thing' : 'things'} of this kind stand below, from here on.`;
  return [...problems.slice(0, MOST_TOLD), { message, span: problems[MOST_TOLD]!.span }];
}

/** What the settings name and nobody finds. The default need not be there. */
function missing({ entities }: Named, files: readonly RegisterFile[]) {
  const lost = entities.filter((entry) => {
    const name = normalize(entry);
    return !files.some(({ path }) => path === name || matcherOf(globsOf(name))(path));
  });
  return lost.map((entry) => ({
    file: settingsFile,
    message: `“${entry}” is named under “entities”, but there is no list of names there. Correct it, or take it out.`,
    span: { start: 0, end: 0 },
  }));
}

/** What is wrong with a register, a line each for who does not see the files: `Line 12: …`. */
export function registerProblems({ files, problems = [] }: Register): FileProblem[] {
  const read = [...(files?.values() ?? [])].filter(
    ({ path, isRead }) => isRead && problems.some(({ file }) => file === path),
  );
  const lines = new Map(read.map(({ path, text }) => [path, LineIndex.of(text)]));
  return problems.map(({ file, message, span }) => {
    const line = lines.get(file)?.positionAt(span.start).line;
    return { file, message: line === undefined ? message : `Line ${line + 1}: ${message}` };
  });
}
