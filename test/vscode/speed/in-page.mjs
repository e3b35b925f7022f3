// What runs inside VS Code's page: the clock starts as a key goes down and stops once the squiggle was painted.

/** Installed in the page before VS Code loads. `pinciteSpeed.from(file, words)` is asked for once a sample, below. */
export function install() {
  const keys = [];
  addEventListener('keydown', ({ key, timeStamp }) => keys.push({ key, at: timeStamp }), true);

  const top = (each) => Number.parseInt(each.style.top, 10);
  /** Is there a squiggle on a line with these words? */
  const isMarked = (editor, words) => {
    const tops = new Set();
    for (const line of editor.querySelectorAll('.view-line'))
      if (line.textContent.replaceAll('\u00a0', ' ').includes(words)) tops.add(top(line));
    return [...editor.querySelectorAll('.view-overlays .cdr[class*="squiggly-"]')].some((mark) =>
      tops.has(top(mark.parentElement)),
    );
  };

  window.pinciteSpeed = {
    isMarked: (file, words) =>
      isMarked(document.querySelector(`.editor-instance .monaco-editor[data-uri$="${file}"]`), words),
    /**
     * Begins to watch: keys are counted from now on. Settles once a line with these words has a squiggle that was painted (a frame after it was
     * put there), with when that was and when each key went down, in ms of the page's clock; with null after `patience`.
     */
    watch(file, words, patience) {
      keys.length = 0;
      const editor = document.querySelector(`.editor-instance .monaco-editor[data-uri$="${file}"]`);
      return new Promise((done) => {
        const end = (value) => {
          observer.disconnect();
          clearTimeout(timer);
          done(value);
        };
        const timer = setTimeout(() => end(null), patience);
        const observer = new MutationObserver(() => {
          if (keys.length === 0 || !isMarked(editor, words)) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            // A message comes after the frame in which it was sent.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => end({ painted: performance.now(), keys: keys.map(({ key, at }) => ({ key, at })) });
            port2.postMessage(null);
          });
        });
        observer.observe(editor, { subtree: true, childList: true, attributes: true, attributeFilter: ['class'] });
      });
    },
  };
}
