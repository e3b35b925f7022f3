import { foldName } from '../../entities/fold-name.ts';
import type { KnownNames, Mention } from '../../entities/known-names.ts';
import { aliasesIn } from '../../language/proper-names.ts';
import { defineCheck, type Report } from '../check.ts';
import { mentionsInNote, type NoteMention, placeIn } from '../own-mentions.ts';
import { ownProseOf } from '../own-prose.ts';
import { registeredNames } from '../registered-names.ts';
import { quoted } from '../wording.ts';

export default defineCheck({
  id: 'entity/ambiguous',
  severity: 'info',
  certainty: 'exact',
  summary: 'a name stands for several entities of the register, and the note does not tell which',
  *note({ note, snapshot: { register } }) {
    if (register.entities.length === 0) return;
    const names = registeredNames(register);
    const mentions = mentionsInNote(register, note);
    const doubtful = mentions.filter(({ prose, mention }) => prose.kind !== 'heading' && isOfSeveral(names, mention));
    if (doubtful.length === 0) return;
    const explained = new Set(
      note.blocks.flatMap(({ block }) =>
        ownProseOf(block).flatMap(({ sentence }) => [...aliasesIn(sentence.text).keys()]),
      ),
    );
    const told = new Set<string>();
    for (const each of doubtful) {
      const form = foldName(each.mention.text);
      if (told.has(form)) continue;
      told.add(form);
      if (!explained.has(each.mention.text) && namedBefore(each, mentions).size !== 1) yield reportOf(each, names);
    }
  },
});

/** Entries under one name are one entity to a reader. */
const isOfSeveral = (names: KnownNames, { entities }: Mention): boolean =>
  new Set(entities.map((index) => foldName(names.at(index).name))).size > 1;

/** Which of those that a name may stand for have been named by a name of their own, up to the end of its sentence. */
function namedBefore({ sentence, start, mention }: NoteMention, mentions: readonly NoteMention[]): ReadonlySet<number> {
  const end = start + sentence.span.end;
  const named = mentions.filter(
    (other) => other.mention.entities.length === 1 && other.start + other.sentence.span.end <= end,
  );
  return new Set(named.flatMap((other) => other.mention.entities).filter((index) => mention.entities.includes(index)));
}

/** So many are offered and named. */
const SHOWN = 4;

function reportOf(each: NoteMention, names: KnownNames): Report {
  const { sentence, start, mention } = each;
  const span = placeIn(each, start, mention);
  const all = mention.entities.map((index) => names.at(index));
  const shown = all
    .slice(0, SHOWN)
    .map(({ name, kind }) => quoted(name) + (kind && kind !== 'other' ? ` (${kind})` : ''));
  const list =
    all.length > SHOWN ? `${shown.join(', ')} and others` : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
  return {
    span,
    message: `${quoted(mention.text)} may stand for ${list}, and nothing in the note so far tells which. Write the whole name the first time.`,
    claim: sentence,
    claimBlock: start,
    fixes: all
      .slice(0, SHOWN)
      .filter(({ name }) => names.named(name).length === 1)
      .map(({ name }) => ({ title: `Write “${name}”`, edits: [{ span, text: name }] })),
  };
}
