import PostalMime, { type Address, decodeWords, type Email } from 'postal-mime';
import { fromLatin1 } from '../../library/windows-1252.ts';
import { Unreadable } from '../reader.ts';
import { withHeaderEnd } from './header-end.ts';
import { type Content, contentOf, type MimePart } from './parts.ts';

export interface Message {
  readonly subject: string;
  /** The lines of its header that are shown, in order: `From`, `To`, `Cc`, `Bcc`, `Date`, `Subject`. */
  readonly header: readonly (readonly [string, string])[];
  /** The name of the sender, or the address. */
  readonly sender: string;
  /** As it was written. */
  readonly date: string;
  readonly content: readonly (Content | Message)[];
  /** The names of attachments, also of messages inside. */
  readonly attachments: readonly string[];
  /** Its text, or that of a message inside, is encrypted, or in another encoding than it states. */
  readonly isEncrypted: boolean;
  readonly isMisencoded: boolean;
}

/** Messages inside messages are read down to this depth; what lies deeper is an attachment. */
const DEEPEST = 5;

/** Reads one message. Rejects what is none (no header that mail has), and what postal-mime refuses: far too many headers or parts. */
export async function messageOf(bytes: Uint8Array, depth = 0): Promise<Message> {
  const parser = new PostalMime({ forceRfc822Attachments: true });
  const email = await parser.parse(withHeaderEnd(bytes));
  // The tree of parts is not in the package's types: without it nobody can tell how lines were broken in a plain part.
  const { root } = parser as unknown as { readonly root: MimePart };
  if (!isMail(email))
    throw new Unreadable(
      'This file is no e-mail: it has no header with sender, date or subject. Save its text as .txt.',
    );
  const own = contentOf(root);
  const found: (Content | Message)[] = [];
  const names = [...own.attachments];
  for (const part of own.content) {
    if (part.kind !== 'message') {
      found.push(part);
      continue;
    }
    const inner = depth < DEEPEST ? await messageOf(part.bytes, depth + 1).catch(() => null) : null;
    if (inner) {
      found.push(inner);
      for (const name of inner.attachments) names.push(name);
    } else names.push('a message');
  }
  const header = headerOf(email);
  return {
    subject: clean(email.subject ?? ''),
    header,
    sender: clean(email.from?.name || email.from?.address || ''),
    date: clean(email.headers.find(({ key }) => key === 'date')?.value ?? ''),
    content: found,
    attachments: names,
    isEncrypted: own.isEncrypted || found.some((part) => 'isEncrypted' in part && part.isEncrypted),
    isMisencoded: own.isMisencoded || found.some((part) => 'isMisencoded' in part && part.isMisencoded),
  };
}

const isMail = ({ headers }: Email): boolean =>
  headers.some(
    ({ key, value }) =>
      /^(?:from|to|date|subject|sender|received|message-id|mime-version|content-type)$/.test(key) && value !== '',
  );

function headerOf(email: Email): [string, string][] {
  const field = (name: string): string => email.headers.find(({ key }) => key === name)?.value ?? '';
  const people = (name: 'to' | 'cc' | 'bcc'): string => email[name]?.map(shown).join(', ') ?? decodeWords(field(name));
  const lines: [string, string][] = [
    ['From', email.from ? shown(email.from) : decodeWords(field('from'))],
    ['To', people('to')],
    ['Cc', people('cc')],
    ['Bcc', people('bcc')],
    ['Date', field('date')],
    ['Subject', email.subject ?? ''],
  ];
  return lines.map(([name, value]): [string, string] => [name, clean(value)]).filter(([, value]) => value !== '');
}

function shown(address: Address): string {
  if (address.group) return `${address.name}: ${address.group.map(shown).join(', ')};`;
  return address.name && address.address ? `${address.name} <${address.address}>` : address.address || address.name;
}

const clean = (text: string): string =>
  fromLatin1(text)
    .replace(/[\s\0-\x1f]+/g, ' ')
    .trim();
