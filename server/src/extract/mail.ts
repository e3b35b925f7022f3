import type { ExtractedBlock } from '../library/extraction.ts';
import { messagesIn } from './mail/mbox.ts';
import { type Message, messageOf } from './mail/message.ts';
import { remarkOn } from './mail/remark.ts';
import { messageBlocks, messageMetadata } from './mail/section.ts';
import { type DocumentReader, Unreadable } from './reader.ts';

/*
 * Mail (RFC 5322 and MIME, `.eml`; mailboxes of many messages, `.mbox`), numbering v1. Each message is a section, headed by its subject
 * (in a mailbox with sender and day), and these are its passages, in this order:
 *
 *  1. its header, one passage of a line each for From, To, Cc, Bcc, Date and Subject, as far as it has them.
 *  2. its text: of a plain part, every block as in plain text (`readers/text.ts`, rules 1 and 3), with lines that were broken to be sent
 *     joined again (format=flowed). Lines behind `>` are quotations without these marks; a passage ends where their depth changes. The
 *     signature is text like any other.
 *  3. of an HTML part, what is a passage in HTML (`html-blocks.ts`). Of two forms of one text the plain one is read, unless it has less
 *     than a third of the letters. Headings count one level deeper.
 *  4. a message inside the message, at its place, as a section one level deeper.
 *
 * Attachments are not read, and named in the remark; pictures that belong to the text are not. A mailbox is cut at `From ` lines: behind
 * a blank line, with a time of day, before a header. A message that cannot be read costs its own passages only, and is named too.
 * The key of a source stays the stem of its file; a message has no id of its own here.
 */
export const mailReader: DocumentReader = {
  async read(bytes, limits) {
    if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
      throw new Unreadable(
        'This is an Outlook message (.msg) under the name of an e-mail. Save it as .eml or as text.',
      );
    const raw = messagesIn(bytes);
    const messages: Message[] = [];
    const blocks: ExtractedBlock[] = [];
    const unread: number[] = [];
    let reason: unknown;
    let characters = 0;
    for (const [i, part] of raw.entries()) {
      const message = await messageOf(part()).catch((error: unknown) => {
        reason ??= error;
        return null;
      });
      if (!message) {
        unread.push(i + 1);
        continue;
      }
      messages.push({ ...message, content: [] });
      for (const block of messageBlocks(message, raw.length > 1, blocks.length)) {
        blocks.push(block);
        characters += block.text.length;
      }
      // Enough to be refused for its length.
      if (characters > limits.characters) break;
    }
    const [first] = messages;
    if (!first) throw reason;
    return {
      format: 'mail',
      blocks,
      pages: [],
      metadata: raw.length === 1 ? messageMetadata(first) : {},
      remark: remarkOn(messages, unread),
    };
  },
};
