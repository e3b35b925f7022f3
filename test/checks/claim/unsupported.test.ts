import { describe, it } from 'vitest';
import { libraryOf } from '../../support/library.ts';
import { testCheck } from '../../support/testCheck.ts';

const id = 'claim/unsupported';
const library = libraryOf({
  'seeds/port.txt': [
    'Port Ansel: annual report',
    'The Danish coast guard seized 40 crates of cigarettes in the harbour.',
    'The ferry and a crew of nine were inspected at Kallvik on Monday.',
    'Orlo announced that Petra Lund was elected as its chair. Lund has been the deputy manager of Kallvik Yard and was quoted in mid-2024 praising the move to tax the harbour extensively.',
  ].join('\n\n'),
});

describe(id, () => {
  it('flags names that the passage does not have', () => {
    testCheck(
      id,
      `
In the harbour, the Swedish coast guard seized 40 crates of cigarettes [@port, ¶ 2].
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ does not name “Swedish”; it names “Danish”.
`,
      { library },
    );
  });

  it('is silent on other forms of a name, and on names of the title', () => {
    testCheck(
      id,
      `
Denmark's coast guard seized 40 crates of cigarettes in the harbour of Port Ansel [@port, ¶ 2].

The ferry was inspected at Kallvik on Monday [@port, ¶ 3]. Inspections go on.
`,
      { library },
    );
  });

  it('leaves what the passage says the other way round to another check', () => {
    testCheck(
      id,
      `
Lund was deputy manager of Kallvik Yard [@port, ¶ 4] and in mid-2024 criticised the move to tax the harbour [@port, ¶ 4].
`,
      { library },
    );
  });
});
