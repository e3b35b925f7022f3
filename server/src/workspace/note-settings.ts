import type { Block } from '../note/model.ts';
import type { Note } from '../note/note.ts';
import { derived } from '../text/derived.ts';
import { mergedWith, type NoteSettings, readFrontMatter } from './front-matter.ts';
import type { Settings } from './settings.ts';

const answersOf = derived((_: Settings) => new Map<string, Settings | null>());
const askedIn = derived((frontMatter: { readonly yaml: string }) => readFrontMatter(frontMatter.yaml));

/**
 * The settings that hold for a note: its front matter over those of the workspace. Null: the note asks to be left alone
 * (`pincite: false`). Equal wishes give the same object again, so that what was checked under it stays valid.
 */
export function settingsFor(settings: Settings, note: Note): Settings | null {
  const frontMatter = frontMatterOf(note);
  if (frontMatter === null) return settings;
  const asked = askedIn(frontMatter);
  const answers = answersOf(settings);
  const wish = JSON.stringify([asked.off, asked.profile, asked.checks]);
  const known = answers.get(wish);
  if (known !== undefined) return known;
  const answer = mergedWith(settings, asked);
  answers.set(wish, answer);
  return answer;
}

/** What the front matter of a note asks for, with problems where it cannot be followed. */
export const noteSettings = (note: Note, knownChecks: readonly string[] | null = null): NoteSettings =>
  readFrontMatter(frontMatterOf(note)?.yaml ?? '', knownChecks);

/** Front matter stands in the first block, or nowhere. */
const frontMatterOf = (note: Note): Block['frontMatter'] => note.blocks[0]?.block.frontMatter ?? null;
