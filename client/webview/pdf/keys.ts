import type { FindBox } from './find-box.ts';
import type { Pages } from './pages.ts';

/** Of the height of the screen: what was at the edge stays in sight. */
const SCREENFUL = 0.9;

/** All can be done by keys; the wheel zooms with Ctrl. In fields, keys are theirs. */
export function followKeys(scroller: HTMLElement, pages: Pages, find: FindBox): void {
  const scroll = (share: number) => scroller.scrollBy({ top: share * scroller.clientHeight });
  const keys: Readonly<Record<string, () => void>> = {
    PageDown: () => scroll(SCREENFUL),
    PageUp: () => scroll(-SCREENFUL),
    Home: () => pages.goTo(0),
    End: () => pages.goTo(pages.views.length - 1),
    ArrowRight: () => pages.goTo(pages.current + 1),
    ArrowLeft: () => pages.goTo(pages.current - 1),
    '+': () => pages.zoomBy(1.25),
    '=': () => pages.zoomBy(1.25),
    '-': () => pages.zoomBy(0.8),
    '0': () => pages.setZoom('width'),
    F3: () => void find.search(1),
  };
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    const isCtrl = ctrlKey || metaKey;
    const isFind = isCtrl && key.toLowerCase() === 'f';
    const act = isFind ? () => find.open() : keys[key];
    const isTyping = target instanceof HTMLInputElement && !isFind;
    const isSideways = /^Arrow/.test(key) && scroller.scrollWidth > scroller.clientWidth;
    if (!act || altKey || isTyping || isSideways || (isCtrl && !isFind && !/^(?:Home|End)$/.test(key))) return;
    event.preventDefault();
    act();
  });
  scroller.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      pages.zoomBy(Math.exp(-Math.sign(event.deltaY) * Math.min(0.2, Math.abs(event.deltaY) / 400)));
    },
    { passive: false },
  );
}
