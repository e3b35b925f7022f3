/** Nouns of a good end that are given, won or denied: *won the assent of*, *was refused permission*. */
export const FAVOURS: ReadonlySet<string> = new Set(
  `approval assent backing blessing consent permission clearance authorisation authorization endorsement support licence license permit go-ahead nod
  acceptance ratification certification accreditation funding bail parole asylum leave immunity planning-permission access agreement extension reprieve exemption
  waiver`.split(/\s+/),
);
export const GIVES: ReadonlySet<string> = new Set(
  `give gives gave given grant grants granted lend lends lent offer offered win wins won secure secures secured obtain obtains obtained receive receives received get gets got gain gains gained
  earn earned has have had acquire acquired enjoy enjoys enjoyed issue issued award awarded attract attracted command commanded draw drew with`.split(
    /\s+/,
  ),
);
export const DENIES: ReadonlySet<string> = new Set(
  `deny denies denied refuse refuses refused withhold withholds withheld lose loses lost lack lacks lacked without revoke revoked withdrew withdraw withdrawn forfeit forfeited`.split(
    /\s+/,
  ),
);
