import { describe, expect, it } from 'vitest';
import { originsOf } from '../../../server/src/checks/origins.ts';
import { libraryOf } from '../../support/library.ts';
import { testCheck } from '../../support/testCheck.ts';

const id = 'source/circular';

const source = (fields: string) => `---\n${fields}\n---\n\nThe port closed in June.\n`;
const library = libraryOf({
  'seeds/telegram.md': source('title: Telegram'),
  'seeds/wire.md': source('derived-from: telegram'),
  'seeds/paper.md': source('derived-from: [wire]'),
  'seeds/log.md': source('title: Log of the harbour'),
  'seeds/egg.md': source('derived-from: hen'),
  'seeds/hen.md': source('derived-from: egg'),
});

describe(id, () => {
  it('flags sources that come down to one', () => {
    testCheck(
      id,
      `
The port closed [@wire, ¶ 1; @paper, ¶ 1].
                             ^^^^^^ derive from “telegram”
`,
      { library },
    );
  });

  it('is silent on one source, on independent ones, on other stances, and on circles that say nothing', () => {
    testCheck(
      id,
      `
The port closed [@wire, ¶ 1].

The port closed [@wire, ¶ 1; @log, ¶ 1].

The port closed [@wire, ¶ 1; but see @paper, ¶ 1].
`,
      { library },
    );
    expect([...originsOf(library, library.sources.get('egg')!)]).toEqual(['hen']);
  });
});
