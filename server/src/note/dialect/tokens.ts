import type { Token, TokenizeContext } from 'micromark-util-types';

/*
 * The tokens of the dialect. `citationKey` is `@key`; `citationGroup` is a bracket that holds keys (`[see @a, p. 3]`),
 * the bracket behind a key in the text (`@a [p. 3]`), or an inline note (`^[…]`, whose marker is a token before it).
 */
declare module 'micromark-util-types' {
  interface TokenTypeMap {
    citationKey: 'citationKey';
    citationKeyMarker: 'citationKeyMarker';
    citationKeyText: 'citationKeyText';
    citationGroup: 'citationGroup';
    citationGroupMarker: 'citationGroupMarker';
    dollarMath: 'dollarMath';
    dollarMathText: 'dollarMathText';
  }
  interface Token {
    _citationGroup?: GroupKind;
  }
  interface TokenizeContext {
    /** Ends of the keys that no bracket has taken yet, in order; so that `]` need not look back for one. */
    _citationKeys?: number[];
    /** Where the last key ended: what stands before it is no word that an `@` could belong to. */
    _lastKeyEnd?: number;
  }
}

/** `cite`: holds keys; `bare`: locator of the key before it; `note`: `^[…]`. */
export type GroupKind = 'cite' | 'bare' | 'note';

export type { Token, TokenizeContext };
