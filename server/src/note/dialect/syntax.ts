import type { Extension } from 'micromark-util-types';
import { citationGroupEnd } from './group.ts';
import { citationKey } from './key.ts';
import { dollarMath } from './math.ts';

/**
 * The dialect as a micromark extension: Pandoc's citations and dollar math on top of CommonMark. Block structure stays
 * CommonMark's. We differ from Pandoc on purpose where Markdown itself differs: citations inside raw HTML are HTML,
 * `[@a]: u` is a definition, a line-initial `(@a)` is text with a citation and no example list; `test/pandoc` lists and
 * tests each class.
 */
export const citationSyntax = (): Extension => ({
  text: {
    64: citationKey,
    45: citationKey,
    93: { ...citationGroupEnd, add: 'before' },
    36: dollarMath,
  },
});
