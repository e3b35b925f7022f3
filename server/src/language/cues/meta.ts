import { PAPER_VERBS } from './lists/other-words.ts';
import { conventionForm } from './meta-conventions.ts';
import { metaForm } from './meta-forms.ts';
import { partForm } from './meta-parts.ts';
import { NO_BREAK, SOFT_BREAK, type Tagged } from './tagged.ts';
import { AUXILIARY, BE, CAPITAL, DETERMINER, DIGITS, FIRST_PERSON, HEDGE, PAPER, PRONOUN } from './tags.ts';

/** What a writer does with the text: *we turn to prices*. */
const STEERING =
  /^(?:turn|return|come|begin|proceed|start|deal|take|look|leave|outline|summarise|summarize|discuss|describe|review)$/;
/** With an object they do something else: *we take the view*. */
const LOOSE = /^(?:deal|take|look|leave)$/;
const PARTS = /^(?:section|sections|chapter|part|table|figure|annex|appendix)$/;
const PLACED = /^(?:next|following|previous|preceding|first|last|final|second)$/;
/** How far into a sentence the text names itself. */
const REACH = 8;

/** *This brief …*, *Section 2 describes …*, *In this note we …*, *We now turn to …*: the text about itself; a reason, or null. */
export function metaIn(s: Tagged): string | null {
  if (s.lower(0) === 'in' && s.lower(1) === 'what' && s.lower(2) === 'follows')
    return 'is about the text itself: “in what follows”';
  if (s.lower(0) === 'what' && s.lower(1) === 'follows' && s.has(2, BE))
    return 'is about the text itself: “what follows”';
  if (/^(?:each|every)$/.test(s.lower(0)) && /^(?:chapter|section|annex|appendix)$/.test(s.lower(1)))
    return `is about the text itself: “${s.textOf(0, 1)}”`;
  const form = metaForm(s.text) ?? conventionForm(s.text) ?? partForm(s.text);
  if (form !== null) return `is about the text itself: “${form}”`;
  if ((s.all & (PAPER | FIRST_PERSON | HEDGE)) === 0) return null;
  const told = resultsTold(s);
  if (told) return told;
  for (let i = 0; i < s.length && i < REACH; i++) {
    if (s.has(i, PAPER) && paperSpeaks(s, i)) return `is about the text itself: “${s.textOf(Math.max(0, i - 1), i)}”`;
  }
  if (!s.has(0, FIRST_PERSON)) return null;
  const planned = /^(?:will|shall)$/.test(s.lower(1));
  const from = planned ? 2 : 1;
  const verb = s.afterAdverbs(s.lower(from) === 'first' ? from + 1 : from);
  if (planned && LOOSE.test(s.lower(verb))) return null;
  const behind = /^(?:first|then|back)$/.test(s.lower(verb + 1)) ? verb + 2 : verb + 1;
  const steers =
    (STEERING.test(s.lower(verb)) &&
      (/^(?:to|by|with|at|aside)$/.test(s.lower(behind)) ||
        (!LOOSE.test(s.lower(verb)) && s.has(behind, DETERMINER | PRONOUN)))) ||
    (s.lower(verb) === 'set' && s.lower(verb + 1) === 'out');
  return steers ? `is about the text itself: “${s.textOf(0, verb)}”` : null;
}

/** *Our conclusions are summarised on page 2* */
function resultsTold(s: Tagged): string | null {
  if (!/^(?:our|the)$/.test(s.lower(0)) || !TOLD_PARTS.test(s.lower(1)) || !s.has(2, BE)) return null;
  const verb = s.afterAdverbs(3);
  const told = /^(?:summari[sz]ed|listed|given|described|explained|discussed|presented)$/.test(s.lower(verb));
  return told && /^(?:on|in|at|below|above)$/.test(s.lower(verb + 1))
    ? `is about the text itself: “${s.textOf(0, 1)}”`
    : null;
}
const TOLD_PARTS =
  /^(?:conclusions|estimates|figures|data|calculations|findings|methods|method|sources|results|assumptions|terms|definitions)$/;

function paperSpeaks(s: Tagged, i: number): boolean {
  if (isNumbered(s, i + 1)) {
    if (i === 1 && s.lower(0) === 'in' && s.has(i + 2, FIRST_PERSON)) return true;
    const verb = s.afterAdverbs(behindPlace(s, i + 2));
    if (i <= 1 && PARTS.test(s.lower(i)) && SHOWING.test(s.lower(verb)) && s.lower(verb + 1) !== 'that') return true;
    return i <= 1 && s.has(i, CAPITAL) && !s.has(verb, AUXILIARY) && does(s, verb);
  }
  const before = s.lower(i - 1);
  const present = before === 'present' && s.lower(i - 2) === 'the';
  const annex = before === 'the' && i === 1 && /^(?:appendix|annex|glossary)$/.test(s.lower(i));
  if (present || annex) return i <= 2 && (does(s, negated(s, i + 1)) || annex);
  if (before !== 'this' && before !== 'our' && !(PLACED.test(before) && PARTS.test(s.lower(i)))) return false;
  if (/^(?:remainder|rest)$/.test(s.lower(i - 3))) return true;
  if (s.lower(i - 2) === 'in' || (s.lower(i - 2) === 'the' && s.lower(i - 3) === 'in'))
    return (
      s.breakBefore(i + 1) !== NO_BREAK || s.has(i + 1, FIRST_PERSON | DETERMINER) || (i <= 4 && isTreated(s, i + 1))
    );
  return i <= 2 && does(s, negated(s, i + 1));
}

/** What a numbered part does: *figure 2 plots the catch*. A section of a law does other things. */
const SHOWING = /^(?:brings|plots|maps|tabulates|reproduces|prints|collects|charts|tells|pulls|completes|illustrates)$/;

/** *Section 3 below sets out*, *table 3, overleaf, compares*: the verb comes behind the place, or a phrase between commas. */
function behindPlace(s: Tagged, from: number): number {
  const bare = s.breakBefore(from) === NO_BREAK;
  if (bare) return /^(?:below|above|overleaf|opposite)$/.test(s.lower(from)) ? from + 1 : from;
  for (let at = from + 1; at < s.length && at <= from + 4; at++) if (s.breakBefore(at) === SOFT_BREAK) return at;
  return from;
}

/** *Figures in this note are rounded* */
const isTreated = (s: Tagged, be: number): boolean =>
  s.has(be, BE) &&
  /^(?:rounded|given|shown|listed|quoted|expressed|stated|taken|adjusted|translated)$/.test(
    s.lower(s.afterAdverbs(be + 1)),
  );

/** The verb behind *does not*. */
const negated = (s: Tagged, i: number): number => {
  const verb = s.afterAdverbs(i);
  return /^(?:does|do)$/.test(s.lower(verb)) ? s.afterAdverbs(verb + 1) : verb;
};

/** *describes prices*; *shows that …* states something. */
const does = (s: Tagged, verb: number): boolean => PAPER_VERBS.has(s.lower(verb)) && s.lower(verb + 1) !== 'that';

const isNumbered = (s: Tagged, i: number): boolean =>
  s.has(i, DIGITS) || (i < s.length && /^(?:[A-Z]|[IVX]+)$/.test(s.textOf(i, i)));
