/** The media type and the encoding in a `Content-Type` (RFC 9110, 8.3), both in lower case. */
export function servedAs(header: string | null): { readonly type: string | null; readonly charset: string | null } {
  const [first = '', ...parameters] = (header ?? '').slice(0, 1000).split(';');
  const type = first.trim().toLowerCase();
  const named = parameters.map((each) => /^\s*charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(each)?.[1]).find(Boolean);
  return { type: /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : null, charset: named?.toLowerCase() ?? null };
}

/**
 * The name that a server gives a file (`Content-Disposition`, RFC 6266: `filename*` before `filename`), else the last part of the path. Without
 * folders; but for that any text, which is never used as the name of a file as it stands.
 */
export function servedName(disposition: string | null, url: URL): string {
  const header = (disposition ?? '').slice(0, 2000);
  const encoded = /filename\*\s*=\s*utf-8'[^']*'([^;\s]+)/i.exec(header)?.[1];
  const plain = /filename\s*=\s*(?:"([^"]*)"|([^;\s]+))/i.exec(header);
  const given = (encoded && decoded(encoded)) || plain?.[1] || plain?.[2] || '';
  return lastPart(given) || lastPart(decoded(url.pathname.replace(/\/+$/, '')));
}

const lastPart = (path: string): string => path.split(/[\\/]/).at(-1)!.trim();

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
