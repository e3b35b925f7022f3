import type { PreviewState } from '../../../server/src/features/preview-model.ts';
import type { AnsweredCitation, AnsweredSource } from './answer.ts';

/** Every text of notes and sources goes through here; what comes out is safe between tags and in double quotes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** Signs that differ in shape, not only in colour; U+FE0E: as text, not as a picture. */
const SIGNS: Readonly<Record<PreviewState, string>> = {
  supported: '✓',
  partly: '◐',
  'not-found': '?',
  contradicted: '✗',
  'cannot-tell': '○',
  'not-compared': '○',
  broken: '⚠\uFE0E',
};

/** Verdicts are estimates; that a citation leads nowhere, or that nothing was compared, is not. */
const EXACT: ReadonlySet<PreviewState> = new Set(['broken', 'not-compared', 'cannot-tell']);

/** A citation of which nothing is known yet. */
export const pendingCitation = (short: string): string =>
  `<span class="pincite-citation pincite-pending">${escapeHtml(short)}</span>`;

export interface Shown {
  readonly citation: AnsweredCitation;
  /** What stands for it in the text; null: the link before it does. */
  readonly short: string | null;
  /** Unique in the page. */
  readonly id: string;
  /** Null where it leads to no file, and inside of a link. */
  readonly href: string | null;
  readonly inLink: boolean;
}

/**
 * A citation with its sign, and its passages in a box that the style sheet shows while the mouse or the keyboard is on it. Only `span` and `a`: it stands
 * inside a paragraph.
 */
export function citationHtml({ citation, short, id, href, inLink }: Shown): string {
  const { state, headline } = citation;
  const said = EXACT.has(state) ? headline : `${headline} (an estimate)`;
  const about = `aria-describedby="${escapeHtml(id)}"`;
  const sign = `class="pincite-sign" role="img" aria-label="${escapeHtml(said)}"`;
  // The keyboard reaches what describes itself: a link, or else the first thing that is there.
  const focus = inLink ? '' : ' tabindex="0"';
  const words =
    short === null
      ? ''
      : href === null
        ? `<span class="pincite-short" ${about}${focus}>${escapeHtml(short)}</span>`
        : `<a class="pincite-short" ${about} href="${escapeHtml(href)}">${escapeHtml(short)}</a>`;
  return [
    `<span class="pincite-citation pincite-${escapeHtml(state)}">${words}`,
    `<span ${sign}${short === null ? ` ${about}${focus}` : ''}>${SIGNS[state] ?? ''}</span>`,
    `<span class="pincite-popover" role="tooltip" id="${escapeHtml(id)}">`,
    `<span class="pincite-headline">${escapeHtml(said)}</span>`,
    ...citation.details.map((detail) => `<span class="pincite-detail">${escapeHtml(detail)}</span>`),
    ...citation.passages.map(
      ({ title, place, text }) =>
        `<span class="pincite-passage"><span class="pincite-where">${escapeHtml([title, place].filter(Boolean).join(', '))}</span>` +
        `<span class="pincite-text">${escapeHtml(text)}</span></span>`,
    ),
    '</span></span>',
  ].join('');
}

/** The list at the end of a note. `hrefOf`: the link to a source, null where there is none. */
export function sourcesHtml(
  sources: readonly AnsweredSource[],
  hrefOf: (source: AnsweredSource) => string | null,
): string {
  if (sources.length === 0) return '';
  const items = sources.map((source) => {
    const href = hrefOf(source);
    const text = escapeHtml(source.text);
    return `<li>${href === null ? text : `<a href="${escapeHtml(href)}">${text}</a>`}</li>`;
  });
  return `<section class="pincite-sources" aria-labelledby="pincite-sources"><h2 id="pincite-sources">Cited sources</h2><ul>${items.join('')}</ul></section>\n`;
}
