/** `1 claim`, `2 claims`; `plural` where an s does not do. */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count} ${count === 1 ? noun : plural}`;
