import type { Cancellation, Fetched, Fetcher } from '../workspace/ports.ts';
import { megabytes } from '../workspace/read-files.ts';
import { fetchProblem, statusProblem } from './fetch-problems.ts';
import { isLocalHost } from './local-hosts.ts';
import { servedAs, servedName } from './served.ts';

/*
 * The only place in Pincite that talks to a network, for the one address that a writer gave. No cookies, no referrer, no stored passwords, and nothing
 * that the page refers to. Proxies that are set in the environment are not used: Node 20 does not.
 */

export interface FetchLimits {
  /** For the whole of it: redirects, waiting, reading. */
  readonly milliseconds: number;
  readonly redirects: number;
  /** Is this host on this machine or in its own network? A page elsewhere may not lead there. */
  readonly isLocal: (host: string) => Promise<boolean>;
}

const usual: FetchLimits = { milliseconds: 60_000, redirects: 10, isLocal: isLocalHost };

/** What Pincite reads, so that a server that can choose sends it. */
const ACCEPT =
  'text/html, application/xhtml+xml, text/markdown, text/plain;q=0.9, application/pdf;q=0.9, application/epub+zip;q=0.9, */*;q=0.5';
const AGENT = 'Pincite (saves a page when its user asks for it)';

/** Fetches pages with what Node has (`fetch`), which unpacks gzip, deflate and Brotli; limits count what was unpacked. */
export function pageFetcher(limits: Partial<FetchLimits> = {}): Fetcher {
  const all = { ...usual, ...limits };
  return { fetch: (address, { limit, cancellation }) => fetchWithin(all, address, limit, cancellation) };
}

async function fetchWithin(
  limits: FetchLimits,
  address: string,
  limit: number,
  cancellation: Cancellation | undefined,
): Promise<Fetched> {
  const control = new AbortController();
  cancellation?.onCancellationRequested(() => control.abort());
  if (cancellation?.isCancellationRequested) control.abort();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    control.abort();
  }, limits.milliseconds);
  try {
    return await follow(limits, new URL(address), limit, control.signal);
  } catch (error) {
    if (isLate) return { problem: tooSlow(limits) };
    if (control.signal.aborted) return { problem: 'It was cancelled; nothing was saved.' };
    return { problem: fetchProblem(error) };
  } finally {
    clearTimeout(timer);
    // Ends the connection where an answer was not read to its end.
    control.abort();
  }
}

async function follow(limits: FetchLimits, start: URL, limit: number, signal: AbortSignal): Promise<Fetched> {
  let url = start;
  for (let count = 0; count <= limits.redirects; count++) {
    const headers = { accept: ACCEPT, 'user-agent': AGENT };
    const answer = await fetch(url, { headers, signal, redirect: 'manual', referrerPolicy: 'no-referrer' });
    if (!isRedirect(answer.status)) return read(answer, url, limit);
    const next = nextUrl(answer.headers.get('location'), url);
    if ('problem' in next) return next;
    if ((await limits.isLocal(next.url.hostname)) && !(await limits.isLocal(start.hostname)))
      return { problem: LEADS_IN };
    url = next.url;
  }
  return { problem: `This address leads on to another more than ${limits.redirects} times, so it was given up.` };
}

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

function nextUrl(location: string | null, from: URL): { readonly url: URL } | { readonly problem: string } {
  try {
    const url = new URL(location ?? '', from);
    if (location === null || url.username !== '' || url.password !== '') return { problem: NOWHERE };
    return /^https?:$/.test(url.protocol) ? { url } : { problem: NOWHERE };
  } catch {
    return { problem: NOWHERE };
  }
}

const NOWHERE =
  'The server sends one on to where nothing can be fetched. Open the address in a browser, and save it from there.';
const LEADS_IN =
  'This address leads on to one in your own network, so it was not followed. If that is what you want, add that address itself.';

async function read(answer: Response, url: URL, limit: number): Promise<Fetched> {
  if (!answer.ok) return { problem: statusProblem(answer.status) };
  const { headers } = answer;
  const coding = headers.get('content-encoding')?.trim().toLowerCase() ?? '';
  if (!/^(?:|identity|(?:(?:x-)?gzip|deflate|br)(?:\s*,\s*(?:(?:x-)?gzip|deflate|br))*)$/.test(coding))
    return {
      problem: 'The server packed this in a way that Pincite cannot unpack. Save it with a browser, and add that file.',
    };
  const bytes = await bytesOf(answer, limit);
  if (bytes === null) return { problem: tooLarge(limit) };
  const final = new URL(url);
  final.hash = '';
  const name = servedName(headers.get('content-disposition'), final);
  return { bytes, url: final.href, ...servedAs(headers.get('content-type')), name };
}

/** Null: more than the limit. */
async function bytesOf({ body }: Response, limit: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of (body ?? []) as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > limit) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const tooLarge = (limit: number): string =>
  `This is too large to be saved as a source: more than ${megabytes(limit)} MB. Save the part that you need as a file, and add that.`;
const tooSlow = ({ milliseconds }: FetchLimits): string =>
  `It did not come within ${Math.ceil(milliseconds / 1000)} seconds, so it was given up. Try again, or save it with a browser and add that file.`;
