import { expect, test } from 'vitest';
import { Note } from '../../server/src/note/note.ts';
import { sliceOf } from '../../server/src/text/span.ts';

const blocksOf = (text: string) => Note.of('n.md', text).blocks.map(({ block }) => block);

/** Kind of the run, whether it is marked as judgement, its sentences, and the words of the note under each. */
const runs = (text: string): string[] =>
  blocksOf(text).flatMap((block) =>
    block.prose.map(({ kind, judgement, sentences }) => {
      const said = sentences.map((sentence) => `${sentence.text} <${sliceOf(block.text, sentence.span)}>`);
      return `${kind}${judgement ? '!' : ''}: ${said.join(' ')}`;
    }),
  );

test.each([
  ['> [!NOTE]\n> Exports fell.', ['alert: Exports fell. <Exports fell.>']],
  ['> [!JUDGEMENT]\n> We assess. So\n> do they.', ['alert!: We assess. <We assess.> So\ndo they. <So\n> do they.>']],
  ['> [!judgement]- We assess.', ['alert!: We assess. <We assess.>']],
  ['> [!NOTE]  \n> Exports fell.', ['alert: Exports fell. <Exports fell.>']],
  ['> [!NOTE]\\\n> Exports fell.', ['alert: Exports fell. <Exports fell.>']],
  ['> [!NOTE]\n> **Exports** fell.', ['alert: Exports fell. <Exports** fell.>']],
  ['> [!NOTE]\n> *All*', ['alert: All <All>']],
  ['> [!NOTE]\n> [@a] says so.', ['alert: says so. <says so.>']],
  ['> [!NOTE]\n>\n> Exports fell.', ['alert: Exports fell. <Exports fell.>']],
  ['> [!NOTE]\n> - Exports fell.', ['item: Exports fell. <Exports fell.>']],
  [
    '> [!WARNING] Do not quote\n> The price fell.',
    ['alert: Do not quote <Do not quote>', 'alert: The price fell. <The price fell.>'],
  ],
  ['> [!NOTE] A title\\\n> Text [@a].', ['alert: A title <A title>', 'alert: Text. <Text [@a].>']],
  ['> [!NOTE]- A title\n> **Text** here.', ['alert: A title <A title>', 'alert: Text here. <Text** here.>']],
  ['> [!NOTE] A **new** title\n> Text.', ['alert: A new title\nText. <A **new** title\n> Text.>']],
  [
    '> [!NOTE] Exports fell by 9\n> per cent.',
    ['alert: Exports fell by 9\nper cent. <Exports fell by 9\n> per cent.>'],
  ],
  ['> [!NOTE] One.\n> Two.', ['alert: One. <One.> Two. <Two.>']],
  ['> [!NOTE]\n> One line\n> Two lines.', ['alert: One line\nTwo lines. <One line\n> Two lines.>']],
  ['> [!NOTE]', []],
  ['> [!NOTE]x', ['quote: [!NOTE]x <[!NOTE]x>']],
  ['> Exports [!NOTE]', ['quote: Exports [!NOTE] <Exports [!NOTE]>']],
  ['> **[!NOTE]**', ['quote: [!NOTE] <[!NOTE]>']],
  ['[r]: /x\n\n> [!NOTE]\n> See [r] &amp; more.', ['alert: See r & more. <See [r] &amp; more.>']],
])('the mark of an alert is none of its words: %j', (text, expected) => expect(runs(text)).toEqual(expected));

/** The words of block quotes with the keys of what closes them. */
const quotations = (text: string): string[] =>
  blocksOf(text).flatMap(({ quotations: all }) =>
    all.map((quotation) => `${quotation.text} <${quotation.citations.map(({ key }) => key).join(' ')}>`),
  );

test.each([
  ['> Words. [@a]', ['Words. <a>']],
  ['> Words.\n> — Name [@a]', ['Words. <a>']],
  ['> Words. [@a]\n> — Name', ['Words. <a>']],
  ['> “Words”  \n> -- Name,\n> chair [@a]', ['“Words” <a>']],
  ['> Words.\n>\n> — Name,\n> chair [@a]', ['Words. <a>']],
  ['> The plan\n> — a bold one — failed. [@a]', ['The plan\n— a bold one — failed. <a>']],
  ['> — Name [@a]', []],
  [`> Words.\n> — ${'and more '.repeat(20)}. [@a]`, [`Words.\n— ${'and more '.repeat(20).trim()} . <a>`]],
])('the line that says whose words these are is none of them: %j', (text, expected) =>
  expect(quotations(text)).toEqual(expected),
);

/** The words of block quotes with the keys of what closes them, the footnotes in them, and what introduces them. */
const introductions = (text: string): string[] =>
  Note.of('n.md', text).blocks.flatMap(({ block, around }) =>
    block.quotations.map(({ text: words, citations, footnotes, introduction }) => {
      const before = introduction ? [...introduction.citations, ...introduction.footnotes] : around.introducing;
      const keys = before.map((one) => (typeof one === 'string' ? `^${one}` : one.key));
      return `${words} <${citations.map(({ key }) => key).join(' ')}|${footnotes.join(' ')}|${keys.join(' ')}>`;
    }),
  );

test.each([
  ['As @a says:\n\n> Words.', ['Words. <||a>']],
  ['As @a says:\n> Words.', ['Words. <||a>']],
  ['Other @b. As @a says:\n> Words.', ['Words. <||a>']],
  ['- As @a says:\n\n  > Words.', ['Words. <||a>']],
  ['- > Words.', ['Words. <||>']],
  ['As @b says:\n\n- > Words.', ['Words. <||>']],
  ['- As @b says:\n- > Words.', ['Words. <||>']],
  ['As @b says:\n\n- item\n\n> Words.', ['Words. <||>']],
  ['As he says:[^n]\n\n> Words.\n\n[^n]: [@a].', ['Words. <||a>']],
  ['As he says:[^n]\n> Words.\n\n[^n]: [@a].', ['Words. <||^N>']],
  ['As he says:^[See @a.]\n\n> Words.', ['Words. <||a>']],
  ['> Words.[^n]\n\n[^n]: [@a].', ['Words. <|N|>']],
  ['> Words.\n>\n> As @a says:\n>\n> > More.', ['Words.\n\nAs @a says: <||>', 'More. <||a>']],
  ['> > Words. [@a]', ['Words. <a||>']],
  ['> Words.\n\n[@a; @b]', ['Words. <||a b>']],
  ['> Words.\n\n— [@a].', ['Words. <||a>']],
  ['As @b says:\n\n> Words.\n\n[@a]', ['Words. <||b>']],
  ['> Words.\n\nMore words [@a]', ['Words. <||>']],
  ['> Words.\n\n@a', ['Words. <||>']],
  ['> - One.\n> - Two. [@a]', ['One.\n\nTwo. <a||>']],
])('what closes a block quote, and what introduces it: %j', (text, expected) =>
  expect(introductions(text).sort()).toEqual(expected.sort()),
);
