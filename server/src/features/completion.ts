import type { EntityKind } from '../entities/model.ts';
import { bodyOf } from '../library/body.ts';
import { sourceNamed } from '../library/named.ts';
import type { Span } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { keyItems } from './complete-keys.ts';
import { locatorItems } from './complete-locators.ts';
import { nameDocumentation, nameItems } from './complete-names.ts';
import { completionContext } from './completion-context.ts';
import { passagesAsMarkdown, passagesToShow } from './passage-markdown.ts';
import { sourceHead } from './source-head.ts';

/** What an item stands for; enough to find it again when its documentation is wanted. */
export interface CompletionData {
  /** The key of the source, or the preferred name. */
  readonly key: string;
  /** In the extracted text of the source; absent for the source itself. */
  readonly passage?: Span;
  /** `key` is a name. */
  readonly name?: true;
}

export interface CompletionItem {
  readonly kind: 'source' | 'passage' | 'page' | 'section' | EntityKind;
  readonly label: string;
  /** One line of plain text. */
  readonly detail: string;
  readonly insert: string;
  /** What the insertion replaces, in the note. */
  readonly span: Span;
  /** What is compared with what is typed. */
  readonly filter: string;
  /** Characters that take the item and are then typed themselves. */
  readonly commit: readonly string[];
  /** Keeps the order in which the items are given. */
  readonly sort: string;
  readonly data: CompletionData;
}

export interface Completions {
  readonly items: readonly CompletionItem[];
  /** More typing may bring other items. */
  readonly incomplete: boolean;
}

const nothing: Completions = { items: [], incomplete: false };

/**
 * What could be written at a cursor: after `@` the sources, by key, title and author; behind the key of a citation its
 * passages, those that support the sentence best first, its pages and sections; names while one is typed. Nothing in code, URLs, mail addresses
 * and front matter.
 */
export function completionsAt(snapshot: Snapshot, path: string, offset: number): Completions {
  const note = snapshot.notes.get(path);
  const context = note && completionContext(note, offset);
  if (!note) return nothing;
  if (!context) return nameItems(snapshot, note, offset) ?? nothing;
  if (context.kind === 'key') return keyItems(snapshot.library, note, context);
  const source = sourceNamed(snapshot.library, context.key);
  return source ? { items: locatorItems(snapshot, source, context), incomplete: true } : nothing;
}

/** The documentation of an item, as Markdown: the passage that it would cite, and the source. */
export function completionDocumentation(snapshot: Snapshot, data: CompletionData): string | null {
  if (data.name) return nameDocumentation(snapshot, data.key);
  const source = snapshot.library.sources.get(data.key);
  if (!source) return null;
  const body = data.passage && bodyOf(source);
  if (!data.passage || !body) return sourceHead(source);
  return `${passagesAsMarkdown(body, passagesToShow(body, [data.passage]), [])}\n\n${sourceHead(source)}`;
}
