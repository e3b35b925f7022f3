const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** Text of a font as letters: ligatures taken apart, white space as spaces, without what is no character. */
export function clean(text: string): string {
  return text
    .replace(/[ﬀ-ﬆ]/g, (ligature) => LIGATURES[ligature]!)
    .replace(/\s/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\ufdd0-\ufdef\ufeff\ufffe\uffff]/gu, '');
}

/** Letters that a font gave no Unicode for: private ones, control characters and replacement characters. */
export const countStrange = (text: string): number => text.match(/[\p{Cc}\p{Co}\ufffd]/gu)?.length ?? 0;
