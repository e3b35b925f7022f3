import type { KnownEntity } from '../entities/known-names.ts';
import type { Role } from '../entities/model.ts';
import { bodyOf } from '../library/body.ts';
import type { Source } from '../library/model.ts';
import { passageAt } from '../library/passages.ts';
import { derived } from '../text/derived.ts';
import type { Span } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { escapeMarkdown, escapeWithMarks } from './markdown.ts';
import { sentencesAround } from './passage-text.ts';
import { dateInWords } from './source-head.ts';

/** So many places in sources are shown, one of each source. */
const MOST = 3;
/** Sources are searched for them up to so many UTF-16 units together: a hover waits for it. */
const LONGEST_SEARCH = 2_000_000;
const LONGEST_LINE = 240;

/**
 * What is known of somebody or something, as Markdown in which nothing of a register or a source can act: name, kind, roles, other forms, ids, the
 * note of the register, how often the sources have the name, and the sentences of up to three of them.
 */
export function entityCard(snapshot: Snapshot, known: KnownEntity): string {
  const { name, kind, entity, mined } = known;
  const title = mined.find((one) => one.title !== null)?.title ?? null;
  const roles = entity?.roles.length ? entity.roles.map(roleText) : title === null ? [] : [title];
  const about = [...(kind === null || kind === 'other' ? [] : [kind]), ...roles].map(escapeMarkdown).join(' · ');
  const others = known.forms.slice(1).map(({ text }) => escapeMarkdown(text));
  return [
    `**${escapeMarkdown(name)}**${about === '' ? '' : ` · ${about}`}`,
    others.length === 0 ? '' : `Also: ${others.join(', ')}`,
    idsText(entity?.ids ?? new Map()),
    entity?.note ? escapeMarkdown(entity.note) : '',
    whereText(known),
    placesIn(snapshot, known).join('\n\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** *Deputy minister (March 2021 to 2024)* */
function roleText({ title, from, to }: Role): string {
  const [start, end] = [from && dateInWords(from), to && dateInWords(to)];
  const time = start && end ? `${start} to ${end}` : start ? `since ${start}` : end ? `until ${end}` : '';
  return time === '' ? title : `${title} (${time})`;
}

function idsText(ids: ReadonlyMap<string, string>): string {
  const each = [...ids].map(([scheme, id]) =>
    scheme === 'wikidata' && /^Q[1-9]\d{0,12}$/.test(id)
      ? `[Wikidata ${id}](https://www.wikidata.org/wiki/${id})`
      : `${escapeMarkdown(scheme)}: ${escapeMarkdown(id)}`,
  );
  return each.join(' · ');
}

function whereText({ entity, mined }: KnownEntity): string {
  const sources = new Set(mined.flatMap((one) => one.sources.map(({ path }) => path))).size;
  const count = mined.reduce((sum, one) => sum + one.count, 0);
  const register = entity ? 'In the register' : '';
  if (sources === 0) return register === '' ? '' : `${register}.`;
  const times = count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
  const found = `${times} in ${sources === 1 ? 'one source' : `${sources} sources`}`;
  return register === '' ? `Named ${found}.` : `${register}, and named ${found}.`;
}

/** A sentence of each of the first sources that have the name, those first that have it most often. */
function placesIn(snapshot: Snapshot, known: KnownEntity): string[] {
  const byPath = sourcesByPath(snapshot.library);
  const paths = known.mined.flatMap((one) => one.sources.map(({ path }) => path));
  const sources = paths.length > 0 ? [...new Set(paths)].flatMap((path) => byPath.get(path) ?? []) : byPath.values();
  const found: string[] = [];
  let searched = 0;
  for (const source of sources) {
    // Asked before it is read: one huge source may take long.
    searched += source.file?.original.length ?? 0;
    if (searched > LONGEST_SEARCH) break;
    const text = bodyOf(source)?.text ?? '';
    const place = firstOf(text, known);
    if (place) found.push(lineOf(source, text, place));
    if (found.length === MOST) break;
  }
  return found;
}

const sourcesByPath = derived(
  ({ sources }: Snapshot['library']): ReadonlyMap<string, Source> =>
    new Map([...sources.values()].flatMap((source) => (source.file ? [[source.file.path, source] as const] : []))),
);

/** Where one of its forms stands first as a whole word, forms in their order. */
function firstOf(text: string, { forms }: KnownEntity): Span | null {
  for (const { text: form, sort } of forms) {
    if (sort === 'short') continue;
    for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
      const end = start + form.length;
      const isLatin = /^\p{Script=Latin}/u.test(form);
      if (!isLatin || !(isWordPart(text[start - 1]) || isWordPart(text[end]))) return { start, end };
    }
  }
  return null;
}

const isWordPart = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** `@key, ¶ 7: “… said **Akiko Benner**, who …”` */
function lineOf(source: Source, text: string, place: Span): string {
  const body = bodyOf(source)!;
  const passage = passageAt(body, place.start);
  const at = `@${source.key}${passage ? `, ¶ ${passage.number}` : ''}`;
  const around = sentencesAround(text, passage?.span ?? place, place, LONGEST_LINE);
  const shown = text.slice(around.start, around.end);
  const marked = escapeWithMarks(shown, [{ start: place.start - around.start, end: place.end - around.start }]);
  return `> ${marked}\n>\n> ${escapeMarkdown(at)}`;
}
