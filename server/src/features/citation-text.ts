import { citationEnd } from '../language/citation-keys.ts';

/** A key as it is written behind `@`: in braces when Pandoc would read it otherwise. */
export const keyText = (key: string): string => (citationEnd(`@${key}`, 0) === key.length + 1 ? key : `{${key}}`);

/** A citation of one passage, to be inserted: `[@cnre-2025, ¶ 8]`. */
export const citationText = (key: string, passage: number): string => `[@${keyText(key)}, ¶ ${passage}]`;
