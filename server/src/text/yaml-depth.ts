const DEEPEST = 200;

/**
 * True when brackets, indentation or list marks open more levels than any YAML that people write. The `yaml` parser calls itself for each
 * level, and a stack that runs out inside one of its regular expressions ends the whole process.
 */
export function isYamlTooDeep(text: string): boolean {
  let brackets = 0;
  for (const line of text.split(/[\n\r]/)) {
    const opening = /^[ \t?:-]*/.exec(line)![0];
    if (opening.length > 2 * DEEPEST && line.trim() !== '') return true;
    // A field or an item at the margin closes all brackets (or is a mistake, and the parser stops there).
    if (/^(?:- |[\p{L}_])/u.test(line)) brackets = 0;
    for (let i = opening.length; i < line.length; i++) {
      const unit = line[i]!;
      if (unit === '[' || unit === '{') brackets++;
      else if (unit === ']' || unit === '}') brackets = Math.max(0, brackets - 1);
      if (brackets > DEEPEST) return true;
    }
  }
  return false;
}
