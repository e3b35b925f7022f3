import { classAt, LETTER } from '../language/characters.ts';
import { isStopWord } from '../language/stems.ts';
import { derived } from '../text/derived.ts';
import type { Facts, Token } from './facts.ts';

/**
 * Frequent function words of the languages that sources are likely to be in besides English: articles, pronouns, prepositions, conjunctions,
 * auxiliaries, as grammars list them; those that English has as well (*in*, *an*, *was*, *as*) are left out.
 */
const ELSEWHERE: ReadonlySet<string> = new Set(
  `der die das den dem des ein eine einen einem einer und oder ist sind nicht mit von zu zum zur auf für sich auch bei nach wird wurde werden haben sie
  le la les du de et est dans que qui pour sur par une un pas avec sont aux au ne sa ses il elle ont été leur cette ces
  el los las del y es que en con por para una su se lo al como más pero sus fue ha está
  il gli della delle dei che di per con sono non alla nel nella è ed
  o os da dos das em não uma com foi pela pelo são mais ao
  het een van en dat niet zijn voor met aan op te door worden werd bij ook
  och att det som på av är för inte till har med den ett og af på ikke til
  w na z że się nie jest oraz przez przy dla`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Shorter texts are too few words to tell a language by. */
const LEAST_WORDS = 8;
/** English prose has two of five, headlines one of ten. */
const ENGLISH = 0.2;
const HARDLY_ENGLISH = 0.1;
/** Names aside, English prose has about one word of a hundred that is not in the table of word vectors. Without the table, lists fall to this, too. */
const UNKNOWN = 0.4;

/**
 * How much of a text is in another language than English, by its paragraphs (which empty lines part). A cheap test: by script, by function
 * words, by words that no English text has. Texts of a few words count as English, and so do lists of names and figures. Of the passages
 * of vitaminc_real, wice_oracle and polnear (8,700) it finds the 21 that are Hebrew, and no other.
 */
export const foreignIn: (facts: Facts) => 'none' | 'some' | 'all' = derived((facts) => {
  const parts = paragraphsOf(facts).map(languageOf);
  if (!parts.includes('other')) return 'none';
  return parts.includes('english') ? 'some' : 'all';
});

interface Paragraph {
  readonly text: string;
  readonly tokens: readonly Token[];
}

function paragraphsOf({ text, tokens }: Facts): Paragraph[] {
  const found: Paragraph[] = [];
  let from = 0;
  for (let start = 0; start <= text.length; ) {
    const gap = text.indexOf('\n\n', start);
    const end = gap < 0 ? text.length : gap;
    let to = from;
    while (to < tokens.length && tokens[to]!.start < end) to++;
    found.push({ text: text.slice(start, end), tokens: tokens.slice(from, to) });
    from = to;
    start = end + 2;
  }
  return found;
}

type Language = 'english' | 'other' | 'too short';

function languageOf({ text, tokens }: Paragraph): Language {
  return isOtherScript(text) ? 'other' : byWords(tokens);
}

/** Most of the letters are not Latin. */
function isOtherScript(text: string): boolean {
  let latin = 0;
  let other = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if ((code | 32) >= 97 && (code | 32) <= 122) latin++;
    } else if ((classAt(text, at) & LETTER) !== 0) {
      // Greek comes first behind all that is Latin.
      if (code < 0x370) latin++;
      else other++;
    }
  }
  return other > 1 && other > latin;
}

/** Only words in small letters are counted: names are no language. */
function byWords(tokens: readonly Token[]): Language {
  let all = 0;
  let english = 0;
  let elsewhere = 0;
  let unknown = 0;
  for (const { term, name, figure } of tokens) {
    if (name || figure || (classAt(term.lower, 0) & LETTER) === 0) continue;
    all++;
    if (isStopWord(term.lower)) english++;
    else if (ELSEWHERE.has(term.lower)) elsewhere++;
    else if (term.row < 0) unknown++;
  }
  if (all < LEAST_WORDS) return 'too short';
  if (english >= ENGLISH * all) return 'english';
  if (elsewhere > 1 && elsewhere > english) return 'other';
  return english < HARDLY_ENGLISH * all && unknown > UNKNOWN * all ? 'other' : 'english';
}
