import { firstPlaceOf } from '../entities/forms-in-text.ts';
import { type KnownEntity, sourceCountOf } from '../entities/known-names.ts';
import type { Role } from '../entities/model.ts';
import { bodyOf } from '../library/body.ts';
import type { Source, SourceBody } from '../library/model.ts';
import { passageAt } from '../library/passages.ts';
import type { Span } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { escapeMarkdown } from './markdown.ts';
import { passageAsMarkdown } from './passage-markdown.ts';
import { preview } from './passage-text.ts';
import { dateInWords } from './source-head.ts';

/** So many places in sources are shown, one of each source. */
const MOST = 3;
/** Sources are searched for them up to so many UTF-16 units together: a hover waits for it. */
const LONGEST_SEARCH = 2_000_000;
const LONGEST_LINE = 240;
/** A register may give an entity a thousand forms, and a note of a megabyte: a card has as much of each. */
const MOST_OF_EACH = 20;
const LONGEST_NOTE = 1000;

/**
 * What is known of somebody or something, as Markdown in which nothing of a register or a source can act: name, kind, roles, other forms, ids, the
 * note of the register, how often the sources have the name, and the sentences of up to three of them.
 */
export function entityCard(snapshot: Snapshot, known: KnownEntity): string {
  const { name, kind, entity, mined } = known;
  const title = mined.find((one) => one.title !== null)?.title ?? null;
  const roles = entity?.roles.length ? entity.roles.map(roleText) : title === null ? [] : [title];
  const about = [...(kind === null || kind === 'other' ? [] : [kind]), ...some(roles).map(shown)].join(' · ');
  const others = some(known.forms.slice(1).map(({ text }) => text)).map(shown);
  return [
    `**${escapeMarkdown(name)}**${about === '' ? '' : ` · ${about}`}`,
    others.length === 0 ? '' : `Also: ${others.join(', ')}`,
    idsText(entity?.ids ?? new Map()),
    entity?.note ? escapeMarkdown(preview(entity.note, LONGEST_NOTE)) : '',
    whereText(known),
    placesIn(snapshot, known).join('\n\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The first of them, and how many more there are. */
const some = (all: readonly string[]): readonly string[] =>
  all.length <= MOST_OF_EACH ? all : [...all.slice(0, MOST_OF_EACH), `${all.length - MOST_OF_EACH} more`];

/** Any text of a register, cut where it is long, so that nothing in it acts. */
const shown = (text: string): string => escapeMarkdown(preview(text, LONGEST_LINE));

/** *Deputy minister (March 2021 to 2024)* */
function roleText({ title, from, to }: Role): string {
  const [start, end] = [from && dateInWords(from), to && dateInWords(to)];
  const time = start && end ? `${start} to ${end}` : start ? `since ${start}` : end ? `until ${end}` : '';
  return time === '' ? title : `${title} (${time})`;
}

function idsText(ids: ReadonlyMap<string, string>): string {
  const each = [...ids]
    .slice(0, MOST_OF_EACH)
    .map(([scheme, id]) =>
      scheme === 'wikidata' && /^Q[1-9]\d{0,12}$/.test(id)
        ? `[Wikidata ${id}](https://www.wikidata.org/wiki/${id})`
        : `${shown(scheme)}: ${shown(id)}`,
    );
  return each.join(' · ');
}

function whereText(known: KnownEntity): string {
  const { entity, mined } = known;
  const sources = sourceCountOf(known);
  const count = mined.reduce((sum, one) => sum + one.count, 0);
  const register = entity ? 'In the register' : '';
  if (sources === 0) return register === '' ? '' : `${register}.`;
  const found = `${timesText(count)} in ${sources === 1 ? 'one source' : `${sources} sources`}`;
  return register === '' ? `Named ${found}.` : `${register}, and named ${found}.`;
}

/** *once*, *twice*, *3 times* */
export const timesText = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

/** A sentence of each of the first sources that have the name, those first that have it most often. */
function placesIn(snapshot: Snapshot, known: KnownEntity): string[] {
  const { byPath, sources: all } = snapshot.library;
  const paths = known.mined.flatMap((one) => one.sources.map(({ path }) => path));
  const sources = paths.length > 0 ? [...new Set(paths)].flatMap((path) => byPath.get(path) ?? []) : all.values();
  const forms = known.forms.filter(({ sort }) => sort !== 'short').map(({ text }) => text);
  const found: string[] = [];
  let searched = 0;
  for (const source of sources) {
    // Asked before it is read: one huge source may take long.
    searched += source.file?.original.length ?? 0;
    if (searched > LONGEST_SEARCH) break;
    const body = bodyOf(source);
    const place = body && firstPlaceOf(body.text, forms);
    if (place) found.push(lineOf(source, body, place));
    if (found.length === MOST) break;
  }
  return found;
}

/** The passage, or what of it stands around the name, over `@key, ¶ 7`. */
function lineOf(source: Source, body: SourceBody, place: Span): string {
  const passage = passageAt(body, place.start) ?? { number: 0, span: place, kind: 'paragraph' };
  const at = `@${source.key}${passage.number > 0 ? `, ¶ ${passage.number}` : ''}`;
  return `> ${passageAsMarkdown(body, passage, [place], LONGEST_LINE)}\n>\n> ${escapeMarkdown(at)}`;
}
