import { describe, expect, it } from 'vitest';
import { asks, reasonsBetween } from '../../support/asking.ts';

describe('whose words are quoted', () => {
  asks('speaker', [
    // Two words are enough where the passage quotes just these.
    [
      'Goalkeeper Nils Abara called the decision "a disgrace". His manager, Pia Lund, would say only that it was "hard to swallow".',
      '+ The decision was "a disgrace", in the words of [the side\'s manager], Pia Lund.',
      '- Nils Abara, the goalkeeper, spoke of "a disgrace".',
      '- The decision was "hard to swallow" for the manager, Pia Lund.',
    ],
    [
      '"The reservoir will be empty by August," said Lena Orvik, the water commissioner. Her colleague Tomas Brand called for calm.',
      '+ "The reservoir will be empty by August," [Tomas Brand] warned.',
      '- "The reservoir will be empty by August," the water commissioner warned.',
      '- Orvik said that "the reservoir will be empty by August".',
    ],
    [
      '"The reservoir will be empty by August," said Lena Orvik, the water commissioner.',
      '- "The reservoir will be empty by August," she said.',
    ],
    [
      'The mayor, Ana Duarte, told reporters that "not one family will be left without shelter". Bishop Paul Okello asked for blankets.',
      '+ [Bishop Okello] promised that "not one family will be left without shelter".',
      '- Mayor Duarte promised that "not one family will be left without shelter".',
    ],
    [
      'The mayor, Ana Duarte, told reporters that "not one family will be left without shelter".',
      '- The city\'s mayor promised that "not one family will be left without shelter".',
    ],
    [
      '"We had no warning whatsoever from the operator," said Marc Thiel, a farmer. The operator\'s spokeswoman, Julia Renn, expressed regret.',
      '+ "We had no warning whatsoever from the operator," said [Julia Renn].',
    ],
    [
      '"We had no warning whatsoever from the operator," said Marc Thiel, a farmer. The operator\'s spokeswoman, Julia Renn, expressed regret and said the sirens had failed.',
      '+ "We had no warning whatsoever from the operator," [a spokeswoman] said.',
    ],
    [
      '"We had no warning whatsoever from the operator," said Marc Thiel, a farmer. The operator\'s spokeswoman, Julia Renn, said the sirens had failed.',
      '- One farmer complained: "We had no warning whatsoever from the operator".',
    ],
    [
      'Colin Tate, a spokesman for the landlord, Greyfriars Homes, said "the lifts will be working again by Friday".',
      '- Greyfriars Homes said "the lifts will be working again by Friday".',
    ],
    [
      'The European Central Bank (ECB) said that "the outlook remains highly uncertain".',
      '- The ECB said that "the outlook remains highly uncertain".',
    ],
    [
      'Health minister Sara Holm said that "every clinic will reopen in spring". Finance minister Olof Brandt said that money was short.',
      '+ [Finance minister Olof Brandt] said that "every clinic will reopen in spring".',
    ],
    [
      'Health minister Sara Holm said that "every clinic will reopen in spring".',
      '+ [Health minister Gunnar Ek] said that "every clinic will reopen in spring".',
    ],
    [
      'In its report the commission says that "the pilots were not trained for this".',
      '- The commission found that "the pilots were not trained for this".',
    ],
    [
      '"Our members will not accept a pay freeze," Dele Amoah of the transport union said. Employers\' leader Ruth Castell called the demand absurd.',
      '+ [Ruth Castell], for the employers, was blunt: "Our members will not accept a pay freeze".',
      '- The transport union\'s Dele Amoah, whose demand Ruth Castell called absurd, was blunt: "Our members will not accept a pay freeze".',
      '- The transport union said: "Our members will not accept a pay freeze".',
    ],
    [
      'Former minister Odile Trask, who prepared the plan, now calls it "a palace for a king who has died". Nuno Abreu did not reply.',
      '+ [Nuno Abreu], who prepared the plan, calls it "a palace for a king who has died".',
      '- Odile Trask, who prepared the plan, calls the building "a palace for a king who has died".',
    ],
    [
      'The director, Rana Solte, said: "We are finding more than we did." The minister, Tom Lenz, summed up the year before the Council: "We lost boxes and not the harbour."',
      '+ "We lost boxes and not the harbour," said [Rana Solte].',
      '- "We lost boxes and not the harbour," said Tom Lenz.',
      '- Tom Lenz had it that "we lost boxes and not the harbour".',
    ],
    [
      'The Port Authority defended the plan. "We have waited long enough for a decision," said Lena Orvik, its director.',
      '- "We have waited long enough for a decision," the Port Authority said.',
    ],
    [
      '"We have waited long enough for a decision," said Lena Orvik of Harbour Watch. The Port Authority did not reply.',
      '- Harbour Watch was impatient with the Port Authority: "We have waited long enough for a decision".',
    ],
    [
      'In a letter to Karl Stein, the minister wrote that "the licence is void from today".',
      '- The minister told Karl Stein that "the licence is void from today".',
    ],
    [
      '"This is the end of cheap water," Amina Sow, a hydrologist, told the hearing. Senator Piet Loos thanked her.',
      '- A hydrologist told Senator Piet Loos and his colleagues that "this is the end of cheap water".',
      '+ "This is the end of cheap water," [Senator Loos] said at the hearing.',
    ],
  ]);
});

it('reads a comma with nothing behind it', () => {
  const passage = 'Lind, "we will not sign a deal of this kind", he said.';
  expect(reasonsBetween('speaker', passage, 'Ms Ost said, "we will not sign a deal of this kind".')).toBeDefined();
});
