export interface CacheOptions {
  /** The bundle of the thread whose answers are kept. */
  readonly worker: URL;
  /** How many bytes the folder may hold. */
  readonly most?: number;
}
