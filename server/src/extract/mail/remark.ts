import type { Message } from './message.ts';

/** How many attachments, or numbers of messages, are named before the rest is counted. */
const NAMED = 10;

/** What was not read of these messages, in words for a writer; null when all was. `unread`: numbers of messages, from 1. */
export function remarkOn(messages: readonly Message[], unread: readonly number[]): string | null {
  const attachments = messages.flatMap((message) => message.attachments);
  const encrypted = messages.filter(({ isEncrypted }) => isEncrypted).length;
  const misencoded = messages.filter(({ isMisencoded }) => isMisencoded).length;
  const remarks = [
    unread.length > 0 && `${counted(unread.length, 'message')} could not be read: ${listed(unread, 'number ')}.`,
    encrypted > 0 && `The text of ${counted(encrypted, 'message')} is encrypted and was not read.`,
    misencoded > 0 &&
      `The text of ${counted(misencoded, 'message')} is in another encoding than it states: accents and quotation marks may be wrong.`,
    attachments.length > 0 &&
      `${attachments.length === 1 ? '1 attachment was' : `${attachments.length} attachments were`} not read: ${listed(grouped(attachments))}.`,
  ];
  return remarks.filter(Boolean).join(' ') || null;
}

function counted(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}

/** Each name once, with how often it is there. */
function grouped(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => (count === 1 ? name : `${name} (${count} times)`));
}

function listed(all: readonly (string | number)[], before = ''): string {
  const named = before + all.slice(0, NAMED).join(', ');
  return all.length > NAMED ? `${named} and ${all.length - NAMED} more` : named;
}
