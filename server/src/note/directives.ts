import type { Directive, DirectiveKind } from './model.ts';

const COMMENT = /<!--[ \t\r\n]*pincite-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])/g;
const KINDS: Record<string, DirectiveKind> = {
  'disable-next-line': 'next-line',
  'disable-line': 'line',
  'disable-file': 'file',
  disable: 'disable',
  enable: 'enable',
};

/** What stands in for a reason until one is written: it is none. */
export const REASON_TO_COME = 'reason';

/**
 * The ignore comments in a stretch of HTML that starts at `offset`: `<!-- pincite-disable-next-line a/b, c/d: why -->`.
 * An unclosed comment is none.
 */
export function directivesIn(html: string, offset: number): Directive[] {
  const found: Directive[] = [];
  for (const match of html.matchAll(COMMENT)) {
    const end = html.indexOf('-->', match.index);
    if (end < 0) break;
    const from = match.index + match[0].length;
    const body = html.slice(from, end);
    const colon = body.indexOf(':');
    const ids = colon < 0 ? body : body.slice(0, colon);
    found.push({
      kind: KINDS[match[1]!]!,
      span: { start: offset + match.index, end: offset + end + 3 },
      checks: [...ids.matchAll(/[^\s,]+/g)].map((id) => {
        const start = offset + from + id.index;
        return { id: id[0], span: { start, end: start + id[0].length } };
      }),
      reason: colon < 0 ? '' : body.slice(colon + 1).trim(),
    });
  }
  return found;
}
