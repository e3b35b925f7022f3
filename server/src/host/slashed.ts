import { sep } from 'node:path';

/** A path of this machine with `/`. */
export const slashed = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'));
