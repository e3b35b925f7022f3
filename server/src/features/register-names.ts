import { type KnownEntity, knownNames } from '../entities/known-names.ts';
import type { EntityKind, MinedNames, NameForm, Register } from '../entities/model.ts';
import { namesIn } from '../language/proper-names.ts';
import type { Note } from '../note/note.ts';
import { derived, derivedWithin } from '../text/derived.ts';
import { asOneLine } from '../text/one-line.ts';
import { type Span, shift, sliceOf, touches } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { CodeAction } from './code-actions.ts';
import { entryEdit, type NewEntry } from './register-edit.ts';
import { registerTarget } from './register-target.ts';

/** So many entries are offered where a form may stand for several. */
const MOST = 3;

/** Adding the name under a cursor, or the selected words, to the register: for each that it may be, with what the sources say of it. */
export function registerActions(snapshot: Snapshot, note: Note, range: Span): CodeAction[] {
  const entries = range.start === range.end ? entriesAt(snapshot, note, range.start) : entriesOf(snapshot, note, range);
  const target = entries.length === 0 ? null : registerTarget(snapshot);
  if (!target) return [];
  const { path, text } = target;
  return entries.flatMap((entry): CodeAction[] => {
    const edit = entryEdit(text, entry);
    if (!edit) return [];
    const others = [{ path, exists: text !== null, before: text ?? '', edits: [edit] }];
    const title = `Add “${entry.name}” to the register`;
    return [{ title, edits: [], finding: null, preferred: false, kind: 'register', others }];
  });
}

/** The names that the register does not have under a cursor. */
function entriesAt(snapshot: Snapshot, note: Note, offset: number): NewEntry[] {
  const at = note.sentenceAt(offset);
  if (!at) return [];
  const { sentence, placed } = at;
  const isHere = (span: Span): boolean => touches(shift(sentence.map.spanOf(span), placed.start), offset);
  const known = namesOf(snapshot);
  const mention = known.mentionsIn(sentence.text).find(isHere);
  if (mention) return fromKnown(mention.entities.map((index) => known.at(index)));
  const name = namesIn(sentence.text).find(isHere);
  return name ? entriesNamed(snapshot, name.text) : [];
}

/** Selected words, if they can be a name. */
function entriesOf(snapshot: Snapshot, note: Note, range: Span): NewEntry[] {
  const { text } = note.document;
  const selected = sliceOf(text, range);
  const isWhole =
    !/[\p{L}\p{N}]{2}/u.test(text.slice(range.start - 1, range.start + 1)) &&
    !/[\p{L}\p{N}]{2}/u.test(text.slice(range.end - 1, range.end + 1));
  const name = selected.length <= 200 ? asOneLine(selected).trim() : '';
  // Not what begins small, has Markdown in it, or goes over the end of a sentence: whoever sends the place of a finding selects nothing.
  const isName = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(name) && !/[[\]@*_`<>|#]|[.!?]\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(name);
  return isWhole && isName && name.split(' ').length <= 8
    ? entriesNamed(snapshot, name.replace(/[’']s$|[.,;:]$/u, ''))
    : [];
}

function entriesNamed(snapshot: Snapshot, name: string): NewEntry[] {
  const known = namesOf(snapshot);
  const named = known.named(name);
  return named.length > 0
    ? fromKnown(named.map((index) => known.at(index)))
    : [{ name, kind: null, acronym: null, aliases: [] }];
}

/** None where one of them is registered: then that is meant. */
function fromKnown(known: readonly KnownEntity[]): NewEntry[] {
  if (known.some(({ entity }) => entity !== null)) return [];
  return known.slice(0, MOST).map(({ name, kind, forms }) => ({
    name,
    kind,
    acronym: forms.find(({ sort }) => sort === 'acronym')?.text ?? null,
    aliases: forms.filter((form) => isAlias(form, kind)).map(({ text }) => text),
  }));
}

/** A surname, or one word of a longer name, is known by the full name before it: as an alias it would claim all that are called so. */
const isAlias = ({ text, sort }: NameForm, kind: EntityKind | null): boolean =>
  sort === 'alias' || sort === 'script' || (sort === 'short' && kind !== 'person' && text.includes(' '));

const together = derived((register: Register) => derivedWithin((mined: MinedNames) => knownNames(register, mined)));

/** All names of a root, put together once for all that ask. */
export const namesOf = ({ register, mined }: Snapshot) => together(register)(mined);
