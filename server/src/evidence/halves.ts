/** Words for the two halves of a whole, each with the other: what is said of the one is not said of the other. */
export const HALVES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['men', 'women'],
      ['man', 'woman'],
      ['male', 'female'],
      ['males', 'females'],
      ['boys', 'girls'],
      ['sons', 'daughters'],
      ['adults', 'children'],
      ['rural', 'urban'],
      ['domestic', 'foreign'],
      ['public', 'private'],
      ['employers', 'employees'],
    ] as const
  ).flatMap(([one, two]) => [[one, two] as const, [two, one] as const]),
);
