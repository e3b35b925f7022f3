import type { SourceFolder } from '../../server/src/lsp/requests-model.ts';

/** What the server says of a document that is still being read (`server/src/workspace/pending.ts`; a test holds both to the same words). */
export const STILL_READ = 'This document is still being read.';

/** How many sources are still being read. */
export const unreadIn = (folders: readonly SourceFolder[]): number =>
  folders.flatMap(({ sources }) => sources).filter(({ problems }) => problems.includes(STILL_READ)).length;
