import { describe, expect, it } from 'vitest';
import { newsVerbs, newsVerbsIn } from '../../server/src/language/news-words.ts';

const found = (text: string): string[] =>
  newsVerbsIn(text).map(({ span, instead }) => `${text.slice(span.start, span.end)}: ${instead}`);

describe('verbs of attribution that say more than “said”', () => {
  it.each([
    ['The minister admitted the dam had leaked.', 'admitted: said'],
    ['The minister has repeatedly claimed that the dam is safe.', 'claimed: said'],
    ['The union claims that the wages are late.', 'claims: says'],
    ['The farmers claimed the land was theirs.', 'claimed: said'],
    ['“It is safe,” the mayor insisted.', 'insisted: said'],
    ['The mayor left, insisting the dam was safe.', 'insisting: saying'],
    ['The mine, Liu insists, is safe.', 'insists: says'],
    ['Passengers insist that the fares are too high.', 'insist: say'],
    ['Ann Lee, a former miner, conceded on Monday that the dam was old.', 'conceded: said'],
    ['Output fell in May, Liu pointed out.', 'pointed out: said'],
    ['The pilot pointed out to the tower that the lights were off.', 'pointed out: said'],
    ['Okafor and Lind (2019) note that the dam is old.', 'note: say'],
    ['The board noted on Monday that prices fell.', 'noted: said'],
    ['The harbour log notes: “No ships”.', 'notes: says'],
    ['The company refuted allegations of fraud.', 'refuted: denied'],
    ['The firm claims to have sold the mine.', 'claims: says'],
  ])('%s', (text, verb) => expect(found(text)).toEqual([verb]));
});

describe('the same verbs where they report nothing, or nobody', () => {
  it.each([
    'The farmers claimed the land their fathers had lost.',
    'The farmers claimed compensation and were paid.',
    'The crown claimed it in 1804.',
    'He claimed that prize in 2004 and the next in 2008.',
    'The group claimed responsibility for the attack that killed two.',
    'Insurance claims rose by a third.',
    'The club conceded two goals that cost it the match.',
    'The university admits students that have no diploma.',
    'The patient was admitted to a hospital that treats burns.',
    'He noted changes in the accounts that nobody had explained.',
    'She noted that day in her diary.',
    'The guide pointed out the house that burned.',
    'He pointed to a sign that read “no entry”.',
    'The store insists that bags be left at the door.',
    'Liu insisted that he resign.',
    'The data refuted the claim.',
    'The emails reveal that the board knew.',
    'This reveals that the mine is unsafe.',
    'It is claimed that the mine is safe.',
    'The mine is claimed to be safe.',
    'We note that the figures differ.',
    'It should be noted that the figures differ.',
    'He does not claim to know what people felt.',
    'The minister did not admit that the dam leaked.',
    'Neither side claims that the dam leaked.',
    'House note: how we use words.',
    'The claims that the mine is safe were false.',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});

it('every verb has four forms, each with its own of “say” or “deny”', () => {
  for (const { forms } of newsVerbs) expect([...new Set(forms.values())]).toHaveLength(4);
});

it('takes no longer than its text is long', () => {
  const text = 'He claimed that the land in '.repeat(9000);
  const start = performance.now();
  newsVerbsIn(text);
  expect(performance.now() - start).toBeLessThan(5000);
});
