import { foldTerm, type HouseWord, houseWordsIn } from '../../language/house-words.ts';
import { newsPhrases, newsVerbsIn } from '../../language/news-words.ts';
import { findQuotations } from '../../language/quotations.ts';
import { wordsOf } from '../../language/words.ts';
import type { Block, Prose } from '../../note/model.ts';
import { derived } from '../../text/derived.ts';
import { bySpan, overlaps, type Span, sliceOf, within } from '../../text/span.ts';
import type { Settings } from '../../workspace/settings.ts';
import { type BlockContext, defineCheck, type ReportFix } from '../check.ts';
import { isCitation } from '../citations.ts';
import { type OwnSentence, ownProseOf } from '../own-prose.ts';

export default defineCheck({
  id: 'attribution/house-word',
  severity: 'info',
  certainty: 'estimate',
  summary: 'a word that your house does not want, or that says more than “said” (in the profile newsroom)',
  *block(context) {
    const { block, settings } = context;
    if (settings.houseWords.length === 0 && settings.profile !== 'newsroom') return;
    for (const own of ownProseOf(block)) {
      const unwanted = unwantedIn(own.sentence.text, settings);
      if (unwanted.length === 0) continue;
      const quoted = joined(own.quoted);
      const others = othersIn(context, own);
      for (const word of unwanted) {
        const span = own.sentence.map.spanOf(word.span);
        if (isIn(quoted, word.span) || isIn(others, span) || isNamed(block, span)) continue;
        const fixes = word.instead ? replaced(block.text, span, word.written, word.instead) : [];
        yield { span, message: word.message, claim: own.sentence, fixes };
      }
    }
  },
});

interface Unwanted {
  readonly span: Span;
  readonly written: string;
  readonly message: string;
  /** What a fix writes there. */
  readonly instead: string | null;
}

/** In order; where the house and the profile both have a word, the house is heard. */
function unwantedIn(text: string, settings: Settings): Unwanted[] {
  const words = wordsOf(text);
  const own = houseWordsIn(text, settings.houseWords, words).map(({ span, entry, instead }) => {
    const written = sliceOf(text, span);
    const why = entry.why ? ` ${sentenceOf(entry.why)}` : '';
    const advice = instead ? `Say “${instead}”.` : 'Find other words, or leave it out.';
    return { span, written, instead, message: `Your house does not want “${written}”.${why} ${advice}` };
  });
  if (settings.profile !== 'newsroom') return own;
  const { phrases, isAllowed } = newsListFor(settings.houseWords);
  const listed = houseWordsIn(text, phrases, words).map(({ span, entry, instead }) => {
    const written = sliceOf(text, span);
    const advice = instead ? ` Say “${instead}”.` : '';
    return { span, written, instead, message: `“${written}” ${entry.why}.${advice}` };
  });
  const verbs = newsVerbsIn(text, words)
    .filter(({ verb }) => ![verb.lemma, ...verb.forms.keys()].some(isAllowed))
    .map(({ span, verb, instead, infinitive }) => {
      const written = sliceOf(text, span);
      const message = `“${written}” ${verb.why}. Say “${instead}”${verb.unless}.`;
      return { span, written, message, instead: infinitive ? null : instead };
    });
  const ofHouse = own.map(({ span }) => span);
  const profile = [...listed, ...verbs].filter(({ span }) => !isIn(ofHouse, span));
  return [...own, ...profile].sort((a, b) => bySpan(a.span, b.span));
}

/** The list of the profile without what the house allows; any of its forms takes an entry off. */
const newsListFor = derived((houseWords: readonly HouseWord[]) => {
  const allowed = new Set(houseWords.flatMap(({ allow, terms }) => (allow ? terms.map(foldTerm) : [])));
  const isAllowed = (form: string): boolean => allowed.has(form);
  return { phrases: newsPhrases.filter(({ terms }) => !terms.some(isAllowed)), isAllowed };
});

const sentenceOf = (why: string): string => (/[.!?…]["”’)]*$/.test(why) ? why : `${why}.`);

/** Where citations and quotations of several sentences stand, in the block. */
const othersIn = (context: BlockContext, { prose, sentence }: OwnSentence): readonly Span[] =>
  joined([
    ...quotationsIn(prose).filter((quotation) => overlaps(quotation, sentence.span)),
    ...sentence.citations.filter((citation) => isCitation(context, citation)).map(({ span }) => span),
  ]);

const quotationsIn = derived((prose: Prose) => findQuotations(prose.text).map(({ outer }) => prose.map.spanOf(outer)));

/** In order, with those that overlap as one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const span of [...spans].sort(bySpan)) {
    const last = all.at(-1);
    if (last && span.start < last.end) all[all.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else all.push(span);
  }
  return all;
}

/** Does it begin or end in one of the spans, which are in order and apart? A few words reach around none. */
const isIn = (spans: readonly Span[], { start, end }: Span): boolean => within(spans, start) || within(spans, end - 1);

/** A word that mark-up sets apart alone is only named: *we do not write* `*utilise*`. */
const isNamed = ({ text }: Block, { start, end }: Span): boolean =>
  /[*_]/.test(text[start - 1] ?? '') && /[*_]/.test(text[end] ?? '');

/** None where mark-up stands among the words. */
function replaced(text: string, span: Span, written: string, instead: string): ReportFix[] {
  if (sliceOf(text, span).replace(/\s+/g, ' ') !== written.replace(/\s+/g, ' ')) return [];
  return [{ title: `Say “${instead}”`, edits: [{ span, text: instead }] }];
}
