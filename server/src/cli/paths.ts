import { posix, relative, sep } from 'node:path';

/** A path of this machine with `/`, whatever the machine writes. */
export const withSlashes = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'));

/** The way from a folder to a file, with `/`. */
export const from = (folder: string, file: string): string => withSlashes(relative(folder, file)) || '.';

/** An absolute path, with `/`, from one that counts from `folder`. */
export const absolute = (folder: string, path: string): string => {
  const slashed = withSlashes(path);
  const full = isAbsolute(slashed) ? slashed : posix.join(folder, slashed);
  const plain = posix.normalize(full);
  return plain.length > 1 ? plain.replace(/\/$/, '') : plain;
};

const isAbsolute = (path: string): boolean => path.startsWith('/') || /^[A-Za-z]:\//.test(path);
