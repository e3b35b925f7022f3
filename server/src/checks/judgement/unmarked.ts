import { type Unmarked, unmarkedIn } from '../../language/unmarked.ts';
import type { Sentence } from '../../note/model.ts';
import { overlaps } from '../../text/span.ts';
import { basisCue } from '../basis.ts';
import { basisOf } from '../basis-of.ts';
import { type BlockContext, defineCheck, type ReportFix } from '../check.ts';
import { coverOf, ownSentencesOf, type SentenceUse } from '../citations.ts';
import { openedWith } from '../opening.ts';
import { hasCitedRow } from '../rows.ts';
import { quoted } from '../wording.ts';

export default defineCheck({
  id: 'judgement/unmarked',
  severity: 'info',
  certainty: 'estimate',
  summary: 'the writer’s inference, or what others have in mind, stated as a fact without a source',
  *block(context) {
    for (const use of ownSentencesOf(context.block)) {
      const { sentence } = use;
      if (use.prose.judgement || !STATED.has(sentence.kind)) continue;
      for (const found of unmarkedIn(sentence.text)) {
        const span = sentence.map.spanOf(found.span);
        if (sentence.quotations.some(({ outer }) => overlaps(outer, span)) || isBorneOut(context, use, found)) continue;
        yield {
          span,
          message: messageOf(found),
          claim: sentence,
          fixes: marked(context.block.text, sentence, found),
        };
        break;
      }
    }
  },
});

/** A judgement is marked already; what is reported is somebody’s. */
const STATED: ReadonlySet<Sentence['kind']> = new Set(['claim', 'other']);

/** A source covers it; or, of an inference, what it follows from is cited before it or said. */
function isBorneOut(context: BlockContext, use: SentenceUse, { kind }: Unmarked): boolean {
  if (coverOf(context, use).length > 0 || hasCitedRow(context, use.prose) || basisCue(use.sentence.text)) return true;
  return kind === 'inference' && (use.sentence.anchors.length > 0 || basisOf(context, use).length > 0);
}

const messageOf = ({ kind, text }: Unmarked): string =>
  kind === 'inference'
    ? `${quoted(text)} draws a conclusion and puts it as a fact. Cite a source that draws it, say what it rests on, or mark it as yours: “we judge that …”.`
    : `${quoted(text)} tells what somebody has in mind, and no source says so. Cite where they say it, say who thinks so, or mark it as yours: “we judge that …”.`;

function marked(block: string, sentence: Sentence, { kind, span }: Unmarked): ReportFix[] {
  const skipped = kind === 'inference' && span.start === 0 ? span.end + 1 : 0;
  const edits = openedWith(block, sentence, skipped > 0 ? 'We infer from this that' : 'We judge that', skipped);
  return edits ? [{ title: 'Mark it as your judgement', edits }] : [];
}
