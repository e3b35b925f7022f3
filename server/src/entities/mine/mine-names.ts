import type { EntityKind, SourceName } from '../model.ts';
import { type Form, formsIn } from './forms.ts';
import { kindOf } from './kinds.ts';
import { acronymsIn, shortsIn } from './links.ts';
import { isCommonNoun } from './nameable.ts';
import { type MarkUp, proseOf } from './prose.ts';

/** No source has more names; of those that do (lists of words) the most frequent count. */
const MOST = 20_000;

/**
 * The names in the text of one source (as decoded, so with its mark-up; or as extracted), the most frequent first: runs of words with
 * capitals, each once, with the shorter forms and the acronym that stand for it in this source, and a guess of its kind. Any text is
 * one; never throws. Names are as they stand in the text, but for white space. Time grows with its length.
 */
export function mineNames(text: string, markUp: MarkUp = 'text'): SourceName[] {
  const prose = proseOf(text, markUp);
  const forms = formsIn(prose);
  const acronyms = acronymsIn(prose, forms);
  const kinds = new Map<Form, EntityKind | null>();
  for (const form of forms.values()) kinds.set(form, kindOf(form));
  const shorts = shortsIn(forms, kinds);
  const shorter = new Map<Form, Form[]>();
  const whole: Form[] = [];
  for (const form of forms.values()) {
    const long = forms.get(acronyms.get(form.text) ?? shorts.get(form.text) ?? '');
    const root = long && (forms.get(shorts.get(long.text) ?? '') ?? long);
    if (root && root !== form) shorter.set(root, [...(shorter.get(root) ?? []), form]);
    // *the Government*: what it stands for nobody knows.
    else if (form.parts.length > 1 || !isCommonNoun(form.parts[0]!)) whole.push(form);
  }
  return whole
    .map((form) => sourceName(form, shorter.get(form) ?? [], acronyms, kinds))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, MOST);
}

function sourceName(
  form: Form,
  shorter: readonly Form[],
  acronyms: ReadonlyMap<string, string>,
  kinds: ReadonlyMap<Form, EntityKind | null>,
): SourceName {
  const all = [form, ...shorter];
  const acronym = shorter.find(({ text, isAcronym }) => isAcronym && acronyms.has(text));
  const others = shorter
    .filter((each) => each !== acronym)
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  return {
    name: form.text,
    kind: kinds.get(form) ?? shorter.map((each) => kinds.get(each) ?? null).find((kind) => kind !== null) ?? null,
    title: titleOf(all),
    acronym: acronym?.text ?? null,
    short: others.map(({ text }) => text),
    count: all.reduce((sum, { count }) => sum + count, 0),
  };
}

function titleOf(forms: readonly Form[]): string | null {
  const counts = new Map<string, number>();
  for (const { titles } of forms) for (const [title, n] of titles) counts.set(title, (counts.get(title) ?? 0) + n);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? null;
}
