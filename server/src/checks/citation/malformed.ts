import type { Malformed } from '../../note/model.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { defineCheck, type Report } from '../check.ts';
import { citationsOf } from '../citations.ts';
import { keylessIn } from '../keyless.ts';

const MESSAGES: Readonly<Record<Malformed['problem'], string>> = {
  unclosed: 'This citation is opened with “[” and never closed. Put a “]” behind it.',
  adjoining:
    'Another bracket follows this one at once, so it is read as words (in Pandoc too). Put a space between them, or write [@a; @b].',
  keyless:
    'A part of this citation between semicolons names no source, so all of it is read as words (in Pandoc too). Join places with commas, as in [@key, ¶¶ 7, 9], and give each part a key.',
  'empty-key': 'This citation names no source. Write its key behind the “@”, as in [@key, ¶ 7].',
  locator: 'This locator cannot be read. Write a place and its number, as in “¶ 7”, “pp. 3-5” or “§ Outlook”.',
};

export default defineCheck({
  id: 'citation/malformed',
  severity: 'error',
  certainty: 'exact',
  summary: 'something meant as a citation cannot be read as one',
  *block(context) {
    const { malformed } = context.block;
    for (const { span, problem } of malformed) yield { span, message: MESSAGES[problem] };
    for (const { span, mended } of keylessIn(context.block)) yield keylessReport(span, mended);
    for (const { citation, sentence } of citationsOf(context.block)) {
      if (context.resolve(citation).status !== 'malformed-locator') continue;
      const span = citation.locator?.span ?? citation.keySpan;
      if (malformed.some((other) => overlaps(other.span, span))) continue;
      yield { span, message: MESSAGES.locator, claim: sentence, citation };
    }
  },
});

function keylessReport(span: Span, mended: string | null): Report {
  const message = `This bracket names no source, so it cites nothing. Write the key of the source into it, as in ${mended ?? '[@key, ¶ 7]'}.`;
  const fixes = mended ? [{ title: `Write ${mended}`, edits: [{ span, text: mended }] }] : [];
  return { span, message, fixes, severity: 'warning' };
}
