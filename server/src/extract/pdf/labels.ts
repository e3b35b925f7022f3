/**
 * The labels of pages: those that the file gives them; else the numbers that are printed on them, when these count the pages one by
 * one; else 1, 2, 3. `running` holds the running heads and feet of each page.
 */
export function labelsOf(given: readonly string[] | null, running: readonly (readonly string[])[]): string[] {
  const count = running.length;
  if (given?.length === count && given.some((label, i) => label !== '' && label !== String(i + 1)))
    return given.map((label, i) => label.trim() || String(i + 1));
  return printedLabels(running) ?? running.map((_, i) => String(i + 1));
}

/** On so many pages, and on such a share of those that bear a number, must it be so many more than the place of the page. */
const PAGES = 4;
const SHARE = 0.9;

function printedLabels(running: readonly (readonly string[])[]): string[] | null {
  const shifts = new Map<number, number>();
  const numbers = running.map(numbersIn);
  for (const [i, found] of numbers.entries())
    for (const number of found) shifts.set(number - i, (shifts.get(number - i) ?? 0) + 1);
  const [shift, pages] = [...shifts].sort(([a, many], [b, more]) => more - many || a - b)[0] ?? [0, 0];
  const first = Math.max(0, 1 - shift);
  const bearing = numbers.slice(first).filter((found) => found.length > 0).length;
  if (pages < PAGES || pages < SHARE * bearing || pages < 0.5 * (running.length - first)) return null;
  return running.map((lines, i) => (i < first ? frontLabel(lines, i) : String(i + shift)));
}

/** Figures that stand first or last in a running head or foot. */
function numbersIn(lines: readonly string[]): number[] {
  const found = lines.flatMap((line) => [
    /^\D{0,6}?(\d{1,5})(?!\d)/.exec(line)?.[1],
    /(?<!\d)(\d{1,5})\D?$/.exec(line)?.[1],
  ]);
  return [...new Set(found.filter((number) => number !== undefined).map(Number))];
}

/** A page before page 1: its roman number, when it bears one. A page without a number is called by its place, in brackets. */
function frontLabel(lines: readonly string[], i: number): string {
  const roman = lines
    .flatMap((line) => [/^[ivxl]{1,7}\b/.exec(line)?.[0], /\b[ivxl]{1,7}$/.exec(line)?.[0]])
    .find(Boolean);
  return roman ?? `[${i + 1}]`;
}
