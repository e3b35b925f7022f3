import { type Document, isMap, isScalar, isSeq, type Pair, parseDocument } from 'yaml';
import { readYaml } from '../library/metadata/yaml.ts';
import type { Span } from '../text/span.ts';
import { isYamlTooDeep } from '../text/yaml-depth.ts';
import { checksIn, spanOf, unknownProfile } from './read-settings.ts';
import { type Profile, profiles, profilesWithScale, type Settings } from './settings.ts';

/** What the front matter of a note asks of Pincite. */
export interface NoteSettings {
  /** `pincite: false`: this file is not a note, and nothing in it is checked. */
  readonly off: boolean;
  readonly profile: Profile | null;
  readonly checks: Settings['checks'];
  /** What cannot be followed; spans count from the start of the YAML. */
  readonly problems: readonly { readonly message: string; readonly span: Span }[];
}

const nothing: NoteSettings = { off: false, profile: null, checks: {}, problems: [] };

/**
 * Reads `pincite:` from the YAML of a note's front matter: `false`, or `{ profile, checks }`. Never throws; YAML that
 * cannot be read asks for nothing, which is a problem when it has something for us (the rest belongs to other programs).
 * With `knownChecks`, ids that no check has are problems.
 */
export function readFrontMatter(yaml: string, knownChecks: readonly string[] | null = null): NoteSettings {
  if (!OURS.test(yaml)) return nothing;
  const { problem } = readYaml(yaml);
  if (problem) return { ...nothing, problems: [{ message: unreadable(problem.message), span: problem.span }] };
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: 'error' });
  const pair = isMap(document.contents) ? find(document.contents.items, 'pincite') : undefined;
  if (!pair) return nothing;
  if (isScalar(pair.value)) return ofScalar(pair.value.value, spanOf(pair.value));
  return isMap(pair.value) ? ofMap(pair.value.items, document, knownChecks) : nothing;
}

/** Fields that Pincite reads. */
const OURS = /^["']?(?:pincite|bibliography|nocite)\b/m;

const unreadable = (reason: string): string =>
  `The front matter cannot be read as YAML: ${reason}. Until it is mended, nothing that it says counts.`;

/** The bibliographies that `bibliography:` names, as written: one, or a list. Never throws. */
export function bibliographiesIn(yaml: string): string[] {
  if (!/^["']?bibliography/m.test(yaml) || isYamlTooDeep(yaml)) return [];
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: 'error' });
  if (document.errors.length > 0 || !isMap(document.contents)) return [];
  const value = find(document.contents.items, 'bibliography')?.value;
  const nodes = isSeq(value) ? value.items : [value];
  return nodes.flatMap((node) => (isScalar(node) && typeof node.value === 'string' ? [node.value] : []));
}

/** The settings with what a note asks for put over them: null for `pincite: false`, the same object when it asks nothing. */
export function mergedWith(settings: Settings, asked: NoteSettings): Settings | null {
  if (asked.off) return null;
  if (asked.profile === null && Object.keys(asked.checks).length === 0) return settings;
  return {
    ...settings,
    profile: asked.profile ?? settings.profile,
    // A note that names a standard means its terms.
    scale: asked.profile !== null && profilesWithScale.has(asked.profile) ? null : settings.scale,
    checks: { ...settings.checks, ...asked.checks },
  };
}

function ofScalar(value: unknown, span: Span): NoteSettings {
  if (typeof value === 'boolean' || value === null) return { ...nothing, off: value === false };
  return { ...nothing, problems: [{ message: '“pincite” must be false, or name a profile or checks.', span }] };
}

function ofMap(
  items: readonly Pair<unknown, unknown>[],
  document: Document,
  knownChecks: readonly string[] | null,
): NoteSettings {
  const problems: { message: string; span: Span }[] = [];
  const place = (message: string, span: Span) => void problems.push({ message, span });
  const checks = find(items, 'checks');
  const profile = find(items, 'profile');
  const name = isScalar(profile?.value) ? String(profile.value.value) : null;
  if (name !== null && !isProfile(name)) place(unknownProfile(name), spanOf(profile?.value));
  for (const item of items) {
    const key = isScalar(item.key) ? String(item.key.value) : '';
    if (key === 'checks' || key === 'profile') continue;
    place(`“${key}” cannot be set in a note; “profile” and “checks” can.`, spanOf(item.key));
  }
  return {
    off: false,
    profile: name !== null && isProfile(name) ? name : null,
    checks: checks ? checksIn(checks, document, knownChecks, place) : {},
    problems,
  };
}

const find = (items: readonly Pair<unknown, unknown>[], name: string): Pair<unknown, unknown> | undefined =>
  items.find((pair) => isScalar(pair.key) && pair.key.value === name);

const isProfile = (name: string): name is Profile => (profiles as readonly string[]).includes(name);
