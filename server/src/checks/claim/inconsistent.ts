import { shift } from '../../text/span.ts';
import { defineCheck, type Report } from '../check.ts';
import { campsOf, figuresByThing, type Told } from '../same-thing.ts';
import { quoted } from '../wording.ts';

export default defineCheck({
  id: 'claim/inconsistent',
  severity: 'warning',
  certainty: 'exact',
  summary: 'another figure for the same thing stands elsewhere in the note',
  *note({ note }) {
    for (const told of figuresByThing(note).values()) {
      const camps = campsOf(told);
      if (!camps) continue;
      // The rarer figure is the likelier slip; of two that are told as often, the later.
      const [many, few] = camps[0].length >= camps[1].length ? camps : [camps[1], camps[0]];
      for (const each of few) yield reportOf(each, many[0]!);
    }
  },
});

function reportOf({ figure, sentence, start }: Told, other: Told): Report {
  const there = other.sentence.text.slice(other.figure.start, other.figure.end);
  const here = sentence.text.slice(figure.start, figure.end);
  const rival = citeApart(
    sentence.citations.map(({ key }) => key),
    other.sentence.citations.map(({ key }) => key),
  );
  const advice = rival
    ? 'The two sentences cite different sources: say which you follow, and that they differ.'
    : 'Make the two agree, or say what sets them apart.';
  return {
    span: shift(sentence.map.spanOf(figure), start),
    message: `“${here}” here, and “${there}” for the same elsewhere in this note: ${quoted(other.sentence.text)} ${advice}`,
    claim: sentence,
    claimBlock: start,
  };
}

const citeApart = (here: readonly string[], there: readonly string[]): boolean =>
  here.length > 0 && there.length > 0 && !here.some((key) => there.includes(key));
