/**
 * Where a text stops being JSON: the offset of the first sign that cannot stand where it stands; its length when something
 * is missing at the end. For texts that `JSON.parse` refuses, whose own message differs from engine to engine.
 */
export function jsonErrorAt(text: string): number {
  const open: string[] = [];
  let due: 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or end' = 'value';
  for (let at = skipSpace(text, 0); at < text.length; ) {
    const sign = text[at]!;
    const isValue = due === 'value' || due === 'value or ]';
    const end = tokenEnd(text, at);
    const inside = open.at(-1);
    if (end === null) return at;
    if (sign === '"' && (due === 'name' || due === 'name or }')) due = ':';
    else if (sign === ':' && due === ':') due = 'value';
    else if ((sign === '[' || sign === '{') && isValue) {
      open.push(sign);
      due = sign === '[' ? 'value or ]' : 'name or }';
    } else if (
      closes(sign, inside) &&
      (due === ', or end' || due === `value or ${sign}` || due === `name or ${sign}`)
    ) {
      open.pop();
      due = ', or end';
    } else if (sign === ',' && due === ', or end' && inside) due = inside === '[' ? 'value' : 'name';
    else if (isValue && !'[]{}:,'.includes(sign)) due = ', or end';
    else return at;
    at = skipSpace(text, end);
  }
  return text.length;
}

const closes = (sign: string, open: string | undefined): boolean =>
  (sign === ']' && open === '[') || (sign === '}' && open === '{');

const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;

/** Where the token at an offset ends; null when none begins there. */
function tokenEnd(text: string, at: number): number | null {
  if ('[]{}:,'.includes(text[at]!)) return at + 1;
  if (text[at] === '"') return stringEnd(text, at);
  LITERAL.lastIndex = at;
  return LITERAL.test(text) ? LITERAL.lastIndex : null;
}

function stringEnd(text: string, at: number): number | null {
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] === '"') return i + 1;
    if (text[i] === '\\') i++;
    else if (text.charCodeAt(i) < 0x20) return null;
  }
  return null;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\n\r'.includes(text[at]!)) at++;
  return at;
}
