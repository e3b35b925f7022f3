/** A sentence with something wrong, the fix that is offered for it, and what the sentence is then. */
export interface FixCase {
  readonly check: string;
  readonly title: RegExp;
  readonly before: string;
  readonly after: string;
}

const fix = (check: string, title: RegExp, before: string, after: string): FixCase => ({ check, title, before, after });

/** One of each kind of fix that a check offers, on the sources of the sample. */
export const fixCases: readonly FixCase[] = [
  fix(
    'quote/altered',
    /^Use the source's words$/,
    'Maarten said that it "is the narrow end of the bottle" [@ministry-briefing-2025, ¶ 4].',
    'Maarten said that it "is the narrow neck of the bottle" [@ministry-briefing-2025, ¶ 4].',
  ),
  fix(
    'quote/altered',
    /^Mark the changed letter: \[n\]obody$/,
    'Maarten said that "nobody in this room can widen it" [@ministry-briefing-2025, ¶ 4].',
    'Maarten said that "[n]obody in this room can widen it" [@ministry-briefing-2025, ¶ 4].',
  ),
  fix(
    'quote/altered',
    /^Put “…” between$/,
    'It says: "The open cut is about 400 metres long. It stopped twice for want of acid" [@garrow-memo-2025, ¶¶ 5-6].',
    'It says: "The open cut is about 400 metres long. … It stopped twice for want of acid" [@garrow-memo-2025, ¶¶ 5-6].',
  ),
  fix(
    'quote/not-found',
    /^Cite ¶ 8$/,
    'Maarten said "There is no such draft on my desk" [@ministry-briefing-2025, ¶ 4].',
    'Maarten said "There is no such draft on my desk" [@ministry-briefing-2025, ¶ 8].',
  ),
  fix(
    'quote/not-found',
    /^Cite @heavy-outlook-2026, ¶ 10$/,
    'Benner said "you cannot take out half twice" [@ministry-briefing-2025, ¶ 4].',
    'Benner said "you cannot take out half twice" [@heavy-outlook-2026, ¶ 10].',
  ),
  fix(
    'citation/unknown-source',
    /^Cite @garrow-memo-2025$/,
    'The pilot plant stopped twice [@garow-memo-2025, ¶ 6].',
    'The pilot plant stopped twice [@garrow-memo-2025, ¶ 6].',
  ),
  fix(
    'citation/unknown-source',
    /^Link to seeds\/garrow-memo-2025\.txt$/,
    'The pilot plant stopped twice ([memo](../seeds/garow-memo-2025.txt#¶6)).',
    'The pilot plant stopped twice ([memo](../seeds/garrow-memo-2025.txt#¶6)).',
  ),
  fix(
    'citation/malformed',
    /^Write \[@garrow-memo-2025, ¶ 9\]$/,
    'The plant stopped twice [@garrow-memo-2025, ¶ 6], and recovery rose slowly [¶ 9].',
    'The plant stopped twice [@garrow-memo-2025, ¶ 6], and recovery rose slowly [@garrow-memo-2025, ¶ 9].',
  ),
  fix(
    'citation/pandoc-differs',
    /^Add braces$/,
    'No ban is being prepared [@ministry-briefing-2025, § Exports].',
    'No ban is being prepared [@ministry-briefing-2025, {§ Exports}].',
  ),
  fix(
    'citation/unresolvable-locator',
    /^Cite ¶ 8, where the quoted words stand$/,
    'Maarten said "There is no such draft on my desk" [@ministry-briefing-2025, p. 3].',
    'Maarten said "There is no such draft on my desk" [@ministry-briefing-2025, ¶ 8].',
  ),
  fix(
    'citation/unknown-passage',
    /^Cite ¶ 8, where the quoted words stand$/,
    'Maarten said "There is no such draft on my desk" [@ministry-briefing-2025, ¶ 40].',
    'Maarten said "There is no such draft on my desk" [@ministry-briefing-2025, ¶ 8].',
  ),
  fix(
    'citation/no-pinpoint',
    /^Cite ¶ 6, which comes nearest$/,
    'The pilot plant ran for 61 of the 90 planned days [@garrow-memo-2025].',
    'The pilot plant ran for 61 of the 90 planned days [@garrow-memo-2025, ¶ 6].',
  ),
  fix(
    'citation/no-pinpoint',
    /^Write \[@garrow-memo-2025, ¶ 6\]$/,
    'The pilot plant ran for 61 of the 90 planned days (@garrow-memo-2025, ¶ 6).',
    'The pilot plant ran for 61 of the 90 planned days [@garrow-memo-2025, ¶ 6].',
  ),
  fix(
    'number/mismatch',
    /^Use “58 per cent”, as ¶ 9 has it$/,
    'Recovery at Mount Garrow stood at 68 per cent [@garrow-memo-2025, ¶ 9].',
    'Recovery at Mount Garrow stood at 58 per cent [@garrow-memo-2025, ¶ 9].',
  ),
  fix(
    'claim/overstated',
    /^Use “could reach”, as ¶ 9 has it$/,
    'Northfold says that Brenna will reach three quarters of its capacity by the end of 2026 [@northfold-results-2025, ¶ 9].',
    'Northfold says that Brenna could reach three quarters of its capacity by the end of 2026 [@northfold-results-2025, ¶ 9].',
  ),
  fix(
    'date/impossible',
    /^Write “Friday”$/,
    'The notice was signed on Monday, 14 February 2025 [@quota-notice-2025, ¶ 3].',
    'The notice was signed on Friday, 14 February 2025 [@quota-notice-2025, ¶ 3].',
  ),
  fix(
    'claim/uncited',
    /^Cite @quota-notice-2025, ¶ 9: /,
    'Northfold receives 97,000 tonnes of the mining quota.',
    'Northfold receives 97,000 tonnes of the mining quota [@quota-notice-2025, ¶ 9].',
  ),
  fix(
    'quote/uncited',
    /^Cite @ministry-briefing-2025, ¶ 4: /,
    'She called dysprosium "the narrow neck of the bottle".',
    'She called dysprosium "the narrow neck of the bottle" [@ministry-briefing-2025, ¶ 4].',
  ),
  fix(
    'attribution/weasel',
    /^Cite @quota-notice-2025, ¶ 11: /,
    'Observers say that three mines in Upper Sella did not pass the tailings inspection.',
    'Observers say that three mines in Upper Sella did not pass the tailings inspection [@quota-notice-2025, ¶ 11].',
  ),
  fix(
    'judgement/unsupported',
    /^Cite @quota-notice-2025, ¶ 12: /,
    'A second batch of quotas is likely in the third quarter.',
    'A second batch of quotas is likely in the third quarter [@quota-notice-2025, ¶ 12].',
  ),
  fix(
    'claim/uncited',
    /^Ignore claim\/uncited here, with a reason$/,
    'Northfold receives 97,000 tonnes of the mining quota.',
    '<!-- pincite-disable-next-line claim/uncited: reason -->\nNorthfold receives 97,000 tonnes of the mining quota.',
  ),
  fix(
    'claim/uncited',
    /^Ignore claim\/uncited here, with a reason$/,
    '- Northfold receives 97,000 tonnes of the mining quota.',
    '- Northfold receives 97,000 tonnes of the mining quota. <!-- pincite-disable-line claim/uncited: reason -->',
  ),
];
