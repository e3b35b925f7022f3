import { blocks } from './cases/blocks.ts';
import { brackets } from './cases/brackets.ts';
import { keys } from './cases/keys.ts';
import { ours } from './cases/ours.ts';
import { text } from './cases/text.ts';
import { generate } from './generate.ts';

/** Written inputs that we read as Pandoc does: class and text. */
export const AGREED = [keys, brackets, text, blocks].flatMap((group) =>
  Object.entries(group).flatMap(([name, texts]) => texts.map((text) => ({ name, text }))),
);

/** Written inputs that we read otherwise on purpose: class, text and our reading. */
export const DIFFERENT = Object.entries(ours).flatMap(([name, cases]) => cases.map((each) => ({ name, ...each })));

/** Generated inputs, the same on every machine. */
export const GENERATED = generate(20260101, 300);
