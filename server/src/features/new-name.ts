/** Longer than any name. In UTF-16 units. */
const LONGEST = 200;

/** What Markdown, or the citations of a note, would read as a sign of their own. */
const MARKS = /[[\]*_`<>|\\@{}~]/;

/** Why a text cannot stand in a note as a name, in words for a writer; null: it can. */
export function nameProblem(name: string): string | null {
  if (name.trim() === '') return 'The new name is empty. Type the name that is to stand in the notes.';
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(name)) return 'The new name has a line break or a tab in it. Write it on one line.';
  const mark = MARKS.exec(name);
  if (mark) return `The new name has “${mark[0]}” in it, which means something else in a note. Leave it out.`;
  if (name.length > LONGEST) return `The new name is longer than ${LONGEST} characters. Give a shorter one.`;
  if (!/\p{L}/u.test(name)) return 'The new name has no letter in it. Type a name.';
  if (!/^\s*[\p{L}\p{N}]/u.test(name) || /^\s*\d+[.)]\s/.test(name))
    return 'The new name begins like a heading or a list. Begin it with a letter.';
  return null;
}
