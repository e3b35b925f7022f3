import type { OffsetMap } from '../text/offset-map.ts';
import type { Span } from '../text/span.ts';

/*
 * What a note says, as plain data. A note is a row of blocks (paragraphs, lists, tables, footnotes …) that are parsed one
 * by one; every span inside a block counts from the start of the block, so that a block survives edits elsewhere as it is.
 */

export type CitationMode = 'normal' | 'author-in-text' | 'suppress-author' | 'link';

/** How the writer says that the source relates to the sentence (`see`, `cf.`, `but see`). */
export type Stance = 'supports' | 'related' | 'contradicts';

/** CSL's names for kinds of locators. */
export type LocatorLabel =
  | 'page'
  | 'paragraph'
  | 'section'
  | 'line'
  | 'chapter'
  | 'figure'
  | 'table'
  | 'book'
  | 'column'
  | 'folio'
  | 'issue'
  | 'note'
  | 'opus'
  | 'part'
  | 'sub-verbo'
  | 'verse'
  | 'volume';

/** Which passage of the source: `¶ 7`, `pp. 3-5, 9`, `§ Outlook`. */
export interface Locator {
  readonly label: LocatorLabel;
  /** As written, without label and braces: `3-5, 9`, `Outlook`. */
  readonly value: string;
  readonly span: Span;
  readonly braced: boolean;
  /** `p. 3, ¶ 2`: the paragraphs counted from the start of this page or section. `value`: the page alone, braced or not. */
  readonly inside?: { readonly value: string; readonly paragraphs: string };
}

/** Quoted words that are checked against the passage. */
export interface QuotePin {
  /** The words between the marks, rendered. */
  readonly text: string;
  /** Between the marks. */
  readonly span: Span;
  /** With the marks. */
  readonly outer: Span;
  readonly where: 'suffix' | 'sentence' | 'title' | 'fragment' | 'block';
}

/** Where a link citation leads: a path as written (decoded) and its fragment (after `#`, decoded once). */
export interface LinkTarget {
  readonly path: string;
  readonly fragment: string;
}

export interface Citation {
  /** This item with its prefix and suffix; for a link the whole link. */
  readonly span: Span;
  /** The whole bracket that the item stands in, or the same as `span`. */
  readonly group: Span;
  /** `@key`, `@{key}`, or the destination of a link. */
  readonly keySpan: Span;
  /** Empty for a link: the library knows which source its target is. */
  readonly key: string;
  readonly mode: CitationMode;
  readonly prefix: string;
  /** Pandoc's whole suffix as text (locator and pin included). */
  readonly suffix: string;
  readonly locator: Locator | null;
  readonly quote: QuotePin | null;
  readonly stance: Stance;
  readonly target: LinkTarget | null;
  /** What Pandoc would read otherwise, and the braces that make both agree; null when they agree already. */
  readonly disambiguation: { readonly span: Span; readonly text: string } | null;
}

export type SentenceKind =
  | 'claim'
  | 'judgement'
  | 'reported'
  | 'question'
  | 'instruction'
  | 'definition'
  | 'meta'
  | 'heading'
  | 'other';

export interface Hedge {
  /** In the rendered sentence. */
  readonly span: Span;
  readonly text: string;
  /** Why it counts: `“may” goes with “ban”`. For writers. */
  readonly reason: string;
}

export interface Sentence {
  /** In the block. */
  readonly span: Span;
  /** Rendered: mark-up and bracketed citations cut out. */
  readonly text: string;
  /** From `text` to the block. */
  readonly map: OffsetMap;
  readonly kind: SentenceKind;
  /** Named reasons for the kind, for people: `gives a figure: 5 tonnes`. */
  readonly why: readonly string[];
  readonly hedges: readonly Hedge[];
  /** Citations of this block that cover the sentence. */
  readonly citations: readonly Citation[];
  /** Quotations in the sentence itself (not in citations), short ones too. */
  readonly quotations: readonly QuotePin[];
  /** Footnotes referred to in the sentence. */
  readonly footnotes: readonly string[];
  /** Targets of links inside the note (`#heading`), a way to state a basis. */
  readonly anchors: readonly string[];
}

/** Which construct a run of text stands in; nearest first matters to what a citation covers. */
export type ProseKind = 'paragraph' | 'heading' | 'item' | 'cell' | 'quote' | 'footnote' | 'alert';

/** One run of text with its sentences: a paragraph, a heading, a table cell, the paragraph of an item. */
export interface Prose {
  readonly kind: ProseKind;
  readonly span: Span;
  readonly text: string;
  readonly map: OffsetMap;
  readonly sentences: readonly Sentence[];
  /** All citations that stand in this run, in order. */
  readonly citations: readonly Citation[];
  /** Stands for the construct that a citation covers as a whole (item, cell, quote); runs of one construct share the number. */
  readonly unit: number;
  /** The label of the footnote definition that the run stands in. */
  readonly footnote: string | null;
  /** Marked by the writer as judgement (`**Judgement:**`, `> [!JUDGEMENT]`). */
  readonly judgement: boolean;
  readonly heading: { readonly depth: number } | null;
}

/** A block quote whose words must stand in the source of the citation that closes or introduces it. */
export interface BlockQuotation {
  readonly span: Span;
  readonly text: string;
  readonly map: OffsetMap;
  /** The citations that close it, from inside. With those of its footnotes; when there are none, `introduction` counts. */
  readonly citations: readonly Citation[];
  /** Labels of the footnotes that it refers to. */
  readonly footnotes: readonly string[];
  /** What the sentence before it cites. Null when it begins its block: then `Surroundings.introducing`. */
  readonly introduction: Pick<Sentence, 'citations' | 'footnotes'> | null;
}

export type DirectiveKind = 'next-line' | 'line' | 'disable' | 'enable' | 'file';

/** `<!-- pincite-disable-next-line check/id: reason -->` */
export interface Directive {
  readonly kind: DirectiveKind;
  readonly span: Span;
  /** None: all checks. */
  readonly checks: readonly { readonly id: string; readonly span: Span }[];
  readonly reason: string;
}

/** Something that was meant as a citation and cannot be read as one. */
export interface Malformed {
  readonly span: Span;
  readonly problem: 'unclosed' | 'adjoining' | 'keyless' | 'empty-key' | 'locator';
}

/** Something that an editor can fold away, or a comment that begins or ends what can be (`<!-- #region -->`). */
export interface Fold {
  readonly kind: 'block' | 'comment' | 'region' | 'region-end';
  readonly span: Span;
}

/** Why a block could not be read: it is nested beyond all use. It then has no prose. */
export type Unreadable = 'too-deep';

/** A block on its own. Spans count from its start. */
export interface Block {
  readonly text: string;
  readonly prose: readonly Prose[];
  readonly quotations: readonly BlockQuotation[];
  readonly directives: readonly Directive[];
  readonly malformed: readonly Malformed[];
  readonly unreadable: Unreadable | null;
  /** Lists, quotes, tables, code and comments, in order; those around before those inside. */
  readonly folds: readonly Fold[];
  /** Labels of footnotes and links that this block defines (normalised). */
  readonly definitions: readonly string[];
  /** The link definitions among them, as Markdown on one line. */
  readonly links: ReadonlyMap<string, string>;
  readonly frontMatter: { readonly yaml: string; readonly span: Span } | null;
  /** The citations of `nocite:` in the front matter. */
  readonly nocite: readonly Citation[];
}

/** What a block gets from its neighbours. Equal contents keep identity from edit to edit. */
export interface Surroundings {
  /** Citations in footnote definitions elsewhere, by label: they cover the sentences that refer to them. */
  readonly footnotes: ReadonlyMap<string, FootnoteText>;
  /**
   * For a block quote: the citations that end the run before this block and so introduce it; when there are none, those
   * that are all of the paragraph behind it.
   */
  readonly introducing: readonly Citation[];
}

export interface FootnoteText {
  readonly citations: readonly Citation[];
  readonly text: string;
}

export interface PlacedBlock {
  readonly block: Block;
  /** Offset of the block in the note. */
  readonly start: number;
  readonly around: Surroundings;
}
