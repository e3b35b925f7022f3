/**
 * The paths in a `file` field: a path alone, or attachments divided by `;`, each `description:path:type` (JabRef, Zotero).
 * A backslash escapes `:`, `;` and itself; a drive letter (`C:`) belongs to its path.
 */
export function filesIn(value: string): string[] {
  return split(value, ';')
    .map(pathIn)
    .map((path) => path.trim().replace(/\\/g, '/'))
    .filter((path) => path !== '');
}

function pathIn(attachment: string): string {
  const parts = split(attachment, ':');
  if (parts.length < 3)
    return withoutEscapes(parts.length === 1 || isDrive(parts[0]!) ? parts.join(':') : parts.at(-1)!);
  return withoutEscapes(parts.slice(isDrive(parts[0]!) ? 0 : 1, -1).join(':'));
}

const isDrive = (part: string): boolean => /^[A-Za-z]$/.test(part);

/** A backslash before other signs is one of Windows. */
const withoutEscapes = (text: string): string => text.replace(/\\([:;\\_&%#$ ])/g, '$1');

function split(text: string, separator: string): string[] {
  const parts = [''];
  for (let i = 0; i < text.length; i++) {
    const unit = text[i]!;
    if (unit === '\\') parts[parts.length - 1] += unit + (text[++i] ?? '');
    else if (unit === separator) parts.push('');
    else parts[parts.length - 1] += unit;
  }
  return parts;
}
