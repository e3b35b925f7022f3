/** What makes a plural, or people and adjectives, of a name: *Albrechts*, *Oruvian*, *Karthener*. */
const ENDINGS = new Set('s es n an ans ian ians ean eans ese er ers ish i is ic ite ites ism ist ists'.split(' '));

/** Is a word made of a name by an ending, which may take the place of its last vowels (*Oruvia*, *Oruvian*; *Lisko*, *Liskan*)? */
export function isMadeOf(word: string, name: string): boolean {
  const stems = [name, name.replace(/[aeiouy]$/, ''), name.replace(/ia$/, '')];
  return stems.some(
    (stem) =>
      stem.length >= 3 &&
      word.length > stem.length &&
      word.startsWith(stem) &&
      isEnding(word.slice(stem.length), stem, name),
  );
}

/** *n* goes behind a vowel, *s* not behind another; a bare vowel in the place of another makes nothing: that is a slip. */
function isEnding(rest: string, stem: string, name: string): boolean {
  if (!ENDINGS.has(rest) || stem !== name) return ENDINGS.has(rest) && rest.length > 1;
  return !(rest.startsWith('n') && /[^aeiouy]$/.test(stem)) && !(rest === 's' && stem.endsWith('s'));
}
