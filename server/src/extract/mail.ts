import type { DocumentReader } from './reader.ts';
import { Unreadable } from './reader.ts';

export const mailReader: DocumentReader = {
  read: () => Promise.reject(new Unreadable('Files of this kind cannot be read yet.')),
};
