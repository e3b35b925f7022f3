import { bySpan, type Span } from '../text/span.ts';
import { activeFrame } from './attribution/actives.ts';
import type { Frame } from './attribution/frame.ts';
import { passiveFrame } from './attribution/passives.ts';
import { accordingTo, asTheyPutIt, byNobody, heldBy, inTheViewOf, nounFrame } from './attribution/phrases.ts';
import { bareQuotations } from './attribution/quotations.ts';
import type { Range } from './attribution/sources.ts';
import { type AttributionClass, attributionClass, nounClass, verbOf } from './attribution/verbs.ts';
import { sentenceStart } from './clause-bounds.ts';
import { SOFT_GAP, WordView } from './word-view.ts';
import { type Word, wordsOf } from './words.ts';

export { speakerOf } from './attribution/speaker.ts';
export { type AttributionClass, attributionClass } from './attribution/verbs.ts';

/** Words that a text puts in somebody's mouth or mind. */
export interface Attribution {
  /** Who says it, as named in the sentence (*the ministry*, *he*); null where nobody is named. */
  readonly source: Span | null;
  readonly sourceText: string | null;
  /** *said*, *according to*, *was confirmed*. */
  readonly cue: Span;
  /** The verb in its plain form (*say*), the noun, or the phrase (*according to*); `quotation` where nobody is said to speak. */
  readonly verb: string;
  readonly cls: AttributionClass;
  /** What is attributed; around the cue where it stands on both sides. */
  readonly content: Span;
}

const PHRASES: ReadonlyMap<string, (v: WordView, i: number) => Frame | null> = new Map([
  ['according', accordingTo],
  ['reportedly', byNobody],
  ['allegedly', byNobody],
  ['purportedly', byNobody],
  ['supposedly', byNobody],
  ['view', inTheViewOf],
  ['opinion', inTheViewOf],
  ['words', inTheViewOf],
  ['telling', inTheViewOf],
  ['put', asTheyPutIt],
  ['puts', asTheyPutIt],
  ...'convinced confident certain sure afraid worried concerned hopeful optimistic adamant unsure uncertain sceptical skeptical doubtful'
    .split(' ')
    .map((held) => [held, heldBy] as const),
]);

/**
 * The attributions of a text of any number of sentences, in order of their cues, quotations included: whoever speaks, the
 * writer too (*we believe*). Rules over words and their neighbours, no parser: an estimate. `words` saves reading them
 * again.
 */
export function attributionsIn(text: string, words: readonly Word[] = wordsOf(text)): Attribution[] {
  const found: Attribution[] = [];
  let view: WordView | null = null;
  for (let at = 0; at < words.length; at++) {
    const { lower } = words[at]!;
    if (!PHRASES.has(lower) && !verbOf(lower) && !nounClass(lower)) continue;
    view ??= new WordView(text, words);
    const here = attributionAt(view, at, found.at(-1));
    if (here) found.push(here);
  }
  const bare = bareQuotations(text, found);
  return bare.length === 0 ? found : [...found, ...bare].sort((a, b) => bySpan(a.cue, b.cue));
}

function attributionAt(v: WordView, at: number, last: Attribution | undefined): Attribution | null {
  const lower = v.lower(at);
  const phrase = PHRASES.get(lower)?.(v, at);
  if (phrase) {
    const name = lower === 'according' ? 'according to' : lower;
    return made(v, phrase, name, attributionClass(name) ?? (PHRASES.get(lower) === heldBy ? 'believe' : 'neutral'));
  }
  const verb = verbOf(lower);
  const said = verb && (passiveFrame(v, at, verb) ?? activeFrame(v, at, verb));
  if (said) return sharing(v, at, made(v, said, verb.lemma, verb.cls), last);
  const cls = nounClass(lower);
  const named = cls && nounFrame(v, at);
  return named ? made(v, named, lower, cls) : null;
}

/** *Liu said …, adding that …*: a participle has the speaker of the verb before it. */
function sharing(v: WordView, at: number, here: Attribution, last: Attribution | undefined): Attribution {
  if (!last?.source || !v.lower(at).endsWith('ing') || v.gap(at) !== SOFT_GAP) return here;
  const start = v.words[sentenceStart(v, at)]!.start;
  return last.cue.start < start ? here : { ...here, source: last.source, sourceText: last.sourceText };
}

function made(v: WordView, frame: Frame, verb: string, cls: AttributionClass): Attribution {
  const source = frame.source && spanOf(v, frame.source);
  return {
    source,
    sourceText: source && v.text.slice(source.start, source.end),
    cue: spanOf(v, frame.cue),
    verb,
    cls,
    content: spanOf(v, frame.content),
  };
}

const spanOf = (v: WordView, [first, last]: Range): Span => ({
  start: v.words[first]!.start,
  end: v.words[Math.max(first, last)]!.end,
});
