/**
 * A short, stable fingerprint of a text: 64-bit FNV-1a over its UTF-16 units, as 16 hexadecimal digits
 * (Fowler, Noll, Vo; public domain). For telling things apart, not for security.
 */
export function fingerprintOf(text: string): string {
  // Two 32-bit lanes with different offset bases: the same strength without BigInt, which is slow on long texts.
  let a = 0x811c9dc5;
  let b = 0xcbf29ce4;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + 0x9e37), 0x01000193);
  }
  return hex(a) + hex(b);
}

const hex = (lane: number): string => (lane >>> 0).toString(16).padStart(8, '0');
