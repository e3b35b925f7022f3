import { type Line, linesOf } from './columns.ts';
import type { Segment } from './lines.ts';
import { median } from './numbers.ts';

/** So many lines at the top and at the foot of a page may be its running heads and feet, and only in these parts of its height. */
const LINES = 3;
const ZONE = 0.2;
/** A number that stands on such a share of pages needs no white around it. */
const SURE = 0.2;
/** A line that stands at this height on other pages, too: points. */
const SAME_HEIGHT = 3;

/** The number of a page. */
const number = /^(?:page |p\. ?|[-–—[(] ?)?(?:\d{1,4}|[ivxlc]{1,7})(?: ?(?:of|\/) ?\d{1,4})?(?: ?[-–—\])])?$/i;

export interface PageSegments {
  readonly segments: readonly Segment[];
  readonly height: number;
}

export interface WithoutRunning {
  /** The segments of each page without running heads, feet and page numbers. */
  readonly pages: readonly (readonly Segment[])[];
  /** What was left out of each page. */
  readonly left: readonly (readonly string[])[];
}

interface Edge {
  readonly page: number;
  readonly top: boolean;
  readonly line: Line;
  /** The words without their figures. */
  readonly words: string;
  running: boolean;
  /** On so many pages that nothing else can be meant. */
  sure: boolean;
}

/**
 * Leaves out what stands at the same height of several pages in the same words (figures and roman numbers aside), page numbers that
 * stand alone, and what stands at a height where most pages have such a line: heads that name the chapter. A head or foot is
 * never part of the text block: some white must part them.
 */
export function withoutRunning(pages: readonly PageSegments[]): WithoutRunning {
  const edges = pages.map(edgesOf);
  const all = edges.flatMap(({ top, foot }) => [...top, ...foot]);
  markRepeated(all, pages.length);
  markNumbers(edges);
  markSameHeight(all);
  markApart(edges);
  const running = pages.map((page, i) => {
    const { top, foot, lines } = edges[i]!;
    return [...outermost(top, lines, page), ...outermost(foot, [...lines].reverse(), page)];
  });
  return {
    pages: pages.map(({ segments }, i) => {
      const out = new Set(running[i]!.flatMap((line) => line.segments));
      return out.size === 0 ? segments : segments.filter((segment) => !out.has(segment));
    }),
    left: running.map((lines) => lines.map(({ text }) => text)),
  };
}

interface Edges {
  readonly top: readonly Edge[];
  readonly foot: readonly Edge[];
  readonly lines: readonly Line[];
}

/** The lines near the upper and the lower edge of a page, outermost first. */
function edgesOf({ segments, height }: PageSegments, page: number): Edges {
  const lines = linesOf(segments);
  const edge = (line: Line, top: boolean): Edge => ({
    page,
    top,
    line,
    words: wordsOf(line.text),
    running: false,
    sure: false,
  });
  return {
    top: lines
      .slice(0, LINES)
      .filter(({ y }) => y > (1 - ZONE) * height)
      .map((line) => edge(line, true)),
    foot: lines
      .slice(-LINES)
      .reverse()
      .filter(({ y }) => y < ZONE * height)
      .map((line) => edge(line, false)),
    lines,
  };
}

const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\b[ivxlc]+\b|\d+/g, '#')
    .replace(/\s+/g, ' ');

function markRepeated(edges: readonly Edge[], pages: number): void {
  const least = pages <= 4 ? 2 : 3;
  const groups = new Map<string, Edge[]>();
  for (const edge of edges) {
    const key = `${edge.top} ${edge.words}`;
    const group = groups.get(key);
    if (group) group.push(edge);
    else groups.set(key, [edge]);
  }
  for (const group of groups.values())
    for (const same of atOneHeight(group)) {
      const on = new Set(same.map(({ page }) => page)).size;
      if (on < least) continue;
      for (const edge of same) {
        edge.running = true;
        edge.sure = on >= Math.max(5, SURE * pages) && number.test(edge.line.text);
      }
    }
}

/** Edges in groups of about the same height. */
function atOneHeight(edges: readonly Edge[]): Edge[][] {
  const groups: Edge[][] = [];
  for (const edge of [...edges].sort((a, b) => a.line.y - b.line.y)) {
    const last = groups.at(-1)?.at(-1);
    if (last && edge.line.y - last.line.y <= SAME_HEIGHT) groups.at(-1)!.push(edge);
    else groups.push([edge]);
  }
  return groups;
}

/** A number alone on the outermost line. */
function markNumbers(pages: readonly Edges[]): void {
  for (const { top, foot } of pages)
    for (const [edge] of [top, foot]) if (edge && number.test(edge.line.text)) edge.running = true;
}

function markSameHeight(edges: readonly Edge[]): void {
  for (const top of [true, false])
    for (const group of atOneHeight(edges.filter((edge) => edge.top === top))) {
      const running = group.filter((edge) => edge.running);
      if (running.length < 3 || running.length < 0.6 * group.length) continue;
      const sizes = new Set(running.map(({ line }) => line.size.toFixed(1)));
      for (const edge of group) if (sizes.has(edge.line.size.toFixed(1))) edge.running = true;
    }
}

/** On such a share of the pages must heads that always differ stand at one height, and on such a share of these apart. */
const USUAL = 0.4;
const APART = 0.9;
/** Of a page with so few lines it cannot be said how far apart they usually are. */
const FEW = 8;

/** What stands at one height of most pages, no larger than the text, and always with more white below it than lines have. */
function markApart(pages: readonly Edges[]): void {
  const first = pages.flatMap(({ top }) => top[0] ?? []);
  const isApart = new Map(pages.flatMap(({ top, lines }) => (top[0] ? [[top[0], standsApart(lines)] as const] : [])));
  for (const group of atOneHeight(first)) {
    const full = group.filter((edge) => pages[edge.page]!.lines.length > FEW);
    const apart = full.filter((edge) => isApart.get(edge));
    if (full.length < 5 || group.length < USUAL * first.length || apart.length < APART * full.length) continue;
    const sizes = new Set(apart.map(({ line }) => line.size.toFixed(1)));
    for (const edge of group) if (sizes.has(edge.line.size.toFixed(1))) edge.running = true;
  }
}

function standsApart(lines: readonly Line[]): boolean {
  const [head, next] = lines;
  if (!head || !next) return true;
  const size = median(lines.map((line) => line.size));
  const steps = lines.slice(1, -1).map((line, i) => line.y - lines[i + 2]!.y);
  return head.size <= 1.1 * size && head.y - next.y > 1.3 * median(steps) && head.y - next.y > 1.6 * size;
}

/** The running ones from the edge inwards, as far as some white parts them from the text. */
function outermost(edges: readonly Edge[], lines: readonly Line[], { height }: PageSegments): Line[] {
  let count = edges.findIndex((edge) => !edge.running);
  if (count < 0) count = edges.length;
  for (; count > 0; count--) {
    const line = lines[count - 1]!;
    const next = lines[count];
    // A page may hold nothing but its head; what takes more of it is its text.
    if (
      next === undefined
        ? count === 1
        : edges[count - 1]!.sure || Math.abs(line.y - next.y) > Math.max(1.35 * next.size, height * 0.01)
    )
      break;
  }
  return lines.slice(0, count);
}
