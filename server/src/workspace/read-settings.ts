import { type Document, isMap, isScalar, type Node, type Pair, parseDocument, type YAMLError } from 'yaml';
import { LineIndex } from '../text/position.ts';
import type { Span } from '../text/span.ts';
import { didYouMean } from '../text/suggest.ts';
import { isYamlTooDeep } from '../text/yaml-depth.ts';
import { yamlReason } from '../text/yaml-reason.ts';
import { houseWordsIn } from './read-house-words.ts';
import { scaleIn } from './read-scale.ts';
import { defaultSettings, type Level, levels, profiles, type Settings } from './settings.ts';
import { levelSchema, settingSchemas } from './settings-schema.ts';

/** Something in the settings that cannot be followed. */
export interface SettingsProblem {
  readonly message: string;
  readonly span: Span;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

export interface ReadSettings {
  /** What could be read; defaults for all else. */
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

type Place = (message: string, span: Span) => void;
type SettingName = keyof typeof settingSchemas;

/** All names that may stand in `pincite.yaml`. */
export const settingNames: readonly string[] = [...Object.keys(settingSchemas), 'checks'];

const lists: ReadonlySet<string> = new Set(['sources', 'notes', 'bibliography', 'entities']);

/**
 * Reads the text of `pincite.yaml`. Never throws: what cannot be followed is a problem with its place, and each setting
 * without one holds.
 */
export function readSettings(yamlText: string, options: { readonly knownChecks: Iterable<string> }): ReadSettings {
  const lines = LineIndex.of(yamlText);
  const problems: SettingsProblem[] = [];
  const place: Place = (message, span) => {
    const { line, character } = lines.positionAt(span.start);
    problems.push({ message, span, line: line + 1, column: character + 1 });
  };
  if (isYamlTooDeep(yamlText)) {
    place('The settings are nested too deeply to be read. They are a list of names and values.', { start: 0, end: 0 });
    return { settings: defaultSettings, problems };
  }
  const document = parseDocument(yamlText, { prettyErrors: false, logLevel: 'error' });
  for (const error of firstOfEachLine(document.errors, lines)) {
    const { message, span } = explain(yamlText, error, document.errors[document.errors.indexOf(error) + 1]);
    place(message, span);
  }
  const top = document.contents;
  if (problems.length > 0 || top === null || (isScalar(top) && top.value === null))
    return { settings: defaultSettings, problems };
  if (!isMap(top)) {
    place('The settings must be a list of names and values, such as “sources: seeds”.', spanOf(top));
    return { settings: defaultSettings, problems };
  }
  return { settings: settingsIn(document, [...options.knownChecks], place), problems };
}

function settingsIn(document: Document, knownChecks: readonly string[], place: Place): Settings {
  const found: { checks?: Settings['checks']; [name: string]: unknown } = {};
  const pairs = isMap(document.contents) ? document.contents.items : [];
  for (const pair of pairs) {
    const name = keyOf(pair);
    const value = plainValueOf(pair.value, document);
    if (!settingNames.includes(name)) place(unknown('setting', name, settingNames), spanOf(pair.key));
    else if (value === null) continue;
    else if (name === 'checks') found.checks = checksIn(pair, document, knownChecks, place);
    else if (name === 'scale') found.scale = scaleIn(value, document, place);
    else if (name === 'houseWords') found.houseWords = houseWordsIn(value, document, place);
    else if (settingSchemas[name as SettingName].safeParse(value).success)
      found[name] = lists.has(name) && !Array.isArray(value) ? [value] : value;
    else place(wrongValue(name as SettingName, value), spanOf(pair.value));
  }
  return { ...defaultSettings, ...found };
}

/** The levels under `checks:`, without those that cannot be followed. Unknown ids pass when `knownChecks` is null. */
export function checksIn(
  pair: Pair<unknown, unknown>,
  document: Document,
  knownChecks: readonly string[] | null,
  place: Place,
): Record<string, Level> {
  const found: Record<string, Level> = {};
  if (!isMap(pair.value)) {
    place('“checks” must name checks and levels, such as “quote/altered: error”.', spanOf(pair.value));
    return found;
  }
  for (const item of pair.value.items) {
    const id = keyOf(item);
    const value = plainValueOf(item.value, document);
    const level = levelSchema.safeParse(value);
    if (knownChecks && !knownChecks.includes(id)) place(unknownCheck(id, knownChecks), spanOf(item.key));
    else if (level.success) found[id] = level.data;
    else place(wrongLevel(id, value), spanOf(item.value ?? item.key));
  }
  return found;
}

/** What to tell somebody who named a check that does not exist. */
export const unknownCheck = (id: string, knownChecks: readonly string[]): string =>
  `“${id}” is not a check.${didYouMean(id, knownChecks)} “pincite checks” lists all of them.`;

/** What to tell somebody who gave a level that does not exist. */
export const wrongLevel = (id: string, value: unknown): string =>
  `${named(value)} is not a level for “${id}”: use ${orList(levels)}.`;

/** What to tell somebody who named a profile that does not exist. */
export const unknownProfile = (name: string): string =>
  `“${name}” is not a profile.${didYouMean(name, profiles)} There are: ${profiles.join(', ')}.`;

function wrongValue(name: SettingName, value: unknown): string {
  if (name === 'profile' && typeof value === 'string') return unknownProfile(value);
  const expected: Record<SettingName, string> = {
    sources: 'a folder or glob, or a list of them',
    notes: 'a glob, or a list of them',
    bibliography: 'a file, or a list of them',
    entities: 'a file, or a list of them',
    profile: `one of ${profiles.join(', ')}`,
    scale: 'terms with their ranges',
    houseWords: 'a list of words',
    citationScope: 'sentence or paragraph',
    judgementScope: 'sentence, paragraph or section',
    language: 'a language code, such as en',
    requireReasons: 'true or false',
  };
  return `“${name}” must be ${expected[name]}. ${named(value)} is not.`;
}

function unknown(what: string, name: string, names: readonly string[]): string {
  const near = didYouMean(name, names);
  return `“${name}” is not a ${what}.${near === '' ? ` There are: ${names.join(', ')}.` : near}`;
}

const orList = (words: readonly string[]): string => `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

function named(value: unknown): string {
  if (value === null) return 'An empty place';
  if (value === undefined) return 'This alias';
  if (Array.isArray(value)) return 'This list';
  return typeof value === 'object' ? 'This group of names' : `“${String(value)}”`;
}

/** One mistake as a sentence, and where it stands: up to the end of its line. */
function explain(text: string, error: YAMLError, next: YAMLError | undefined): { message: string; span: Span } {
  const { reason, at } = yamlReason(text, error, next);
  const end = text.slice(at).search(/[\r\n]/);
  const span = { start: at, end: end < 0 ? text.length : at + end };
  if (error.code === 'MULTIPLE_DOCS')
    return { message: 'A second document starts here (---); only one can hold the settings.', span };
  return { message: `This file cannot be read as YAML: ${reason}.`, span };
}

/** One mistake often makes several errors on its line; the first tells most, unless one says that it is a tab. */
function firstOfEachLine(errors: readonly YAMLError[], lines: LineIndex): YAMLError[] {
  const byLine = new Map<number, YAMLError>();
  for (const error of errors) {
    const line = lines.lineAt(error.pos[0]);
    if (!byLine.has(line) || error.code === 'TAB_AS_INDENT') byLine.set(line, error);
  }
  return [...byLine.values()];
}

const keyOf = (pair: Pair<unknown, unknown>): string => String(isScalar(pair.key) ? pair.key.value : pair.key);

/** The plain value under a node; aliases are followed, and one that leads nowhere (or in a circle) is `undefined`. */
function plainValueOf(node: unknown, document: Document): unknown {
  if (node === null || node === undefined) return null;
  try {
    return (node as Node).toJS(document, { maxAliasCount: 100 });
  } catch {
    return undefined;
  }
}

/** Where a node of the YAML stands. */
export function spanOf(node: unknown): Span {
  const range = (node as Node | null)?.range;
  return range ? { start: range[0], end: range[1] } : { start: 0, end: 0 };
}
