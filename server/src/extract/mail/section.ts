import type { ExtractedBlock } from '../../library/extraction.ts';
import { dateOf } from '../../library/metadata/dates.ts';
import { present } from '../../library/metadata/fields.ts';
import { namesOf } from '../../library/metadata/values.ts';
import type { Metadata } from '../../library/model.ts';
import type { Message } from './message.ts';

/**
 * The blocks of a message as a section. `isOneOfMany`: its heading names sender and day, since subjects repeat. `base`: how many
 * blocks stand before them in the source, for the indexes of header rows.
 */
export function messageBlocks(message: Message, isOneOfMany: boolean, base = 0, level = 1): ExtractedBlock[] {
  const { header, content } = message;
  const blocks: ExtractedBlock[] = [{ kind: 'heading', level, text: headingOf(message, isOneOfMany || level > 1) }];
  if (header.length > 0)
    blocks.push({ kind: 'paragraph', text: header.map(([name, value]) => `${name}: ${value}`).join('\n') });
  for (const part of content) {
    const start = base + blocks.length;
    if ('kind' in part) for (const block of part.blocks) blocks.push(placed(block, start, level));
    else for (const block of messageBlocks(part, true, start, Math.min(6, level + 1))) blocks.push(block);
  }
  return blocks;
}

const placed = (block: ExtractedBlock, base: number, level: number): ExtractedBlock => ({
  ...block,
  ...(block.kind === 'heading' && { level: Math.min(6, (block.level ?? 1) + level) }),
  ...(block.headers && { headers: block.headers.map((header) => base + header) }),
});

function headingOf(message: Message, withSender: boolean): string {
  const subject = message.subject || '(no subject)';
  const details = [message.sender, dayOf(message.date)].filter(Boolean).join(', ');
  return withSender && details !== '' ? `${subject} (${details})` : subject;
}

/** What CSL has names for; the day is the sender's. */
export const messageMetadata = ({ subject, sender, date }: Message): Metadata =>
  present({
    type: 'personal_communication',
    title: subject || undefined,
    author: namesOf(sender),
    issued: dayOf(date),
  });

/** The day of a date as RFC 5322 has it, with years of two and three digits as of old (4.3); or another that can be read. */
export function dayOf(date: string): string | undefined {
  const match = /(?:^|[\s,])([0-9]{1,2})\s{1,5}([a-z]{3,9})\.?\s{1,5}([0-9]{2,4})(?![0-9])/i.exec(date.slice(0, 200));
  if (!match) return dateOf(date);
  const [, day, month, year = ''] = match;
  const number = Number(year);
  const full = year.length === 4 ? number : year.length === 2 && number < 50 ? 2000 + number : 1900 + number;
  return dateOf(`${day} ${month} ${full}`);
}
