import type { SourceBody } from '../library/model.ts';
import { passagesIn } from '../library/passages.ts';
import type { DiffPiece } from '../text/diff.ts';
import type { Span } from '../text/span.ts';
import { escapeMarkdown } from './markdown.ts';
import { preview } from './passage-text.ts';
import type { Pin } from './pins.ts';
import { paragraphs } from './where.ts';

/** What became of quoted words, as one sentence of Markdown. `here` names what is cited: `this passage`. */
export function verdictOn(body: SourceBody, { match }: Pin, here: string): string {
  switch (match.kind) {
    case 'exact':
      if (match.words.length === 0) return '';
      return match.elsewhere
        ? `The quoted words do not stand in ${here}, but in ${placesOf(body, [match.span])} of this source.`
        : `The quoted words stand in ${here}.`;
    case 'altered':
      if (match.elsewhere) return `Nearly these words stand not in ${here}, but in ${placesOf(body, [match.span])}.`;
      return differencesOf(match.diff, here) + verbatim(body, match.verbatimAt);
    case 'ambiguous':
      return `Words like these stand in several places: ${placesOf(body, match.places)}.`;
    case 'missing':
      return 'The quoted words do not stand in this source.';
  }
}

/** Verdicts on all pins; of several each says which words it is about. */
export function verdictsOn(body: SourceBody, pins: readonly Pin[], here: string): string[] {
  const verdicts = pins.map((pin) => ({ pin, verdict: verdictOn(body, pin, here) })).filter(({ verdict }) => verdict);
  if (verdicts.length < 2) return verdicts.map(({ verdict }) => verdict);
  return verdicts.map(({ pin, verdict }) => `“${escapeMarkdown(preview(pin.text, 40))}”: ${verdict}`);
}

/** `paragraph 3`, `paragraphs 3 and 8`. */
function placesOf(body: SourceBody, spans: readonly Span[]): string {
  const found = passagesIn(body, spans);
  return found.length === 0 ? 'a heading' : paragraphs(found.map(({ number }) => number));
}

const verbatim = (body: SourceBody, span: Span | null): string =>
  span ? ` The words as you quote them stand in ${placesOf(body, [span])}.` : '';

interface Difference {
  quoted: string;
  found: string;
}

function differencesOf(diff: readonly DiffPiece[], here: string): string {
  const differences = differencesIn(diff);
  const [first] = differences;
  if (!first) return `The quoted words stand in ${here}, but for small marks.`;
  const others = differences.length - 1;
  const more = others === 0 ? '.' : others === 1 ? ', and one more difference.' : `, and ${others} more differences.`;
  const subject = here.startsWith('t') ? `T${here.slice(1)}` : here;
  const verb = here.startsWith('these') ? 'have' : 'has';
  if (first.quoted === '') return `${subject} ${verb} “${first.found}” as well, which you leave out${more}`;
  if (first.found === '') return `${subject} ${verb} no “${first.quoted}”, which you quote${more}`;
  return `${subject} ${verb} “${first.found}” where you quote “${first.quoted}”${more}`;
}

/** Each run of differing words, with the word that follows it on both sides, so that one sees what it is about. */
function differencesIn(diff: readonly DiffPiece[]): Difference[] {
  const found: Difference[] = [];
  let open: Difference | null = null;
  for (const { kind, text } of diff) {
    if (kind !== 'same') {
      if (!open) found.push((open = { quoted: '', found: '' }));
      if (kind === 'removed') open.quoted += text;
      else open.found += text;
    } else if (open && text.trim() !== '') {
      const next = /^\s*\S+/.exec(text)![0];
      if (open.quoted !== '' && open.found !== '') {
        open.quoted += next;
        open.found += next;
      }
      open = null;
    }
  }
  return found.map(({ quoted, found: words }) => ({ quoted: shown(quoted), found: shown(words) }));
}

const shown = (words: string): string => escapeMarkdown(preview(words.trim(), 60));
