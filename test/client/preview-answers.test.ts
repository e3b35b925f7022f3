import { expect, it } from 'vitest';
import type { Known } from '../../client/src/preview/answer.ts';
import { PreviewAnswers } from '../../client/src/preview/answers.ts';

/* Timers are real: what rests for 20 ms counts as at rest. */

/** A server whose answers are given by hand, and a preview that shows anew whatever it is told to. */
function previews() {
  const asked: { uri: string; answer: (known: Known) => void }[] = [];
  const shown: string[] = [];
  const visible = new Set<string>();
  const answers: PreviewAnswers = new PreviewAnswers(
    (uri) => new Promise((answer) => asked.push({ uri, answer })),
    () => {
      for (const uri of visible) show(uri);
    },
    20,
  );
  const show = (uri: string): void => {
    visible.add(uri);
    const known = answers.of(uri);
    shown.push(`${uri} ${known === undefined ? 'unknown' : known === null ? 'no note' : known.sources.length}`);
  };
  const settle = () => new Promise((resolve) => setTimeout(resolve, 60));
  return { asked, shown, answers, show, settle };
}
const answer = (sources: number): Known => ({
  citations: [],
  sources: Array.from({ length: sources }, (_, i) => ({ key: `k${i}`, text: '', uri: null })),
});

it('asks once for what is shown, and shows it anew with the answer', async () => {
  const { asked, shown, show, settle } = previews();
  show('a');
  show('a');
  expect(asked.map(({ uri }) => uri)).toEqual(['a']);
  asked[0]!.answer(answer(1));
  await settle();
  expect(shown).toEqual(['a unknown', 'a unknown', 'a 1']);
  expect(asked).toHaveLength(1);
});

it('asks again after a change, and shows only what is another answer', async () => {
  const { asked, shown, answers, show, settle } = previews();
  show('a');
  asked[0]!.answer(answer(1));
  await settle();
  answers.changed();
  answers.changed();
  expect(asked).toHaveLength(2);
  asked[1]!.answer(answer(1));
  await settle();
  expect(shown).toHaveLength(2);
  expect(asked).toHaveLength(3);
  asked[2]!.answer(answer(2));
  await settle();
  expect(shown.at(-1)).toBe('a 2');
  expect(asked).toHaveLength(3);
});

it('keeps what it knows while there is no server', async () => {
  const { asked, shown, answers, show, settle } = previews();
  show('a');
  asked[0]!.answer(undefined);
  await settle();
  expect(shown).toEqual(['a unknown']);
  answers.changed();
  asked[1]!.answer(null);
  await settle();
  answers.changed();
  asked[2]!.answer(undefined);
  await settle();
  expect(shown).toEqual(['a unknown', 'a no note']);
});

it('follows the documents that were shown last, and comes to rest with many', async () => {
  const { asked, answers, show, settle } = previews();
  for (let i = 0; i < 15; i++) show(`${i}`);
  for (const { answer: give } of asked.splice(0)) give(answer(1));
  await settle();
  expect(asked).toHaveLength(0);
  answers.changed();
  expect(asked).toHaveLength(10);
  for (let round = 0; round < 5; round++) {
    for (const { answer: give } of asked.splice(0)) give(answer(2));
    await settle();
  }
  expect(asked).toHaveLength(0);
});

it('shows nothing anew for what cannot be seen, nor what was shown meanwhile', async () => {
  const { asked, shown, answers, show, settle } = previews();
  const placed = (start: number, state: string): Known =>
    ({ citations: [{ text: '[@a]', state, span: { start, end: start + 4 } }], sources: [] }) as never;
  show('a');
  asked[0]!.answer(placed(0, 'supported'));
  await settle();
  answers.changed();
  asked[1]!.answer(placed(9, 'supported'));
  await settle();
  expect(shown).toHaveLength(2);
  answers.changed();
  asked[2]!.answer(placed(9, 'partly'));
  await Promise.resolve();
  await Promise.resolve();
  show('a');
  await settle();
  expect(shown).toHaveLength(3);
});

it('waits until nothing changes any more', async () => {
  const { asked, shown, answers, show, settle } = previews();
  show('a');
  asked[0]!.answer(answer(1));
  await settle();
  for (let i = 1; i < 5; i++) {
    answers.changed();
    asked[i]!.answer(answer(i + 1));
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  expect(shown).toHaveLength(2);
  await settle();
  expect(shown.slice(2)).toEqual(['a 5']);
});

it('asks anew for what it forgot', async () => {
  const { asked, shown, answers, show, settle } = previews();
  show('a');
  answers.forget();
  asked[0]!.answer(answer(1));
  await settle();
  expect(shown).toEqual(['a unknown']);
  show('a');
  asked[1]!.answer(answer(2));
  await settle();
  expect(shown.at(-1)).toBe('a 2');
});
