import { TextDecoder } from 'node:util';
import type { Capture } from '../workspace/ports.ts';
import { pageFetcher } from './fetch-page.ts';
import { createFiles, readNamed } from './new-files.ts';

/** What saving a source needs of this machine. */
export const nodeCapture: Capture = { fetcher: pageFetcher(), readNamed, create: createFiles, toUtf8 };

/** With the mark of UTF-8, which goes over what the page itself says of its encoding (HTML, “determining the character encoding”). */
function toUtf8(bytes: Uint8Array, encoding: string): Uint8Array | null {
  try {
    return Buffer.from(`\ufeff${new TextDecoder(encoding, { fatal: true }).decode(bytes)}`, 'utf8');
  } catch {
    return null;
  }
}
