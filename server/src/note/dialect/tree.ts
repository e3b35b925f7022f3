import type { PhrasingContent } from 'mdast';
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown';
import type { Literal, Parent } from 'unist';
import type { GroupKind } from './tokens.ts';

/**
 * `[see @a, p. 3; @b]`, ` [p. 3]` behind a key, `^[an inline note]`: what stands between the brackets. The `^` is text
 * before the group.
 */
export interface CitationGroup extends Parent {
  type: 'citationGroup';
  kind: GroupKind;
  children: PhrasingContent[];
}

/** `@key`, `-@key`, `@{any key}`. */
export interface CitationKey extends Literal {
  type: 'citationKey';
  /** The key without `@` and braces. */
  value: string;
  suppressAuthor: boolean;
}

export interface DollarMath extends Literal {
  type: 'dollarMath';
  value: string;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citationGroup: CitationGroup;
    citationKey: CitationKey;
    dollarMath: DollarMath;
  }
  interface RootContentMap {
    citationGroup: CitationGroup;
    citationKey: CitationKey;
    dollarMath: DollarMath;
  }
}

/** The nodes of the dialect, for `mdast-util-from-markdown`. */
export const citationFromMarkdown = (): Extension => ({
  canContainEols: ['citationGroup'],
  enter: {
    citationGroup(token) {
      this.enter({ type: 'citationGroup', kind: token._citationGroup ?? 'cite', children: [] }, token);
    },
    citationKey(token) {
      const suppressAuthor = this.sliceSerialize(token).startsWith('-');
      this.enter({ type: 'citationKey', value: '', suppressAuthor }, token);
    },
    dollarMath(token) {
      this.enter({ type: 'dollarMath', value: this.sliceSerialize(token).replace(/^\$+|\$+$/g, '') }, token);
    },
  },
  exit: {
    citationGroup: close,
    citationKeyText(token) {
      (this.stack[this.stack.length - 1] as CitationKey).value = this.sliceSerialize(token);
    },
    citationKey: close,
    dollarMath: close,
  },
});

function close(this: CompileContext, token: Token): undefined {
  this.exit(token);
}
