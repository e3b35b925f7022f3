import { bodyOf } from '../../library/body.ts';
import type { Passage, Source, SourceBody } from '../../library/model.ts';
import { sourceNamed } from '../../library/named.ts';
import { passageText } from '../../library/passage-text.ts';
import { pageAt } from '../../library/passages.ts';
import { resolveCitation } from '../../library/resolve.ts';
import { Note } from '../../note/note.ts';
import { asOneLine } from '../../text/one-line.ts';
import { didYouMean } from '../../text/suggest.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { parseArguments } from '../arguments.ts';
import { exitCode, type Io, UsageError } from '../io.ts';
import { loadLibrary } from '../one-root.ts';
import { absolute, from } from '../paths.ts';
import { shown, wrap } from '../terminal-text.ts';

/** `pincite passages SOURCE [LOCATOR]`: the numbered passages of a source, as the checks see them. */
export async function passages(io: Io, args: readonly string[]): Promise<number> {
  const given = parseArguments('passages', args, { root: { type: 'string' } });
  const [name, ...rest] = given.positionals;
  if (name === undefined) throw new UsageError('Name a source, by its key or its path: “pincite passages KEY "¶ 3"”.');
  const workspace = await loadLibrary(io, given.text('root'));
  const source = sourceAt(io, workspace, name);
  const body = bodyOf(source);
  if (!body)
    throw new UsageError(`“${source.key}” has no text. ${source.file?.problem ?? 'It is only in the bibliography.'}`);
  const locator = rest.join(' ').trim();
  const chosen = locator === '' ? body.passages : passagesAt(workspace, source, locator);
  const written = chosen.map((passage) => `${lines(body, passage, io.stdout.columns).join('\n')}\n`);
  io.stdout.write(written.join('\n'));
  return exitCode.clean;
}

function sourceAt(io: Io, { root, snapshot: { library } }: Workspace, name: string): Source {
  const key = name.replace(/^@\{?|\}$/g, '');
  const source =
    library.byPath.get(from(root, absolute(io.cwd, name))) ?? library.byPath.get(name) ?? sourceNamed(library, key);
  if (source) return source;
  throw new UsageError(`“${name}” is not a source of this library.${didYouMean(key, library.sources.keys())}`);
}

/** Reads the locator as the notes do: from a citation that holds it. */
function passagesAt({ snapshot: { library } }: Workspace, source: Source, locator: string): readonly Passage[] {
  const note = Note.of('locator.md', `[@{${source.key}}, ${locator}]`);
  const citation = note.blocks[0]?.block.prose[0]?.citations[0];
  const resolved = citation?.locator ? resolveCitation(library, note.path, citation) : null;
  if (resolved?.status === 'found') return resolved.passages;
  if (resolved?.status === 'unknown-passage')
    throw new UsageError(`“${locator}” is not in “${source.key}”: it has ${resolved.has}.`);
  if (resolved?.status === 'unresolvable-locator') throw new UsageError(`“${source.key}” has no ${resolved.kind}.`);
  throw new UsageError(`“${locator}” cannot be read as a locator. Write “¶ 8”, “p. 3” or “§ 2”.`);
}

function lines(body: SourceBody, passage: Passage, columns: number): string[] {
  const { start } = passage.span;
  const page = pageAt(body, start);
  const section = body.sections.findLast(({ span }) => span.start <= start && start < span.end);
  const where = [
    `¶ ${passage.number}`,
    ...(page ? [`p. ${page.label}`] : []),
    ...(section ? [`§ ${section.number} ${section.title}`] : []),
  ];
  const text = wrap(shown(asOneLine(passageText(body, passage))), Math.max(40, Math.min(columns, 100)) - 4);
  return [shown(where.join('  ')), ...text.map((line) => `    ${line}`)];
}
