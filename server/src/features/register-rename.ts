import { parseDocument } from 'yaml';
import type { FixEdit } from '../checks/finding.ts';
import { foldName } from '../entities/fold-name.ts';
import type { Entity } from '../entities/model.ts';
import { cutList } from '../entities/register/cut.ts';
import type { Text, Value } from '../entities/register/model.ts';
import { plainEntry } from '../entities/register/plain-entry.ts';
import { readYamlRegister } from '../entities/register/yaml.ts';
import { valueIn } from '../entities/register/yaml-value.ts';
import { applyEdits } from '../text/document.ts';
import { type Span, sliceOf } from '../text/span.ts';
import { yamlText } from '../text/yaml-text.ts';

/** Fields of an entry that hold forms of its name. */
const FORMS: ReadonlySet<string> = new Set(['name', 'aliases', 'acronym', 'scripts']);

/**
 * The edits of the text of a register in YAML that write one form of an entity otherwise, its other forms as they are. Null: it is not sure where the form
 * stands, or the entry would say something else than that afterwards.
 */
export function formEdits(text: string, { place }: Entity, form: string, newForm: string): FixEdit[] | null {
  if (!/\.ya?ml$/i.test(place.file)) return null;
  const entry = cutList(text)?.entries.find(({ start, end }) => start <= place.span.start && place.span.end <= end);
  if (!entry) return null;
  const edits = formsIn(entryAt(text, entry))
    .filter((each) => foldName(each.text) === foldName(form))
    .map(({ span }) => ({ span, text: yamlText(newForm) }));
  return edits.length > 0 && isSound(text, entry, edits, newForm) ? edits : null;
}

function entryAt(text: string, entry: Span): Value | null {
  const plain = plainEntry(text, entry);
  if (plain) return plain;
  const document = parseDocument(sliceOf(text, entry), { prettyErrors: false, logLevel: 'silent' });
  const list = document.errors.length > 0 ? null : valueIn(document.contents, entry.start);
  return list?.is === 'list' && list.items.length === 1 ? list.items[0]! : null;
}

function formsIn(value: Value | null): Text[] {
  if (value?.is === 'text') return [value];
  if (value?.is !== 'group') return [];
  return value.fields.filter(({ name }) => FORMS.has(name.text)).flatMap((field) => textsIn(field.value));
}

const textsIn = (value: Value): Text[] =>
  value.is === 'text' ? [value] : value.is === 'list' ? value.items.flatMap(textsIn) : [];

/** The entry is read again: whatever YAML makes of it is what counts. */
function isSound(text: string, entry: Span, edits: readonly FixEdit[], newForm: string): boolean {
  const inEntry = edits.map((edit) => ({
    ...edit,
    span: { start: edit.span.start - entry.start, end: edit.span.end - entry.start },
  }));
  const before = readYamlRegister(sliceOf(text, entry), '');
  const after = readYamlRegister(applyEdits(sliceOf(text, entry), inEntry), '');
  const [entity, ...more] = after.entities;
  if (!entity || more.length > 0 || after.problems.length > before.problems.length) return false;
  return [entity.name, ...entity.forms.map((each) => each.text)].includes(newForm);
}
