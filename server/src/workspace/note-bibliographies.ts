import type { SourceFile } from '../library/model.ts';
import { endOfFrontMatter } from '../note/blocks.ts';
import type { Note } from '../note/note.ts';
import { bibliographiesIn } from './front-matter.ts';
import { folderOf, join, normalize } from './paths.ts';
import { type Machine, readSource } from './read-files.ts';
import { kindOfSource } from './source-kinds.ts';

/**
 * The bibliographies that notes name in their front matter, as Pandoc has it, but those in `known`. A name counts from
 * the folder of the note, else from the root; one that leads nowhere is passed over: its keys are unknown, which is said.
 */
export async function bibliographiesOfNotes(
  machine: Machine,
  root: string,
  notes: readonly Note[],
  known: readonly string[],
): Promise<SourceFile[]> {
  const wanted = new Map<string, readonly string[]>();
  for (const note of notes) {
    const frontMatter = mayName(note) ? note.blocks[0]?.block.frontMatter : null;
    for (const name of frontMatter ? bibliographiesIn(frontMatter.yaml) : []) {
      const places = [normalize(join(folderOf(note.path), name)), normalize(name)];
      if (places.every((path) => kindOfSource(path) === 'bibliography')) wanted.set(places.join('\n'), places);
    }
  }
  const found = new Set<string>();
  for (const places of wanted.values()) {
    const there = await firstThere(machine, root, places);
    if (there !== null && !known.includes(there)) found.add(there);
  }
  return Promise.all([...found].map((path) => readSource(machine, root, path)));
}

/** Looks at the text alone: a note is read as a whole only when somebody looks at it. */
function mayName({ document: { text } }: Note): boolean {
  const end = endOfFrontMatter(text);
  return end > 0 && text.slice(0, end).includes('bibliography');
}

async function firstThere({ files }: Machine, root: string, places: readonly string[]): Promise<string | null> {
  for (const path of places) if (await files.exists(root, path)) return path;
  return null;
}
