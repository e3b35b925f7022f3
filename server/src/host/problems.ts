/** What a failed file operation means, for a writer: a plain sentence without the path. */
export function problemOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return (
    (typeof code === 'string' && sentences[code]) ||
    `The system refused this file (${String(code ?? 'no reason given')}).`
  );
}

const sentences: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  ENOTDIR: 'There is no such file: a part of its path is not a folder.',
  EISDIR: 'This is a folder, not a file.',
  EACCES: 'You do not have the permission to open this.',
  EPERM: 'You do not have the permission to open this.',
  ELOOP: 'This link leads in a circle.',
  ENAMETOOLONG: 'This name is too long for the file system.',
  EMFILE: 'Too many files are open. Close some programs and try again.',
  EBUSY: 'Another program holds this file. Close it there and try again.',
  EEXIST: 'There is such a file already.',
  ENOSPC: 'The disk is full.',
  EROFS: 'This disk cannot be written to.',
  EIO: 'The disk failed on this file.',
};

/** The same for a symbolic link that could not be followed. */
export const linkProblem = (error: unknown): string =>
  (error as { code?: unknown } | null)?.code === 'ENOENT'
    ? 'This link leads nowhere: its target is gone.'
    : problemOf(error);

export const leadsOut = 'This link leads out of the workspace, so it was not followed.';
