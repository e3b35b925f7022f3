import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { Note } from '../../server/src/note/note.ts';
import { ownText } from '../../server/src/text/own-text.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** How many megabytes more are in use after some work, whose outcome is still held. */
function megabytesHeldBy(work: () => unknown): number {
  collect();
  const before = process.memoryUsage().heapUsed;
  const held = work();
  collect();
  const after = process.memoryUsage().heapUsed;
  return held === null ? 0 : (after - before) / 1024 / 1024;
}

const megabyte = (i: number): string => `${i} ${'word after word '.repeat(65_536)}`;

describe('a text of its own', () => {
  it('says the same', () => {
    for (const text of ['', 'a', 'A paragraph of some length.', '😀 \ud83d', '\u0000\r\n'])
      expect(ownText(text)).toBe(text);
  });

  it('does not hold on to what it was cut from', () => {
    const parts = (cut: (text: string) => string) => () =>
      Array.from({ length: 40 }, (_, i) => cut(megabyte(i).slice(100, 200)));
    expect(megabytesHeldBy(parts(ownText))).toBeLessThan(10);
  });
});

describe('a note that is edited in many places', () => {
  it('holds its text once, not once for every place', () => {
    const paragraphs = Array.from({ length: 60 }, (_, i) => `Paragraph ${i} stands here on its own.\n\n`);
    const text = `${paragraphs.join('')}\`\`\`\n${'code and more code\n'.repeat(55_000)}\`\`\`\n`;
    let note = Note.of('a.md', text);
    expect(note.blocks.length).toBeGreaterThan(60);
    const held = megabytesHeldBy(() => {
      for (let i = 0; i < 60; i++) {
        const at = note.document.text.indexOf(`Paragraph ${i} `);
        note = note.edited({ span: { start: at, end: at }, text: 'x' });
      }
      return note.blocks;
    });
    expect(held).toBeLessThan(15);
  });
});
