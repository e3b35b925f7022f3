import { foldName } from '../../entities/fold-name.ts';
import type { Slip } from '../../entities/slips/slips.ts';
import { sliceOf } from '../../text/span.ts';
import { defineCheck, type NoteContext, type Report } from '../check.ts';
import { type OwnSlip, ownSlips } from '../known-slips.ts';
import { mentionsInNote, placeIn } from '../own-mentions.ts';
import { registeredNames } from '../registered-names.ts';
import { quoted } from '../wording.ts';

export default defineCheck({
  id: 'entity/misspelt',
  severity: 'warning',
  certainty: 'exact',
  summary: 'a name is a letter or two off a name of the register',
  *note(context) {
    const { note, snapshot } = context;
    if (snapshot.register.entities.length === 0) return;
    const slipsOf = ownSlips(snapshot.register)(snapshot.resources.lexicon);
    for (const { block, start } of note.blocks)
      for (const own of slipsOf(block)) if (isMeant(context, own.slip)) yield reportOf(own, start);
  },
});

/** A surname alone is meant as somebody's where the note names one of those who have it. */
function isMeant({ note, snapshot }: NoteContext, { form }: Slip): boolean {
  if (!form.surname) return true;
  const names = registeredNames(snapshot.register);
  const ending = ` ${foldName(form.text)}`;
  return mentionsInNote(snapshot.register, note).some(({ mention }) =>
    mention.entities.some((index) => foldName(names.at(index).name).endsWith(ending)),
  );
}

function reportOf(own: OwnSlip, start: number): Report {
  const { sentence, slip } = own;
  const { form, edits } = slip;
  const written = quoted(sliceOf(sentence.text, slip));
  return {
    span: placeIn(own, start, slip),
    message: `${written} is a letter or two off ${quoted(form.text)} of your register. Write it so, or register ${written} if it is another one.`,
    claim: sentence,
    claimBlock: start,
    fixes: [
      {
        title: `Write “${form.text}”`,
        edits: edits.map(({ span, text }) => ({ span: placeIn(own, start, span), text })),
      },
    ],
  };
}
