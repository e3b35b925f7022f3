import type { Span } from '../text/span.ts';
import { claimReasons, statedSignals } from './cues/claims.ts';
import { definitionIn } from './cues/definitions.ts';
import type { FoundHedge } from './cues/hedge.ts';
import { hedgesIn } from './cues/hedges.ts';
import { instructionIn } from './cues/instructions.ts';
import { metaIn } from './cues/meta.ts';
import { questionIn } from './cues/questions.ts';
import type { HedgeCue, ReadingKind, SentenceReading } from './cues/reading.ts';
import type { ReportFrame } from './cues/report-scope.ts';
import { reportFrames } from './cues/reported.ts';
import type { ClaimSignal } from './cues/signals.ts';
import { Tagged } from './cues/tagged.ts';
import { DETERMINER, QUOTED } from './cues/tags.ts';
import { type WeaselAttribution, weaselsIn } from './cues/weasel.ts';

export type { HedgeCue, ReadingKind, SentenceReading } from './cues/reading.ts';
export type { ClaimSignal, ClaimSignalKind } from './cues/signals.ts';
export { type SpeechVerb, speechVerbAround, speechVerbBefore } from './cues/speech.ts';
export type { WeaselAttribution } from './cues/weasel.ts';

/**
 * What a rendered sentence is, with named reasons and the writer's hedges. Rules over words and their neighbours, no
 * parser: an estimate. Words in quotations never count. The first that fits: question; talk about the text itself;
 * definition; instruction; judgement (the writer's own hedge, forecast or estimate); reported speech; claim; other.
 */
export function kindOf(sentence: string): SentenceReading {
  const s = new Tagged(sentence);
  const question = questionIn(s);
  if (question) return reading('question', [question], []);
  if (s.all === QUOTED) return reading('reported', ['is a quotation'], []);
  const frames = reportFrames(s);
  const found = hedgesIn(s, frames);
  const hedges = found.map((hedge) => cueOf(s, hedge));
  const own = found.some((hedge) => hedge.own);
  const other = own ? null : otherKind(s, frames);
  if (other) return reading(other[0], [other[1]], hedges);
  if (found.length > 0) return reading('judgement', unique(found.map((hedge) => hedge.reason)), hedges);
  if (frames.length > 0) {
    return reading(
      'reported',
      unique(frames.map((frame) => `tells what somebody says: “${s.textOf(frame.first, frame.last)}”`)),
      [],
    );
  }
  const why = unique(claimReasons(s));
  return reading(why.length > 0 ? 'claim' : 'other', why, []);
}

/**
 * What makes a rendered sentence checkable: figures, dates, named events, causes, comparisons, and figures worked out
 * from others. In order, no two overlap. Opinions, definitions, enumerators, references to sections, and labels without a
 * verb give none.
 */
export const claimSignals = (sentence: string): ClaimSignal[] => statedSignals(new Tagged(sentence));

/** Does a sentence of this kind state something that can be looked up, be it as what others said? */
export const isLookedUp = (kind: string): boolean => kind === 'claim' || kind === 'reported';

/** The signals that a source can be asked for, by the kind of the sentence; other kinds have none. */
export const signalsAskedFor = (kind: string, sentence: string): ClaimSignal[] =>
  isLookedUp(kind) ? claimSignals(sentence) : [];

/** Views put in the mouth of nobody in particular: *experts say*, *it is believed*; none when somebody is named. */
export const weaselAttributions = (sentence: string): WeaselAttribution[] => weaselsIn(new Tagged(sentence));

function otherKind(s: Tagged, frames: readonly ReportFrame[]): [ReadingKind, string] | null {
  const definition = definitionIn(s);
  // *In this report, “the valley” means …*
  if (definition && s.lower(0) === 'in' && (s.has(3, QUOTED | DETERMINER) || s.has(4, QUOTED)))
    return ['definition', definition];
  // *By “default” this note understands …*, *“they” in this section stands for …*
  if (definition && (s.lower(0) === 'by' || s.has(0, QUOTED))) return ['definition', definition];
  const meta = metaIn(s);
  if (meta) return ['meta', meta];
  if (definition) return ['definition', definition];
  const instruction = instructionIn(s, frames);
  return instruction ? ['instruction', instruction] : null;
}

const reading = (kind: ReadingKind, why: readonly string[], hedges: readonly HedgeCue[]): SentenceReading => ({
  kind,
  why,
  hedges,
});

const unique = (reasons: readonly string[]): string[] => [...new Set(reasons)];

function cueOf(s: Tagged, hedge: FoundHedge): HedgeCue {
  const span: Span = s.spanOf(hedge.first, hedge.last);
  return { span, text: s.text.slice(span.start, span.end), reason: hedge.reason };
}
