import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

describe('whose word alone it is', () => {
  asks('attribution', [
    [
      "According to the hauliers' federation, the new border checks add three hours to the average crossing; the customs service has published no data of its own.",
      '+ The [new border checks add three hours to the average crossing], and customs has published no data.',
      "- By the hauliers' federation's account, the new border checks add three hours to the average crossing.",
    ],
    [
      'The company says that its new filter removes 99 per cent of the arsenic from drinking water. No independent laboratory has tested it.',
      '- The new filter removes 99 per cent of the arsenic from drinking water, the company claims.',
    ],
    [
      'The union has agreed to suspend its strike while the talks go on.',
      '- The union will suspend its strike for as long as the talks go on.',
    ],
    [
      'According to two officials, who asked not to be named, the offer included a loan of 2 million crowns.',
      '- On the word of two officials, the offer included a loan of 2 million crowns.',
    ],
  ]);
});

describe('one who speaks, and several', () => {
  asks('speaker', [
    [
      'A labour lawyer at the university, Sanne Wiek, doubts that the clause would survive a challenge in court.',
      '+ Labour [lawyers] doubt that the clause would survive a challenge in court.',
      '- A labour lawyer doubts that the clause would survive a challenge in court.',
    ],
    [
      'One economist at the Tamsin Centre, Jules Okerby, thinks that the subsidy will be gone within two years.',
      '+ [Economists] at the Tamsin Centre think that the subsidy will be gone within two years.',
    ],
    [
      'Jules Okerby, an economist, and two colleagues think that the subsidy will be gone within two years.',
      '- Economists think that the subsidy will be gone within two years.',
    ],
  ]);
});

describe('a quotation behind a pronoun', () => {
  asks('speaker', [
    [
      '"The tram will be late and it will be dear," said the opposition leader, Maren Tolliver. The mayor, Piet Oskam, replied that large projects look so halfway through.',
      '+ Not even [the mayor], Piet Oskam, has much hope: "The tram will be late and it will be dear," he said.',
      '- The opposition leader, Maren Tolliver, has little hope: "The tram will be late and it will be dear," she said.',
    ],
  ]);
});

describe('one place, and the whole country', () => {
  asks('scope', [
    [
      'Between November and March the hospitals of Lunde province cancelled one in eight operations.',
      '+ Hospitals [across the country] cancelled one in eight operations between November and March.',
      '- Hospitals across Lunde province cancelled one in eight operations between November and March.',
    ],
    [
      'Nationwide, as in the district of Oster, hospitals cancelled one in eight operations.',
      '- Hospitals across the country cancelled one in eight operations.',
    ],
    [
      'Hospitals in the capital are closing their wards at night, the minister said.',
      '+ Hospitals [across the country] are closing their wards at night, the minister said.',
    ],
    [
      'Speaking in the capital, the minister said that hospitals were closing their wards at night.',
      '- Hospitals across the country are closing their wards at night, the minister said.',
    ],
    [
      'Hospitals are closing their wards at night, the minister told reporters in the capital.',
      '- Hospitals across the country are closing their wards at night, the minister said.',
    ],
    [
      'Spending on hospitals from the capital budget rose, and wards were closed at night.',
      '- Nationwide, spending on hospitals rose and wards were closed at night.',
    ],
    [
      'Schools are short of human capital and clinics lack nurses, the report says.',
      '- Across the country schools are short of teachers and clinics lack nurses, the report says.',
    ],
    [
      'Clinics in the countryside are short of nurses, the report says.',
      '+ Clinics [across the country] are short of nurses, the report says.',
    ],
    [
      'The charity for the protection of the countryside said that verges were being cut too early.',
      '- Across the country, verges are being cut too early, the charity said.',
    ],
    [
      'Hospitals in every town and in the capital are closing their wards at night.',
      '- Hospitals across the country are closing their wards at night.',
    ],
    [
      'Each school with 60 or more pupils will be inspected every four years; schools with fewer pupils will not.',
      '- An inspection is foreseen for each school with 60 or more pupils.',
    ],
    [
      'Most of the tenants interviewed said that the damp had come back.',
      '+ The tenants interviewed were [unanimous] that the damp had come back.',
    ],
  ]);
});

describe('motives at the head of a claim', () => {
  asks('words', [
    [
      'Calder Freight has cancelled its order for six barges from the Nordhaven yard and will refit its fleet instead, it announced.',
      '+ [Citing rising fuel costs], Calder Freight has cancelled its order for six barges from the Nordhaven yard.',
      '- After an order for six barges, Calder Freight will refit its fleet.',
    ],
    [
      'Calder Freight has cancelled its order for six barges because of rising prices for fuel.',
      '- Citing fuel costs, Calder Freight has cancelled its order for six barges.',
    ],
    [
      'The orchestra will play twelve concerts abroad next year, up from seven, its manager said.',
      '+ The orchestra will play twelve concerts abroad next year, up from seven, the [most in its history].',
    ],
  ]);
});
