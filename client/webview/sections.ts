import type {
  ActionName,
  CitationSection,
  EvidencePage,
  FindingItem,
  Legend,
  OtherItem,
  OthersSection,
  PassageItem,
  Piece,
  VerdictSection,
} from '../src/views/evidence/page.ts';
import { el, sign } from './dom.ts';

/** Called when the writer chooses something. */
export type Act = (action: ActionName, index: number) => void;

/** Lines on a field of 16; each has a shape of its own. */
const SIGNS: Readonly<Record<VerdictSection['state'], string>> = {
  supported: 'M2.5 8.5l3.5 3.5 7.5-8',
  partly: 'M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0M8 2v12M8 5h4.5M8 8h6M8 11h4.5',
  'not-found': 'M5 6a3 3 0 1 1 4.2 2.75Q8 9.3 8 10.75M8 12.75v1.25',
  contradicted: 'M3 3l10 10M13 3L3 13',
  'cannot-tell': 'M3 8h10',
};
/** As in Problems: a cross in a circle, a mark in a triangle, an i in a circle. */
const SEVERITIES: Readonly<Record<FindingItem['severity'], string>> = {
  error: 'M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0M5.75 5.75l4.5 4.5M10.25 5.75l-4.5 4.5',
  warning: 'M8 2L14.5 13.5H1.5zM8 6.5v3.5M8 11.25v1',
  info: 'M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0M8 7.25v4M8 4.75v1',
};
const OPEN = 'M6 3H3v10h10v-3M9 3h4v4M13 3L7.5 8.5';

/** All of a page, from the sentence to the passages that it might cite. */
export const sectionsOf = (page: EvidencePage, act: Act): HTMLElement[] => [
  ...(page.findings.length > 0 ? [findingsSection(page.findings, act)] : []),
  sentenceSection(page, act),
  verdictSection(page.verdict, act),
  ...(page.citations.length > 0 ? [citedSection(page.citations, page.legend, act)] : []),
  ...(page.others ? [othersSection(page.others, act)] : []),
];

function sentenceSection({ sentence, kindOfSentence, place, legendOfSentence }: EvidencePage, act: Act): HTMLElement {
  const { name, about, why } = kindOfSentence;
  return el(
    'section',
    { 'aria-labelledby': 'title-sentence' },
    el('h2', { id: 'title-sentence' }, 'Sentence'),
    el('blockquote', { class: 'sentence' }, ...marked(sentence)),
    legendOfSentence && legendOf(legendOfSentence, 'not so in the passages'),
    button('link', 'reveal', 0, act, `Go to ${place}`, place),
    el('p', {}, el('strong', {}, name), about === null ? null : ` – ${about}`),
    why.length > 0 ? el('p', { class: 'why' }, why.join(' · ')) : null,
  );
}

const findingsSection = (findings: readonly FindingItem[], act: Act): HTMLElement =>
  el(
    'section',
    { 'aria-labelledby': 'title-findings' },
    el('h2', { id: 'title-findings' }, findings.length === 1 ? 'Finding' : `Findings (${findings.length})`),
    ...findings.map(({ index, severity, title, text, fix }) =>
      el(
        'article',
        { class: `finding ${severity}`, 'aria-label': title },
        el('h3', {}, sign(SEVERITIES[severity]), title),
        el('p', {}, text),
        fix === null ? null : el('p', { class: 'remark' }, `Quick fix: ${fix}`),
        button('link', 'reveal-finding', index, act, `Go to the words of ${title}`, 'Go to it'),
      ),
    ),
  );

const verdictSection = ({ state, headline, setAside, details, certainty }: VerdictSection, act: Act): HTMLElement =>
  el(
    'section',
    { class: `verdict ${state}`, 'aria-labelledby': 'title-verdict' },
    el('h2', { id: 'title-verdict', class: 'headline' }, sign(SIGNS[state]), headline),
    ...setAside.flatMap(({ index, text, place }) => [
      el('p', {}, text),
      button('link', 'open-mark', index, act, `Open ${place}`, place),
    ]),
    ...details.map((detail) => el('p', {}, detail)),
    certainty === null ? null : el('p', { class: 'certainty' }, certainty),
  );

const citedSection = (citations: readonly CitationSection[], legend: Legend | null, act: Act): HTMLElement =>
  el(
    'section',
    { 'aria-labelledby': 'title-cited' },
    el('h2', { id: 'title-cited' }, citations.length === 1 ? 'What it cites' : `What it cites (${citations.length})`),
    ...citations.map((citation) => citationOf(citation, act)),
    legend && legendOf(legend),
  );

const citationOf = ({ text, remark, passages, more }: CitationSection, act: Act): HTMLElement =>
  el(
    'article',
    { 'aria-label': text },
    el('h3', {}, text),
    remark === null ? null : el('p', { class: 'remark' }, remark),
    ...passages.map((passage) => passageOf(passage, act)),
    more === null ? null : el('p', { class: 'remark' }, more),
  );

function passageOf({ index, place, text }: PassageItem, act: Act): HTMLElement {
  const quote = el('blockquote', {}, ...marked(text));
  // With the mouse the words themselves lead there as well, unless they are being selected.
  quote.addEventListener('click', () => document.getSelection()?.isCollapsed !== false && act('open', index));
  return el('div', { class: 'passage' }, button('link', 'open', index, act, `Open ${place}`, place), quote);
}

const othersSection = ({ title, items, none }: OthersSection, act: Act): HTMLElement =>
  el(
    'section',
    { 'aria-labelledby': 'title-others' },
    el('h2', { id: 'title-others' }, title),
    none === null ? null : el('p', { class: 'remark' }, none),
    ...items.map((item) => otherOf(item, act)),
  );

const otherOf = ({ index, citation, place, text, verdict }: OtherItem, act: Act): HTMLElement =>
  el(
    'article',
    { class: 'other', 'aria-label': place },
    button('link', 'open-other', index, act, `Open ${place}`, place),
    el('blockquote', {}, text),
    el('p', { class: 'remark' }, `${verdict} (an estimate)`),
    button('cite', 'insert', index, act, `Cite ${citation}: put it at the end of the sentence`, `Cite ${citation}`),
  );

/** `name`: what a screen reader says; begins with or holds what is shown. */
function button(kind: string, action: ActionName, index: number, act: Act, name: string, shown: string): HTMLElement {
  const made = el(
    'button',
    { class: kind, 'data-focus': `${action} ${index}`, 'aria-label': name, title: name },
    kind === 'link' ? sign(OPEN) : null,
    el('span', {}, shown),
  );
  made.addEventListener('click', () => act(action, index));
  return made;
}

const legendOf = ({ supports, differs }: Legend, differing = 'they differ'): HTMLElement =>
  el(
    'p',
    // Those who listen are told in the text itself.
    { class: 'legend', 'aria-hidden': 'true' },
    ...(supports ? [el('span', { class: 'supports' }, 'underlined'), ': both say it'] : []),
    supports && differs ? ' · ' : null,
    ...(differs ? [differingWords('bold'), `: ${differing}`] : []),
  );

const marked = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, mark }) => {
    if (mark === null) return text;
    return mark === 'differs' ? differingWords(text) : el('span', { class: mark }, text);
  });

/** Not by colour alone: bold, with a sign before it, and in words for those who listen. */
const differingWords = (text: string): HTMLElement =>
  el(
    'strong',
    { class: 'differs' },
    el('span', { class: 'not-equal', 'aria-hidden': 'true' }, '≠'),
    el('span', { class: 'unseen' }, 'differs: '),
    text,
  );
