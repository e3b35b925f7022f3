import { describe, expect, it } from 'vitest';
import { findingsOf, testCheck } from '../../support/testCheck.ts';

const id = 'note/settings';

describe(id, () => {
  it('flags unknown checks, levels, profiles and names', () => {
    testCheck(
      id,
      `---
title: A note
pincite:
  profile: icd206
           ^^^^^^ Did you mean “icd203”?
  checks:
    quote/altred: error
    ^^^^^^^^^^^^ “quote/altred” is not a check
    quote/altered: loud
                   ^^^^ not a level
  sources: here
  ^^^^^^^ cannot be set in a note
---

Text.
`,
    );
  });

  it('says that front matter cannot be read', () => {
    testCheck(
      id,
      `---
title: Quotas: a note
       ^^^^^^^^^^^^^^ a value that holds a colon needs quotation marks
pincite: { profile: icd203 }
---

Text.
`,
    );
    testCheck(id, '---\ntitle: Quotas: a note\n---\n\nText.\n');
  });

  it('is silent on sound settings, on those of others, and without front matter', () => {
    testCheck(id, '---\npincite: { profile: phia, checks: { quote/altered: info } }\n---\n\nText.\n');
    testCheck(id, '---\ntitle: x\nchecks: { nothing/here: 3 }\n---\n\nText.\n');
    testCheck(id, 'Text.\n');
    testCheck(id, '');
  });

  it('leaves a note alone that asks for it', () => {
    expect(findingsOf(id, '---\npincite: false\n---\n\nText.\n')).toEqual([]);
  });
});
