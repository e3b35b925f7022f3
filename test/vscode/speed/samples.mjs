// Samples of one wait: from a key that makes a finding appear to the squiggle on the screen.
import { CLAIM, PINNED } from './workspace.mjs';

/** The first word of the sentence: no other line has it. */
const FIRST = CLAIM.split(' ')[0];
/** How long a sample may take, in ms. */
const PATIENCE = 5000;
/** Between two keys of who types fast, in ms. */
const PACE = 100;
/** After a finding is gone and before the next sample, in ms: nothing is under way then. */
const REST = 500;

/** A letter into a pinned word, when nothing else is typed. Gives ms, one a sample. */
export async function singleKeys({ page, editor, note, pinned }, count) {
  const times = [];
  await editor.goTo(pinned.line, pinned.column);
  await page.waitForTimeout(REST * 2);
  for (let i = 0; i < count; i++) {
    const { painted, keys } = await sample(page, note, PINNED, () => page.keyboard.press('x'));
    times.push(painted - keys[0].at);
    await page.keyboard.press('Backspace');
    await editor.noSquiggle(PINNED);
    await page.waitForTimeout(REST);
  }
  return times;
}

/** A whole sentence without a pause; the time counts from the key with which it becomes a claim. Gives ms, one a sample. */
export async function flow({ page, editor, note, empty }, count) {
  await editor.goTo(empty.line, empty.column);
  const length = await whenClaim(page, note);
  const times = [];
  for (let i = 0; i < count; i++) {
    const { painted, keys } = await sample(page, note, FIRST, () => page.keyboard.type(CLAIM, { delay: PACE }));
    const letters = keys.filter(({ key }) => key.length === 1);
    times.push(painted - letters[length - 1].at);
    await clear(page);
  }
  return { times, becomes: CLAIM.slice(0, length) };
}

/** How many letters of the sentence it takes: found by typing it slowly. */
async function whenClaim(page, note) {
  for (let length = 1; length <= CLAIM.length; length++) {
    await page.keyboard.press(CLAIM[length - 1] === ' ' ? 'Space' : CLAIM[length - 1]);
    await page.waitForTimeout(REST);
    if (!(await page.evaluate(([file, words]) => window.pinciteSpeed.isMarked(file, words), [note, FIRST]))) continue;
    await clear(page);
    return length;
  }
  throw new Error(`“${CLAIM}” has no squiggle: nothing can be measured.`);
}

/** The line is empty again. */
async function clear(page) {
  await page.keyboard.press('Escape');
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Delete');
  await page.waitForTimeout(REST * 2);
}

async function sample(page, note, words, type) {
  // Begun before the first key, which could else overtake it.
  await page.evaluate(
    ([file, text, patience]) => {
      window.pinciteSpeed.seen = window.pinciteSpeed.watch(file, text, patience);
    },
    [note, words, PATIENCE],
  );
  await type();
  const found = await page.evaluate(() => window.pinciteSpeed.seen);
  if (!found) throw new Error(`Within ${PATIENCE / 1000} s there was no squiggle at “${words}”.`);
  return found;
}
