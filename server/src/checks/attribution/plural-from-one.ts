import { type WeaselAttribution, weaselAttributions } from '../../language/cues.ts';
import { bodyOf } from '../../library/body.ts';
import type { Citation } from '../../note/model.ts';
import { sliceOf } from '../../text/span.ts';
import { type BlockContext, defineCheck } from '../check.ts';
import { coverOf, ownSentencesOf, type SentenceUse } from '../citations.ts';
import { namingFixes } from '../named-source.ts';

export default defineCheck({
  id: 'attribution/plural-from-one',
  severity: 'warning',
  certainty: 'exact',
  summary: 'several sources, reports or experts are named, and one source is cited',
  *block(context) {
    for (const use of ownSentencesOf(context.block)) {
      const { sentence } = use;
      for (const { span, text, noun } of pluralsFromOne(context, use))
        yield {
          span: sentence.map.spanOf(span),
          message: `“${text}” speaks of several ${noun}, and one source is cited. Cite the others too, or name the one that says it.`,
          claim: sentence,
          fixes: namingFixes(context, sentence, coverOf(context, use), span),
        };
    }
  },
});

/** The attributions of a sentence to several that rest on one cited source. */
export function pluralsFromOne(context: BlockContext, use: SentenceUse): (WeaselAttribution & { noun: string })[] {
  const { text: words } = use.sentence;
  // What cites nothing is the matter of attribution/weasel; an opening like “Studies show three things:” of what follows.
  if (!PLURAL.test(words) || words.trimEnd().endsWith(':')) return [];
  const cover = coverOf(context, use);
  if (cover.length === 0 || sourcesOf(context, cover).size !== 1) return [];
  return weaselAttributions(words).flatMap((attribution) => {
    const noun = pluralIn(attribution.text);
    return !noun || cover.some((each) => speaksOf(context, each, noun)) ? [] : [{ ...attribution, noun }];
  });
}

/** The plurals among the groups that the reader of nameless attributions knows, people and papers. */
const PLURAL =
  /\b(?:sources|reports|studies|surveys|polls|experts|analysts|critics|observers|commentators|insiders|researchers|scientists|scholars|economists|pundits|officials|historians|practitioners|specialists|diplomats|academics|investors|traders|campaigners|activists|supporters|opponents|sceptics|skeptics|proponents|detractors)\b/i;

const PEOPLE = /^(?:sources|insiders)$/;
/** *Two people briefed on the matter* are sources. */
const SEVERAL_PEOPLE =
  /\b(?:two|three|four|five|six|several|some|many|both) (?:[a-z-]+ ){0,2}(?:people|persons|men|women|officials|diplomats|sources|insiders|experts|lawyers|advisers|ministers|officers|bankers|traders|directors|aides)\b|\bpeople (?:familiar|briefed|close|with knowledge|who)\b/i;
/** What an office says its officials say. */
const OFFICE =
  /\b(?:ministry|ministries|agency|department|office|government|council|commission|authority|bureau|board|police|treasury|service|administration|institute)\b/i;

/** *A study reports*: there the word is the verb. */
const pluralIn = (attribution: string): string | null =>
  /^(?:a|an|one)\b/i.test(attribution) ? null : (PLURAL.exec(attribution)?.[0].toLowerCase() ?? null);

/** The sources that citations lead to, by key; what leads nowhere counts under the key that is written. */
function sourcesOf(context: BlockContext, citations: readonly Citation[]): ReadonlySet<string> {
  return new Set(
    citations.map((citation) => {
      const resolved = context.resolve(citation);
      return 'source' in resolved ? resolved.source.key : citation.key || (citation.target?.path ?? '');
    }),
  );
}

/** The cited passage speaks of such a group itself, a review of *studies*: then the note only says what it says. */
function speaksOf(context: BlockContext, citation: Citation, noun: string): boolean {
  const resolved = context.resolve(citation);
  if (resolved.status !== 'found') return false;
  const text = bodyOf(resolved.source)?.text ?? '';
  const word = new RegExp(`\\b${noun}\\b`, 'i');
  return resolved.spans.some((span) => {
    const words = sliceOf(text, span);
    return (
      word.test(words) ||
      (PEOPLE.test(noun) && SEVERAL_PEOPLE.test(words)) ||
      (noun === 'officials' && OFFICE.test(words))
    );
  });
}
