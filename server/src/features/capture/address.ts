/** A web address that can be fetched, without its fragment; or why it cannot, for who gave it. */
export type ReadAddress = { readonly address: string } | { readonly problem: string };

/** True for what is meant as a web address, right or wrong: it begins with a scheme and two slashes. */
export const looksLikeAddress = (text: string): boolean => /^[a-z][a-z\d+.-]*:\/\//i.test(text.trim());

/** Reads a web address. Scheme and host go to lower case, an empty path becomes `/`: two spellings of one address are one. */
export function readAddress(text: string): ReadAddress {
  const match = /^(https?):\/\/([^\s/?#\\]+)([^\s#]*)(?:#.*)?$/i.exec(text.trim());
  if (!match) {
    const isOther = looksLikeAddress(text) && !/^https?:/i.test(text.trim());
    return { problem: isOther ? OTHER : 'This is not a web address. One looks like https://example.org/page.' };
  }
  const [, scheme = '', host = '', rest = ''] = match;
  if (host.includes('@')) return { problem: WITH_NAME };
  const path = rest.startsWith('/') ? rest : `/${rest}`;
  return { address: `${scheme.toLowerCase()}://${host.toLowerCase()}${path}` };
}

const OTHER = 'Only web addresses that begin with https:// or http:// are fetched.';
const WITH_NAME =
  'This address holds a name or password before “@”, which would be written down with the source. Open it in a browser, save the file, and add that.';

/** Do two addresses name the same page? Neither fragments nor the case of the host matter. */
export function isSameAddress(a: string, b: string): boolean {
  const [one, other] = [readAddress(a), readAddress(b)];
  return 'address' in one && 'address' in other && one.address === other.address;
}
