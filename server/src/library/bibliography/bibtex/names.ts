import { plainText } from './latex.ts';

/**
 * Display names of an `author` field: names divided by `and`, each `Given Family`, `Family, Given`, `Family, Jr, Given`,
 * `{An Organisation}` or BibLaTeX's `family=…, given=…`. `others` is left out.
 */
export function namesIn(latex: string): string[] {
  return splitOutside(latex, / and /y)
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'others')
    .map(displayName)
    .filter((name) => name !== '');
}

function displayName(name: string): string {
  const parts = splitOutside(name, /,/y).map((part) => part.trim());
  if (parts.some((part) => /^(?:family|given)[ \t]*=/.test(part))) return keyedName(parts);
  const [family = '', second = '', third] = parts;
  const ordered = third === undefined ? [second, family] : [third, family, second];
  return plainText(ordered.filter((part) => part !== '').join(' '));
}

function keyedName(parts: readonly string[]): string {
  const value = (name: string): string => {
    const part = parts.find((candidate) => candidate.startsWith(name));
    return part?.slice(part.indexOf('=') + 1).trim() ?? '';
  };
  return plainText(
    ['given', 'prefix', 'family', 'suffix']
      .map(value)
      .filter((part) => part !== '')
      .join(' '),
  );
}

/** The parts between separators that stand outside braces. The separator is a sticky expression. */
export function splitOutside(text: string, separator: RegExp): string[] {
  const spaced = text.replace(/\s/g, ' ');
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < spaced.length; i++) {
    const unit = spaced[i];
    if (unit === '\\') i++;
    else if (unit === '{') depth++;
    else if (unit === '}') depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      separator.lastIndex = i;
      const found = separator.exec(spaced);
      if (!found) continue;
      parts.push(spaced.slice(from, i));
      from = i + found[0].length;
      i = from - 1;
    }
  }
  return [...parts, spaced.slice(from)];
}
