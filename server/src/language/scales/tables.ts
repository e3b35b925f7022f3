/** Standards that say how probable the words for it are. */
export type ScaleName = 'icd203' | 'phia' | 'ipcc';

/** A term with its range in percent. `row`: of ICD 203, whose two rows of terms are not to be mixed. */
export interface ScaleEntry {
  readonly term: string;
  readonly low: number;
  readonly high: number;
  readonly row?: 1 | 2;
}

/*
 * ICD 203: Intelligence Community Directive 203, Analytic Standards (2015, amended 2022), D.6.e.(2). PHIA: Professional Head of Intelligence
 * Assessment, probability yardstick (2023). IPCC: Guidance Note on the Consistent Treatment of Uncertainties (2010) with the terms
 * that later reports added; its ranges lie inside one another. The first term of a range is the one that is offered.
 */
export const scales: Readonly<Record<ScaleName, readonly ScaleEntry[]>> = {
  icd203: [
    ...entries('almost no chance', 1, 5, 1),
    ...entries('very unlikely', 5, 20, 1),
    ...entries('unlikely', 20, 45, 1),
    ...entries('roughly even chance', 45, 55, 1),
    ...entries('likely', 55, 80, 1),
    ...entries('very likely', 80, 95, 1),
    ...entries('almost certain|almost certainly', 95, 99, 1),
    ...entries('remote', 1, 5, 2),
    ...entries('highly improbable', 5, 20, 2),
    ...entries('improbable', 20, 45, 2),
    ...entries('roughly even odds', 45, 55, 2),
    ...entries('probable|probably', 55, 80, 2),
    ...entries('highly probable', 80, 95, 2),
    ...entries('nearly certain', 95, 99, 2),
  ],
  phia: [
    ...entries('remote chance', 0, 5),
    ...entries('highly unlikely', 10, 20),
    ...entries('unlikely', 25, 35),
    ...entries('realistic possibility', 40, 50),
    ...entries('likely|probable|probably', 55, 75),
    ...entries('highly likely', 80, 90),
    ...entries('almost certain|almost certainly', 95, 100),
  ],
  ipcc: [
    ...entries('virtually certain', 99, 100),
    ...entries('extremely likely', 95, 100),
    ...entries('very likely', 90, 100),
    ...entries('likely', 66, 100),
    ...entries('more likely than not', 50, 100),
    ...entries('about as likely as not', 33, 66),
    ...entries('unlikely', 0, 33),
    ...entries('very unlikely', 0, 10),
    ...entries('extremely unlikely', 0, 5),
    ...entries('exceptionally unlikely', 0, 1),
  ],
};

export const scaleTitles: Readonly<Record<ScaleName, string>> = {
  icd203: 'ICD 203',
  phia: 'PHIA',
  ipcc: 'IPCC',
};

function entries(terms: string, low: number, high: number, row?: 1 | 2): ScaleEntry[] {
  return terms.split('|').map((term) => ({ term, low, high, ...(row ? { row } : {}) }));
}
