import { describe, expect, it } from 'vitest';
import { noLock } from '../../../server/src/workspace/lock.ts';
import { libraryOf } from '../../support/library.ts';
import { lockFor, sampleLock } from '../../support/lock.ts';
import { findingsOf, testCheck, testFixes } from '../../support/testCheck.ts';

const id = 'citation/source-changed';

const TEXT = `Harbour notes

The pilots went on strike on Monday.

The port handled 410 ships in May, thirty fewer than in April, because the northern basin was being dredged.

Dredging ends in August.
`;
const NOTE = `The port handled 410 ships [@harbour, ¶ 3].
`;
const lock = lockFor(libraryOf({ 'seeds/harbour.txt': TEXT }), NOTE);
const nowSaying = (text: string) => ({ library: libraryOf({ 'seeds/harbour.txt': text }), lock });

describe(id, () => {
  it('tells what changed, in the words of both', () => {
    const marked = `
Output rose [@board-2025, ¶ 4], and the board met [@board-2025, ¶ 2].
                          ^^^ has changed since it was pinned on 2026-11-02
`;
    const [finding] = testCheck(id, marked, { lock: sampleLock });
    expect(finding!.message).toContain('“54,000 tonnes” became “56,000 tonnes”');
    expect(finding!.related).toMatchObject([
      { file: 'seeds/board-2025.txt', text: expect.stringContaining('56,000 tonnes') },
    ]);
  });

  it('is silent without a lock, where the words are the same, and where nothing is recorded', () => {
    const text = 'Output rose [@board-2025, ¶ 4]. The board met [@board-2025, ¶ 2; @board-2025, ¶ 5].\n';
    expect(findingsOf(id, text, { lock: noLock })).toEqual([]);
    expect(findingsOf(id, text, { lock: sampleLock })).toHaveLength(1);
    expect(findingsOf(id, NOTE, nowSaying(TEXT))).toEqual([]);
  });

  it('passes over case, quotation marks and white space', () => {
    expect(
      findingsOf(id, NOTE, nowSaying(TEXT.replace('thirty fewer', 'thirty  fewer').replace('The port', 'THE PORT'))),
    ).toEqual([]);
  });

  it('finds near words elsewhere, and leads there', () => {
    const [finding] = findingsOf(
      id,
      NOTE,
      nowSaying(TEXT.replace('\n\nThe port', '\n\nA storm came.\n\nThe port').replace('410', '415')),
    );
    expect(finding!.message).toContain('now stands at ¶ 4, and has changed');
    expect(finding!.message).toContain('“410 ships” became “415 ships”');
    expect(finding!.fixes.map(({ title }) => title)[0]).toContain('Cite ¶ 4');
  });

  it('tells that the words are gone, and what stands there now', () => {
    const [finding] = findingsOf(id, NOTE, nowSaying(TEXT.replace(/The port handled.*/, 'Nothing is known of May.')));
    expect(finding!.message).toContain('are gone: “The port handled 410 ships');
    expect(finding!.message).toContain('; ¶ 3 now says “Nothing is known of May.”');
  });

  it('tells that the place itself is gone', () => {
    const [finding] = findingsOf(id, NOTE, nowSaying('Harbour notes\n\nThe pilots went on strike on Monday.\n'));
    expect(finding!.message).toContain('there is no such place any more');
    expect(finding!.fixes).toEqual([]);
  });

  it('names the places where the same words stand several times', () => {
    const again = TEXT.split('\n\n')[2]!;
    const [finding] = findingsOf(id, NOTE, nowSaying(`Noon.\n\n${again}\n\nNoon.\n\n${again}\n\nNoon.\n`));
    expect(finding!.message).toMatch(/several places \(¶ 2, ¶ 4\)/);
  });

  it('holds a source that is cited as a whole against all of it', () => {
    const note = 'There was a strike [@harbour].\n';
    const whole = lockFor(libraryOf({ 'seeds/harbour.txt': TEXT }), note);
    const options = (text: string) => ({ library: libraryOf({ 'seeds/harbour.txt': text }), lock: whole });
    expect(findingsOf(id, note, options(TEXT))).toEqual([]);
    const [finding] = findingsOf(id, note, options(TEXT.replace('August', 'May')));
    expect(finding!.message).toContain('as a whole has changed');
  });

  it('pins again what it is told to, and nothing else', () => {
    testFixes(id, 'Output rose [@board-2025, ¶ 4].\n', { lock: sampleLock });
    const [finding] = findingsOf(id, 'Output rose [@board-2025, ¶ 4].\n', { lock: sampleLock });
    expect(finding!.fixes).toMatchObject([{ title: expect.stringContaining('as it is now'), edits: [], safe: false }]);
  });

  it('does not keep quiet about a document that was taken away, or is broken', () => {
    const entry = '@misc{harbour, title = {Harbour notes}}\n';
    const [finding] = findingsOf(id, NOTE, { library: libraryOf({ 'seeds/a.txt': 'Another.\n' }, entry), lock });
    expect(finding!.message).toBe(
      'The source cannot be read any more, so nobody can tell whether it says what was pinned on 2026-11-02: “The port handled 410 ships in May, thirty fewer than in April, because the…”. Put back seeds/harbour.txt. Source: “Harbour notes”.',
    );
  });

  it('flags the key of a link', () => {
    const note = 'The port handled 410 ships ([notes](../seeds/harbour.txt#¶3)).\n';
    const linked = lockFor(libraryOf({ 'seeds/harbour.txt': TEXT }), note);
    const library = libraryOf({ 'seeds/harbour.txt': TEXT.replace('410', '411') });
    expect(findingsOf(id, note, { library, lock: linked })).toHaveLength(1);
    expect(findingsOf(id, note, { library, lock })).toHaveLength(1);
  });

  it('counts for the key alone: the same entry serves all ways to write the place', () => {
    for (const place of ['[@harbour, {¶ 3}]', '[@harbour, para. 3]', '[@{harbour} ¶3]', '@harbour [¶ 3]'])
      expect(
        findingsOf(id, `The port handled 410 ships, says ${place}.\n`, nowSaying(TEXT.replace('410', '411'))),
        place,
      ).toHaveLength(1);
  });
});
