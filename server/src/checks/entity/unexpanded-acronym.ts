import type { KnownNames } from '../../entities/known-names.ts';
import { type AcronymUse, acronymUses } from '../acronym-uses.ts';
import { defineCheck, type Report } from '../check.ts';
import { mentionsInNote, type NoteMention, placeIn, sortsOf } from '../own-mentions.ts';
import { registeredNames } from '../registered-names.ts';
import { quoted } from '../wording.ts';

type Use = AcronymUse & { readonly start: number };

export default defineCheck({
  id: 'entity/unexpanded-acronym',
  severity: 'info',
  certainty: 'exact',
  summary: 'an acronym stands before what it stands for, or without it',
  *note({ note, snapshot: { register } }) {
    const names = registeredNames(register);
    const mentions = register.entities.length === 0 ? [] : mentionsInNote(register, note);
    for (const uses of acronymUses(note).values()) {
      const first = uses[0]!;
      if (first.explained !== undefined) continue;
      const later = uses.find(({ explained }) => explained !== undefined)?.explained;
      const entity = entityOf(names, mentions, first);
      if (entity !== null && isNamedBefore(names, mentions, entity, first)) continue;
      const long = entity === null ? later : names.at(entity).name;
      if (long !== undefined) yield reportFor(first, long, later !== undefined);
    }
  },
});

/** The one entity of the register that has this acronym; null for part of a longer name, and where there are several or none. */
function entityOf(names: KnownNames, mentions: readonly NoteMention[], use: Use): number | null {
  const here = mentions.find(
    ({ sentence, mention }) =>
      sentence === use.sentence && mention.start <= use.span.start && use.span.end <= mention.end,
  );
  const [index, ...others] = here?.mention.entities ?? [];
  if (!here || index === undefined || others.length > 0 || here.mention.end - here.mention.start !== use.text.length)
    return null;
  return sortsOf(names.at(index), use.text).has('acronym') ? index : null;
}

/** Does the whole name, or another that is no acronym, stand before it, or in its sentence? */
const isNamedBefore = (names: KnownNames, mentions: readonly NoteMention[], entity: number, use: Use): boolean =>
  mentions.some(
    ({ sentence, start, mention }) =>
      mention.entities.includes(entity) &&
      start + sentence.span.start <= use.start + use.sentence.span.start &&
      !sortsOf(names.at(entity), mention.text).has('acronym'),
  );

function reportFor(use: Use, long: string, isExplainedLater: boolean): Report {
  const span = placeIn(use, use.start, use.span);
  const why = isExplainedLater
    ? 'is used here before the note says what it stands for'
    : 'is not explained in this note';
  return {
    span,
    message: `${quoted(use.text)} ${why}: ${quoted(long)}. Write both the first time.`,
    claim: use.sentence,
    claimBlock: use.start,
    fixes: [{ title: `Write “${long} (${use.text})”`, edits: [{ span, text: `${long} (${use.text})` }] }],
  };
}
