import { describe, expect, it } from 'vitest';
import { findingsOf, testCheck } from '../../support/testCheck.ts';

const id = 'ignore/no-reason';
const settings = { requireReasons: true };

describe(id, () => {
  it('flags every kind of comment that gives no reason', () => {
    testCheck(
      id,
      `
<!-- pincite-disable-next-line quote/uncited: -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ gives no reason

One. <!-- pincite-disable-line -->
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

<!-- pincite-disable-file quote/uncited -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      { settings },
    );
  });

  it('flags a reason that is still to be written, whether or not reasons are asked for', () => {
    const note = `
<!-- pincite-disable-next-line claim/uncited: reason -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The reason is still to be written

One. <!-- pincite-disable-line claim/uncited: reason enough: all know it -->
`;
    testCheck(id, note);
    testCheck(id, note, { settings });
  });

  it('is silent on reasons, on comments that end a region, and where no reason is asked for', () => {
    testCheck(id, '<!-- pincite-disable quote/uncited: slogans -->\n\nOne.\n\n<!-- pincite-enable -->\n', { settings });
    expect(findingsOf(id, '<!-- pincite-disable-file -->\n')).toEqual([]);
  });

  it('cannot be silenced by the comment itself', () => {
    expect(findingsOf(id, '<!-- pincite-disable-file -->\n', { settings })).toHaveLength(1);
  });
});
