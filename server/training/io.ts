/** What a command of `server/training` sees of the machine. */
export interface Io {
  /** The folder of the repository. */
  readonly root: string;
  /** What paths in arguments are relative to. */
  readonly cwd: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}
