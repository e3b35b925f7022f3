import { meaningsOf, standards } from '../../language/scales.ts';
import { settingsFor } from '../../workspace/note-settings.ts';
import { defineCheck } from '../check.ts';
import { type OwnTerm, ownTermsOf, scaleOf } from '../own-terms.ts';

export default defineCheck({
  id: 'judgement/mixed-terms',
  severity: 'warning',
  certainty: 'exact',
  summary: 'terms of both rows of ICD 203 in one note',
  *note({ note, snapshot }) {
    const settings = settingsFor(snapshot.settings, note);
    // Only this scale has two rows.
    if (!settings || scaleOf(settings) !== standards.icd203) return;
    let first: OwnTerm | null = null;
    for (const { block, start } of note.blocks)
      for (const own of ownTermsOf(block, standards.icd203)) {
        const row = rowOf(own);
        if (row === undefined) continue;
        first ??= own;
        const other = rowOf(first);
        if (row === other) continue;
        const { start: from, end: to } = own.sentence.map.spanOf(own.term.span);
        yield {
          span: { start: from + start, end: to + start },
          message: `“${own.term.term}” is of the ${nameOf(row)} row of ICD 203, and “${first.term.term}” before it of the ${nameOf(other!)}. Readers may take them for two degrees of probability: keep to one row.`,
          claim: own.sentence,
          claimBlock: start,
        };
      }
  },
});

const rowOf = ({ term }: OwnTerm): 1 | 2 | undefined => meaningsOf(term, standards.icd203)[0]?.entry.row;

const nameOf = (row: 1 | 2): string => (row === 1 ? 'first' : 'second');
