import { describe, it } from 'vitest';
import { registerOf } from '../../support/register.ts';
import { testCheck, testFixes } from '../../support/testCheck.ts';

const id = 'entity/variant';
const register = registerOf([
  { name: 'Baogang Group', alias: ['Baotou Iron and Steel', 'Baogang', 'BGRP'], acronym: 'BGG', script: ['包钢集团'] },
  { name: 'Velden', alias: ['Kingdom of Velden', 'Low Marches'] },
  { name: 'São Tomé', alias: ['Chaves Island'] },
  { name: 'Chaves Isle', alias: ['Chaves Island'] },
]);

describe(id, () => {
  it('flags other names than the preferred one, each time', () => {
    testCheck(
      id,
      `
Baotou Iron and Steel grew. The *Low Marches* of old, and Baotou Iron and Steel's plant.
^^^^^^^^^^^^^^^^^^^^^ prefers “Baogang Group”
                                 ^^^^^^^^^^^ prefers “Velden”
                                                          ^^^^^^^^^^^^^^^^^^^^^ prefers “Baogang Group”
`,
      { register },
    );
  });

  it('flags a shorter name once, and only before the whole one', () => {
    testCheck(id, 'Baogang grew.\n^^^^^^^ is short for “Baogang Group”\n\nThen Baogang shrank.\n', { register });
    testCheck(id, 'Baogang Group grew.\n\nThen Baogang shrank.\n', { register });
  });

  it('is silent on acronyms, scripts, longer and ambiguous names, accents, headings, quotations and names explained', () => {
    testCheck(
      id,
      `
# Baotou Iron and Steel

The Kingdom of Velden, BGG, BGRP, 包钢集团, Chaves Island and Sao Tome are fine, “the Low Marches” too, and \`Low Marches\`.

> The Low Marches grow.

Velden (the Low Marches) grew. The Low Marches, now Velden, grew.
`,
      { register },
    );
    testCheck(id, 'Baotou Iron and Steel grew.\n');
  });

  it('writes the preferred name', () => {
    testFixes(id, 'Baotou Iron and Steel grew. The *Low Marches* did not.\n\nBaogang shrank.\n', { register });
  });
});
