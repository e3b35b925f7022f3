import { writeFileSync } from 'node:fs';
import { Note } from '../../server/src/note/note.ts';
import { agreedNote, agreedSuffix } from './agree.ts';
import { AGREED, DIFFERENT, GENERATED } from './cases.ts';
import { askCitations, askLocators, isPlain } from './oracle.ts';
import { SUFFIXES } from './suffixes.ts';

/** What Pandoc answered: of each note its citations with their locators, of each suffix its locator. */
export interface Recorded {
  readonly notes: Readonly<Record<string, readonly (readonly [citation: string, locator: string | null])[]>>;
  readonly suffixes: Readonly<Record<string, string | null>>;
}

/** Asks Pandoc about everything the tests need: the inputs, and the same with our braces. */
export function ask(): Recorded {
  const written = [...AGREED, ...DIFFERENT].map(({ text }) => text).concat(GENERATED);
  const texts = unique([...written, ...written.map((text) => agreedNote(Note.of('note.md', text)))]);
  const suffixes = unique([...SUFFIXES, ...SUFFIXES.map(agreedSuffix)]);
  const answers = askCitations([...texts, ...suffixes.map((suffix) => `[@k${suffix}]`)]);
  const locators = askLocators(answers.flatMap((answer) => answer.suffixes));
  const pairs = answers.map(({ citations }) => citations.map((line) => [line, locators.shift() ?? null] as const));
  const read = suffixes.flatMap((suffix, i) => {
    const at = texts.length + i;
    const [only, ...more] = pairs[at]!;
    // A suffix that breaks the bracket, or that is mark-up, is none that we could be given.
    const whole = only?.[0].startsWith('N<|k|') && more.length === 0 && isPlain(suffix, answers[at]!.suffixes[0]!);
    return whole ? [[suffix, only![1]] as const] : [];
  });
  return {
    notes: Object.fromEntries(texts.map((text, i) => [text, pairs[i]!])),
    suffixes: Object.fromEntries(read),
  };
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** One line an input, so that a new Pandoc shows as a readable diff. */
export function write(path: string): void {
  const { notes, suffixes } = ask();
  const lines = (record: object): string =>
    Object.entries(record)
      .map(([text, answer]) => `${JSON.stringify(text)}:${JSON.stringify(answer)}`)
      .join(',\n');
  writeFileSync(path, `{"notes":{\n${lines(notes)}\n},"suffixes":{\n${lines(suffixes)}\n}}\n`);
}
