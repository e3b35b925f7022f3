/*
 * Values as front matter, CSL and meta elements give them, read into ours. Whatever cannot be read is left out: metadata
 * is shown to people, and nothing is better than nonsense.
 */

/** A text on one line, or undefined when there is none. Numbers and booleans are written out. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return undefined;
  const text = value.replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}

/** A text, or each text of a list; undefined when there is none. */
export function textsOf(value: unknown): string[] | undefined {
  const texts = (Array.isArray(value) ? value : [value]).map(textOf).filter((text) => text !== undefined);
  return texts.length > 0 ? texts : undefined;
}

/** True for `true`, `yes` and `1`, false for their opposites, else undefined. */
export function flagOf(value: unknown): boolean | undefined {
  const text = textOf(value)?.toLowerCase();
  if (text === 'true' || text === 'yes' || text === '1') return true;
  return text === 'false' || text === 'no' || text === '0' ? false : undefined;
}

/**
 * Display names: of a text (`Li Wei`, `Li, Wei`), a CSL name (`{ given, family }`, `{ literal }`), a `{ name }`, or a list
 * of these. A text is one name, whatever commas or `and` it holds but one: `Family, Given` is turned.
 */
export function namesOf(value: unknown): string[] | undefined {
  const names = (Array.isArray(value) ? value : [value]).map(nameOf).filter((name) => name !== undefined);
  return names.length > 0 ? names : undefined;
}

function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return turned(textOf(value));
  if (!isRecord(value)) return undefined;
  const whole = textOf(value.literal) ?? textOf(value.name);
  if (whole) return whole;
  const parts = ['given', 'non-dropping-particle', 'dropping-particle', 'family', 'suffix'];
  return textOf(parts.map((part) => textOf(value[part]) ?? '').join(' '));
}

/** `Li, Wei` is `Wei Li`; a name with several commas, or one like `Ministry of Commerce, China` (more words), is left as it is. */
function turned(name: string | undefined): string | undefined {
  const parts = name?.split(', ');
  if (parts?.length !== 2 || parts.some((part) => part.split(' ').length > 2)) return name;
  return `${parts[1]} ${parts[0]}`;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
