import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkNote } from '../../server/src/checks/run.ts';
import { bodyOf } from '../../server/src/library/body.ts';
import { buildLibrary } from '../../server/src/library/build.ts';
import { applyEdits } from '../../server/src/text/document.ts';
import { snapshotOf } from '../support/testCheck.ts';

/*
 * A real article, kept outside the repository, as the only source. Pins of eight to sixteen words are cut out of ¶ 8, ¶ 10 and
 * ¶ 25 at every word: each checks clean; with one word changed each is reported where it was changed, and the fix mends it.
 */
const FOLDER = process.env.PINCITE_ARTICLES ?? resolve(import.meta.dirname, '../../../shared/seeds');
const file = existsSync(FOLDER) ? readdirSync(FOLDER).find((name) => name.endsWith('.txt')) : undefined;
const original = file ? readFileSync(join(FOLDER, file), 'utf8') : '';
const library = buildLibrary([{ path: 'seeds/article.txt', original, problem: null, remark: null }], [], ['seeds']);

function findingsIn(text: string) {
  const snapshot = snapshotOf(text, { library });
  return checkNote(snapshot, snapshot.path).findings;
}

const paragraph = (number: number): string => {
  const body = bodyOf(library.sources.get('article')!)!;
  const { span } = body.passages[number - 1]!;
  return body.text.slice(span.start, span.end);
};

const noteWith = (number: number, pin: string): string => `The article says so [@article, {¶ ${number}}, “${pin}”].\n`;

describe.skipIf(!file)('a real article', () => {
  test.each([8, 10, 25])('pins from ¶ %i', (number) => {
    const words = paragraph(number)
      .split(/\s+/)
      .filter((word) => !/[“”"()]/.test(word));
    let pins = 0;
    for (let from = 0; from + 8 <= words.length; from++) {
      const length = 8 + (from % 9);
      const chosen = words.slice(from, from + length);
      const pin = chosen.join(' ');
      if (chosen.length < length || !paragraph(number).includes(pin)) continue;
      pins++;
      expect(findingsIn(noteWith(number, pin)), pin).toEqual([]);
      const middle = 1 + (from % (length - 2));
      // A change of more than 15 % is another quotation, not an altered one.
      if (Math.max(5, chosen[middle]!.length) / pin.length > 0.14) continue;
      const changed = noteWith(number, chosen.with(middle, 'zebra').join(' '));
      const [found, ...more] = findingsIn(changed);
      expect([found?.check, more.length], changed).toEqual(['quote/altered', 0]);
      expect(changed.slice(found!.span.start, found!.span.end), changed).toContain('zebra');
      expect(found!.span.end - found!.span.start, changed).toBeLessThanOrEqual('zebra'.length + 12);
      expect(findingsIn(applyEdits(changed, found!.fixes[0]!.edits)), changed).toEqual([]);
    }
    expect(pins).toBeGreaterThan(5);
  });

  test('the numbering is the published one', () => expect(paragraph(8)).toContain('the eighth session of the company'));
});
