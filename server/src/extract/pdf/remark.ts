import { countStrange } from './letters.ts';

/** What a page holds, for what must be said of it. */
export type PageState = 'text' | 'picture' | 'blank' | 'strange' | 'damaged';

/** What the text of a page is: `strange` when a fifth of its letters or more have no Unicode, or some could not be read at all. */
export function stateOf(text: string, { draws, isLacking }: { draws: boolean; isLacking: boolean }): PageState {
  if (isLacking) return 'strange';
  const letters = text.replace(/\s/g, '').length;
  if (letters === 0) return draws ? 'picture' : 'blank';
  return countStrange(text) > 0.2 * letters ? 'strange' : 'text';
}

/** What a writer should know of pages that hold no text, or none that can be read; null when there is nothing to say. */
export function remarkOn(states: readonly PageState[], labels: readonly string[]): string | null {
  const on = (wanted: PageState): string => pagesOf(states, labels, wanted);
  const said = [
    sentence(
      on('picture'),
      'is a picture without text',
      'are pictures without text',
      'run text recognition (OCR) to have it read',
    ),
    sentence(
      on('strange'),
      'has letters that the file does not give as text',
      'have letters that the file does not give as text',
      'words there may be missing or wrong, and text recognition (OCR) would read them',
    ),
    sentence(
      on('damaged'),
      'is damaged and was not read',
      'are damaged and were not read',
      'get the file again if you can',
    ),
  ].filter((each) => each !== null);
  return said.length > 0 ? said.join(' ') : null;
}

function sentence(pages: string, one: string, several: string, advice: string): string | null {
  if (pages === '') return null;
  const isOne = !/[,–]/.test(pages);
  return `Page${isOne ? '' : 's'} ${pages} ${isOne ? one : several}: ${advice}.`;
}

/** Ranges are named at most so often. */
const NAMED = 8;

/** `3, 5–7`. */
function pagesOf(states: readonly PageState[], labels: readonly string[], wanted: PageState): string {
  const ranges: string[] = [];
  for (let i = 0; i < states.length; i++) {
    if (states[i] !== wanted) continue;
    const start = i;
    while (states[i + 1] === wanted) i++;
    ranges.push(start === i ? labels[i]! : `${labels[start]}–${labels[i]}`);
  }
  return ranges.length > NAMED ? `${ranges.slice(0, NAMED).join(', ')} and others` : ranges.join(', ');
}
