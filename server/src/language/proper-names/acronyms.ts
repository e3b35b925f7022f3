/** Short forms that name nobody: measures, fields, jobs. Own compilation. */
const GENERIC: ReadonlySet<string> = new Set(
  `gdp gnp gni cpi ppi vat ai it tv dna rna mrna ceo cfo cto coo cio hr pr phd ba ma mba mp mps mep meps msp msps ngo ngos sme smes led usb pdf url api
  icu bmi ev evs suv suvs id ids ok am pm cv r&d q&a faq eta kg km mw gw kw kwh mwh gwh twh co2 ch4 no2 hiv atm sms lol omg rt
  ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xx xxi ipo ipos etf etfs roi fdi pc pcs cd cds dvd diy fyi asap nb ps lng lpg ict uv vip hq ad bc
  ce bce est gmt utc et cet pst edt btw tbh idk smh wtf dm ff tbt`.split(/\s+/),
);

/** Measures and the like: written like an acronym, and no name. */
export const isGenericAcronym = (lower: string): boolean => GENERIC.has(lower);

/** *NATO*, *U.S.*, *MoD*, *G7*, *MPs*: mostly capitals, two of them at least. */
export function isAcronym(written: string): boolean {
  if (written.length < 2 || written.length > 10) return false;
  let capitals = 0;
  let small = 0;
  for (const char of written) {
    if (/\p{Lu}|\d/u.test(char)) capitals++;
    else if (/\p{Ll}/u.test(char)) small++;
    else if (char !== '.' && char !== '&' && char !== '-') return false;
  }
  return capitals >= 2 && small <= capitals / 2 && /^\p{L}/u.test(written);
}
