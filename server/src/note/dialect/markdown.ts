import type { Handle, Options, Unsafe } from 'mdast-util-to-markdown';
import type { CitationGroup, CitationKey, DollarMath } from './tree.ts';

const PLAIN_KEY = /^[\p{L}\p{N}_*](?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_]))*$/u;

/** Writes the nodes of the dialect, for `mdast-util-to-markdown`; text that would read as a key is escaped. */
export const citationToMarkdown = (): Options => {
  const citationGroup: Handle = (node: CitationGroup, _parent, state, info) => {
    const tracker = state.createTracker(info);
    const open = tracker.move('[');
    const exit = state.enter('label');
    const inside = tracker.move(state.containerPhrasing(node, { ...tracker.current(), before: open, after: ']' }));
    exit();
    return `${open}${inside}]`;
  };
  const citationKey: Handle = (node: CitationKey) =>
    `${node.suppressAuthor ? '-' : ''}@${PLAIN_KEY.test(node.value) ? node.value : `{${node.value}}`}`;
  const dollarMath: Handle = (node: DollarMath) => `$${node.value}$`;
  const unsafe: Unsafe[] = [
    { character: '@', before: '[^0-9A-Za-z]', after: '[0-9A-Za-z_{*]', inConstruct: 'phrasing' },
    { atBreak: true, character: '@', after: '[0-9A-Za-z_{*]' },
  ];
  return { handlers: { citationGroup, citationKey, dollarMath } as Options['handlers'] & object, unsafe };
};
