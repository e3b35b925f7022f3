import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../server/src/workspace/read-settings.ts';
import { findingsOf, fixed, testCheck, testFixes } from '../../support/testCheck.ts';

const id = 'attribution/house-word';
const news = { settings: { profile: 'newsroom' as const } };
const withWords = (yaml: string, profile: 'analytic' | 'newsroom' = 'analytic') => {
  const { settings, problems } = readSettings(yaml, { knownChecks: [] });
  expect(problems).toEqual([]);
  return { settings: { ...settings, profile } };
};

const NEWS = `
The minister admitted that the dam leaked, and “we knew,” conceded the engineer.
             ^^^^^^^^ makes a confession of it. Say “said”, unless it was one.
                                                          ^^^^^^^^ an argument was lost

The dam is safe, the mayor insists. The firm claims it was never told.
                           ^^^^^^^ hints that it is not so. Say “says”, and who says otherwise.
                                             ^^^^^^ sounds as if you doubt it. Say “says”

The board pointed out on Monday that prices fell, noting that demand rose too.
          ^^^^^^^^^^^ vouches that it is true. Say “said”
                                                  ^^^^^^ vouches that it is true. Say “saying”

The company refuted the allegations, and the mayor boasted that the lake was clean.
            ^^^^^^^ it was proved wrong. Say “denied”
                                                   ^^^^^^^ tells what you think of the speaker. Say “said”.

The minister revealed that the dam would close. The firm claims to have sold it.
             ^^^^^^^^ vouches that it is true and was hidden. Say “said”, unless you know that it is.
                                                         ^^^^^^ Say “says”

The mayor passed away amid growing fears for the dam. In the wake of the flood came the controversial plan.
          ^^^^^^^^^^^ does not call death by its name. Say “died”.
                      ^^^^^^^^^^^^^^^^^^ does not say whose
                                                      ^^^^^^^^^^^^^^ Say “After”.
                                                                                    ^^^^^^^^^^^^^^^^^ not who or over what
`;

const SOUND = `---
title: The minister admitted that it leaked
---

The firm claimed a refund, noted the time, admitted forty patients and conceded defeat. The hotel boasts a pool.

The fire claimed three lives. She revealed her plan. He pointed to a sign that read “no entry”. The curtain rose and revealed a garden.

He insisted on a recount and that the clause be removed. The trial refuted the hypothesis. The figures reveal that prices fell.

We note that the figures differ. Note that they differ. Critics may claim that they do. It was revealed that they do.

“She admitted that the dam leaked. She claimed that it did not matter,” the engineer said.

> The minister admitted that the dam leaked. [@board-2025, ¶ 5]

The word *amid fears* and \`passed away\` are named only. See [@board-2025, ¶ 5, "The minister admitted that the dam leaked"], and
[the site](https://example.org/he-claimed-that-it-leaked/passed/away).

He stood amid the ruins. The plan is controversial: the unions say that it costs jobs.
`;

describe(`${id} under newsroom`, () => {
  it('flags verbs that say more than “said”, and a few phrases', () => {
    testCheck(id, NEWS, news);
  });

  it('is silent where they attribute nothing, and in the words of others', () => {
    testCheck(id, SOUND, news);
  });

  it('offers the right form, and each fix takes its finding away', () => {
    testFixes(id, NEWS, news);
    const text = '“We knew,” admitted the engineer.\n';
    expect(fixed(text, findingsOf(id, text, news)[0]!)).toBe('“We knew,” said the engineer.\n');
  });

  it('has no fix where the sentence would have to change with it', () => {
    const [finding] = findingsOf(id, 'The firm claims to have sold the dam.\n', news);
    expect(finding).toMatchObject({ severity: 'info', fixes: [] });
  });

  it('leaves alone what the house allows, by any form', () => {
    const text = 'The minister admitted that it leaked. The firm pointed out that it did not. Ann passed away.\n';
    const words = (yaml: string) =>
      findingsOf(id, text, withWords(yaml, 'newsroom')).map(({ span }) => text.slice(span.start, span.end));
    expect(words('profile: newsroom')).toEqual(['admitted', 'pointed out', 'passed away']);
    expect(words('houseWords: [{ term: Admit, allow: true }, { terms: [passed away], allow: true }]')).toEqual([
      'pointed out',
    ]);
    expect(words('houseWords: [{ terms: [admitted, pointed out], allow: true }]')).toEqual(['passed away']);
  });

  it('hears the house first', () => {
    const text = 'The minister admitted that it leaked.\n';
    const [finding, ...more] = findingsOf(
      id,
      text,
      withWords('houseWords: [{ term: admitted, instead: told us }]', 'newsroom'),
    );
    expect(more).toEqual([]);
    expect(finding?.message).toBe('Your house does not want “admitted”. Say “told us”.');
  });
});

describe(`${id} under other profiles`, () => {
  it('knows no words but those of the house', () => {
    testCheck(id, NEWS.replace(/^ *\^.*$/gm, '').replace(/\n{3,}/g, '\n\n'));
    for (const profile of ['icd203', 'phia', 'ipcc'] as const)
      expect(findingsOf(id, NEWS, { settings: { profile } })).toEqual([]);
  });

  const house = () =>
    withWords(`houseWords:
  - { term: utilise, instead: use, why: Three letters say as much }
  - { term: utilised, instead: used }
  - { terms: [at this point in time, at the present time], instead: now }
  - { term: minister, instead: prime minister }
  - { term: Kiev, instead: Kyiv }
  - { term: IT, instead: computing }
  - { term: very }
  - { term: and/or, why: Say which. }
`);

  it('is content where the word stands as the house writes it', () => {
    testCheck(
      id,
      `
The Internet was cut, then the internet.
                               ^^^^^^^^ Say “Internet”.
`,
      withWords('houseWords: [{ term: internet, instead: Internet }]'),
    );
  });

  it('flags whole words, in capitals or not, with the reason of the house', () => {
    testCheck(
      id,
      `
# Utilise the dam
  ^^^^^^^ Your house does not want “Utilise”. Three letters say as much. Say “Use”.

- At this **point in** time the Minister’s staff is very small.
  ^^^^^^^^^^^^^^^^^^^^^^^^^ Say “Now”.
                                ^^^^^^^^ Say “Prime minister”.
                                                    ^^^^ Your house does not want “very”. Find other words, or leave it out.

Boats and/or trains run to Kiev, where IT is dear.
      ^^^^^^ Say which.
                           ^^^^ Say “Kyiv”
                                       ^^ Say “computing”

> [!NOTE]
> The dam was utilised in 2024.
              ^^^^^^^^ Say “used”
`,
      house(),
    );
  });

  it('is silent on other words, on what is said already, and in the words of others', () => {
    testCheck(
      id,
      `
The prime minister re-utilises it, and every administer too; over-utilise is no such word. Boats and trains run.

“We utilise it,” said Ann. The sign read ‘very small’. We do not write *utilise* or \`utilise\`.

> They utilise it at the present time. [@board-2025, ¶ 5]

See [@board-2025, ¶ 5, "they utilise it"], @utilise says, https://example.org/utilise/very and [this](../very/utilise.md).
`,
      house(),
    );
  });

  it('puts what to say there, with the case of what stood there, and nothing over mark-up', () => {
    const text = 'Utilise it. They utilise it at the\npresent time, in Kiev.\n';
    testFixes(id, text, house());
    const after = findingsOf(id, text, house()).map((finding) => fixed(text, finding).replace('\n', ' ').trim());
    expect(after).toEqual([
      'Use it. They utilise it at the present time, in Kiev.',
      'Utilise it. They use it at the present time, in Kiev.',
      'Utilise it. They utilise it now, in Kiev.',
      'Utilise it. They utilise it at the present time, in Kyiv.',
    ]);
    expect(findingsOf(id, 'At this *point* in time.\n', house())[0]?.fixes).toEqual([]);
  });
});

it('is silent on sound prose, under the profiles that it was written for', () => {
  const folder = new URL('../../corpus/prose/', import.meta.url);
  const pages = readdirSync(folder).filter((name) => /^\d.*\.md$/.test(name));
  expect(pages).toHaveLength(20);
  for (const name of pages) expect(findingsOf(id, readFileSync(new URL(name, folder), 'utf8')), name).toEqual([]);
});
