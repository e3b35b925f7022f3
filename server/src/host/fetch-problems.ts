/** What an answer without a page means, for a writer. */
export function statusProblem(status: number): string {
  const known = STATUSES[status];
  if (known !== undefined) return `${known} (The server answered ${status}.)`;
  const trouble =
    status >= 500 ? 'The server has trouble of its own. Try again later.' : 'The server did not give the page.';
  return `${trouble} (It answered ${status}.)`;
}

const IN_BROWSER = 'Open it in a browser, save it from there, and add that file.';
const STATUSES: Readonly<Record<number, string>> = {
  401: `One has to log in to see this page. ${IN_BROWSER}`,
  402: `This page has to be paid for. ${IN_BROWSER}`,
  403: `The server does not give this page to programs, or not to you. ${IN_BROWSER}`,
  404: 'There is no page at this address. Look whether it is spelled right.',
  410: 'The page that was at this address is gone for good. An archive such as web.archive.org may have it.',
  429: 'The server was asked too often. Try again later.',
  451: 'The server may not give this page, for a reason of law.',
  503: 'The server is too busy, or being worked on. Try again later.',
};

/** Why nothing came at all: the error of `fetch`, or of reading what it gave. */
export function fetchProblem(error: unknown): string {
  const codes = codesOf(error);
  for (const code of codes) {
    const known = CODES[code];
    if (known !== undefined) return known;
    if (/^EPROTO$|SSL_|TLS_(?!CERT)/.test(code)) return NO_TLS;
    if (/CERT|SIGNATURE/.test(code))
      return `The connection to this server is not safe: its certificate does not hold (${code}). ${IN_BROWSER}`;
    if (/^Z_|^ERR_(?:_)?(?:BROTLI|ZLIB)/.test(code))
      return 'What the server sent is damaged: it could not be unpacked. Try again.';
    if (code.startsWith('HPE_')) return 'What answers at this address does not speak as a web server does.';
  }
  if (/bad port/.test(messageOf(error)))
    return 'No page is fetched from this port: it belongs to another kind of service.';
  return `The page could not be fetched (${codes[0] ?? 'no reason given'}). Check the address and the connection.`;
}

const NO_TLS =
  'No safe connection comes about with this server. Look whether the address begins with http:// in place of https://.';
const CUT = 'The connection was cut before all of the page had come. Try again.';
const SILENT = 'The server does not answer. Check the address and the connection, or try again later.';
const CODES: Readonly<Record<string, string>> = {
  ERR_INVALID_URL: 'This is not a web address. One looks like https://example.org/page.',
  ENOTFOUND: 'There is no server of this name. Look whether the address is spelled right.',
  EAI_AGAIN: 'The name of the server could not be looked up. Check the connection to the network.',
  ECONNREFUSED: 'Nothing answers at this address: the server is not running there.',
  ECONNRESET: CUT,
  EPIPE: CUT,
  UND_ERR_SOCKET: CUT,
  UND_ERR_BODY_TIMEOUT: CUT,
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: CUT,
  ETIMEDOUT: SILENT,
  UND_ERR_CONNECT_TIMEOUT: SILENT,
  UND_ERR_HEADERS_TIMEOUT: SILENT,
  EHOSTUNREACH: 'There is no way to this server from here. Check the connection to the network.',
  ENETUNREACH: 'There is no way to this server from here. Check the connection to the network.',
  EADDRNOTAVAIL: 'There is no way to this server from here. Check the connection to the network.',
  UND_ERR_HEADERS_OVERFLOW: 'What the server said about the page is too long to be read.',
};

/** The codes of an error, of its causes, and of the errors that it gathers. */
function codesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 5) return [];
  const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: unknown };
  const own = typeof code === 'string' ? [code] : [];
  const gathered = Array.isArray(errors) ? errors.flatMap((each) => codesOf(each, depth + 1)) : [];
  return [...own, ...codesOf(cause, depth + 1), ...gathered];
}

const messageOf = (error: unknown): string => {
  const { message, cause } = (error ?? {}) as { message?: unknown; cause?: { message?: unknown } };
  return `${String(message ?? '')} ${String(cause?.message ?? '')}`;
};
