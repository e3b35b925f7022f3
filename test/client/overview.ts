/** How a note stands, for tests. */
export const overview = {
  claims: 9,
  cited: 8,
  supported: 5,
  withFindings: 1,
  unclear: 1,
  checked: 1,
  uncited: 0,
  notCompared: 1,
  unclearAt: 40,
  weak: 2,
  judgements: 2,
  findings: { error: 0, warning: 2, info: 0 },
};
