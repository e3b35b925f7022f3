import { foldName } from '../../entities/fold-name.ts';
import type { KnownNames } from '../../entities/known-names.ts';
import { isAcronym } from '../../language/proper-names/acronyms.ts';
import { defineCheck, type Report } from '../check.ts';
import { mentionsInNote, type NoteMention, placeIn, sortsOf } from '../own-mentions.ts';
import { registeredNames } from '../registered-names.ts';
import { quoted } from '../wording.ts';

export default defineCheck({
  id: 'entity/variant',
  severity: 'info',
  certainty: 'exact',
  summary: 'a name is not the one that the register prefers',
  *note({ note, snapshot: { register } }) {
    if (register.entities.length === 0) return;
    const names = registeredNames(register);
    const mentions = mentionsInNote(register, note);
    const besides = new Set(mentions.flatMap((each) => preferredIn(names, each)));
    // Whose preferred name has stood, or was asked for: shorter ones are fine from there on.
    const introduced = new Set<number>();
    for (const each of mentions) {
      const [index, ...others] = each.mention.entities;
      if (index === undefined || others.length > 0) continue;
      const { name } = names.at(index);
      if (preferredIn(names, each).length > 0) introduced.add(index);
      else if (isAlias(names, each, index) && !besides.has(keyOf(each, index))) {
        if (isPartOf(each.mention.text, name) && introduced.has(index)) continue;
        introduced.add(index);
        yield reportOf(each, name);
      }
    }
  },
});

/** The sentence with each entity that a mention names as the register prefers. */
const preferredIn = (names: KnownNames, each: NoteMention): string[] =>
  each.mention.entities
    .filter((index) => sortsOf(names.at(index), each.mention.text).has('preferred'))
    .map((index) => keyOf(each, index));

const keyOf = ({ sentence, start }: NoteMention, index: number): string => `${start + sentence.span.start} ${index}`;

/** Another name that the register lists: no acronym, no other script, nothing longer than the name itself (*Kingdom of Velden*). */
function isAlias(names: KnownNames, { prose, mention }: NoteMention, index: number): boolean {
  const known = names.at(index);
  const sorts = sortsOf(known, mention.text);
  if (prose.kind === 'heading' || sorts.size !== 1 || !sorts.has('alias')) return false;
  return !isAcronym(mention.text) && !isPartOf(known.name, mention.text);
}

/** Are the words of the one among those of the other, in the same order? */
function isPartOf(short: string, long: string): boolean {
  const words = foldName(long).split(' ');
  let at = -1;
  return foldName(short)
    .split(' ')
    .every((word) => (at = words.indexOf(word, at + 1)) >= 0);
}

function reportOf(each: NoteMention, name: string): Report {
  const { sentence, start, mention } = each;
  const span = placeIn(each, start, mention);
  const why = isPartOf(mention.text, name)
    ? `${quoted(mention.text)} is short for ${quoted(name)}, which this note has not named yet. Write the whole name the first time.`
    : `Your register prefers ${quoted(name)} to ${quoted(mention.text)}. Write that, or put both beside each other the first time.`;
  return {
    span,
    message: why,
    claim: sentence,
    claimBlock: start,
    fixes: [{ title: `Write “${name}”`, edits: [{ span, text: name }] }],
  };
}
