import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aliasesIn, nameOf, namesIn, sameName } from '../../server/src/language/proper-names.ts';
import { runs } from '../support/seed.ts';

/** Names as written, a title in brackets before. */
const read = (text: string): string[] =>
  namesIn(text).map(({ title, text: name }) => (title === null ? name : `(${title}) ${name}`));

describe('names', () => {
  it.each([
    ['The Bank of England held rates.', ['Bank of England']],
    ['In May, Germany and France signed.', ['Germany', 'France']],
    ['It met the Ministry of Trade and Industry on Monday.', ['Ministry of Trade and Industry']],
    ['The US Food and Drug Administration agreed.', ['US Food and Drug Administration']],
    ['They asked Johnson & Johnson.', ['Johnson & Johnson']],
    ['The Centre for Policy Studies said so.', ['Centre for Policy Studies']],
    ['Prime Minister Jonas Støre spoke.', ['(Prime Minister) Jonas Støre']],
    ['Yesterday US President Joe Biden met Dr. Ito.', ['US', '(President) Joe Biden', '(Dr) Ito']],
    ['Deputy Foreign Minister Wang Yi left.', ['(Deputy Foreign Minister) Wang Yi']],
    ['Secretary of State Antony Blinken left.', ['(Secretary of State) Antony Blinken']],
    ['The President of the European Commission spoke.', ['European Commission']],
    ['The Minister resigned.', []],
    ['the Secretary of Energy', []],
    [
      'Members of the House of Commons and the Office of the Prime Minister',
      ['House of Commons', 'Office of the Prime Minister'],
    ],
    ['Ursula von der Leyen and Charles de Gaulle', ['Ursula von der Leyen', 'Charles de Gaulle']],
    ['Egypt’s Abdel Fattah al-Sisi met him.', ['Egypt', 'Abdel Fattah al-Sisi']],
    ["Norway's output and Ellery's mine", ['Norway', 'Ellery']],
    ['The NATO treaty, the U.K. and the G7', ['NATO', 'U.K.', 'G7']],
    ['General Motors cut jobs.', ['General Motors']],
    ['A Berlin-based firm and US-led troops met Kim Jong-un.', ['Berlin', 'US', 'Kim Jong-un']],
    ['He met J. K. Rowling there.', ['J. K. Rowling']],
    ['The Treasury and Theresa May agreed in May.', ['Treasury', 'Theresa May']],
    ['It sold to “Varn Mining” in Ellery: Varn agreed.', ['Varn Mining', 'Ellery', 'Varn']],
    ['It signed the Convention on Migratory Birds.', ['Convention on Migratory Birds']],
    ['The Court on Monday, and the Panel on Norway, agreed.', ['Court', 'Panel', 'Norway']],
    ['It met the Ministry of Ports, Fisheries and Energy.', ['Ministry of Ports, Fisheries and Energy']],
    ['It met the Ministry of Ports, Norway and Chile.', ['Ministry of Ports', 'Norway', 'Chile']],
    ['It met the Ministry of Ports, Ann Lee and Bo Carr.', ['Ministry of Ports', 'Ann Lee', 'Bo Carr']],
    ['She led Banco do Norte.', ['Banco do Norte']],
    ['On New Year’s Eve, at Christmas and on Boxing Day they left.', []],
    ['In May Ellery Mines grew. It was Mr May who spoke.', ['Ellery Mines', '(Mr) May']],
    ['See point 1. Holders must report.', []],
    [
      'The Body for the Prevention of Ballast Spills and the Treaty on the Protection of Old Wrecks',
      ['Body', 'Prevention of Ballast Spills', 'Treaty on the Protection of Old Wrecks'],
    ],
    ['The Office for the Care of Old Ships moved.', ['Office for the Care of Old Ships']],
    [
      'The Court of Audit of the European Union and the Ministry of Ports of Norway',
      ['Court of Audit of the European Union', 'Ministry of Ports of Norway'],
    ],
    ['Lloyd’s of London, Moody’s and the People’s Bank paid.', ['Lloyd’s of London', 'Moody’s', 'People’s Bank']],
    ['St Ann’s Hospital and the Dockers Workers’ Party split.', ['St Ann’s Hospital', 'Dockers Workers’ Party']],
    ['Norway’s Equinor and the workers’ Ann Lee', ['Norway', 'Equinor', 'Ann Lee']],
    ['In Lee v. Carr, as in Lee v Dunn, the court agreed.', ['Lee v. Carr', 'Lee v Dunn']],
    ['Côte d’Ivoire, and Trinidad and Tobago', ['Côte d’Ivoire', 'Trinidad and Tobago']],
    ['The Paris-Berlin line and US-China trade; Smith-Jones', ['Paris', 'Berlin', 'US', 'China', 'Smith-Jones']],
    ['The Good Friday Agreement holds.', ['Good Friday Agreement']],
    [
      'Transport for Ostrel, the Centers for Fish Control and Safety and the Group of Seven met.',
      ['Transport for Ostrel', 'Centers for Fish Control and Safety', 'Group of Seven'],
    ],
    ['It was Minister of Finance Ann Lee. The Belt and Road Initiative grew.', ['Ann Lee', 'Belt and Road Initiative']],
    ['We met Jan Brandvik in April. In June Norway won, on 3 June Chile.', ['Jan Brandvik', 'Norway', 'Chile']],
    ['The Department for Ports, Fish and Old Ships replied.', ['Department for Ports, Fish and Old Ships']],
    ['The General Data Protection Act', ['General Data Protection Act']],
    ['It was cleared by General Manager Ann Lee.', ['(General Manager) Ann Lee']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    'Exports fell in March.',
    'On Tuesday, GDP rose.',
    'However, I left.',
    'Inflation slowed. Prices held.',
    'Officials said so; analysts agreed.',
    'Coffee is brown.',
    'State-owned firms and high-speed rail grew.',
    'THE END IS NEAR',
    'Most said it did NOT rise.',
    'It was [@Norway-2024, p. 3].',
    '',
  ])('no name in: %s', (text) => expect(read(text)).toEqual([]));

  it('keeps the first word of a sentence that carries a capital elsewhere', () => {
    expect(read('Shell grew. It said that Shell will grow.')).toEqual(['Shell', 'Shell']);
    expect(read('Trade grew. It said that trade will grow.')).toEqual([]);
    expect(read('Liu resigned.')).toEqual(['Liu']);
  });

  it('tells acronyms, parts and starts of sentences', () => {
    const [bank, ecb] = namesIn('The European Central Bank of Varn met. ECB staff left.');
    expect(bank).toMatchObject({
      parts: ['european', 'central', 'bank', 'varn'],
      acronym: false,
      sentenceStart: false,
    });
    expect(ecb).toMatchObject({ parts: ['ecb'], acronym: true, sentenceStart: true });
  });

  it('holds its spans in the text', () => {
    const pieces = fc.constantFrom(
      'Norway',
      'of',
      'the',
      'President',
      'Bank',
      'May',
      'and',
      "Ito's",
      'Dr',
      '. ',
      ' ',
      ' ',
      ' ',
      '&',
      'said',
      'von',
      'É',
      'USA',
      '(',
      '“',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        let last = 0;
        for (const name of namesIn(text)) {
          expect(text.slice(name.start, name.end)).toBe(name.text);
          expect(name.start).toBeGreaterThanOrEqual(last);
          expect(name.parts.length).toBeGreaterThan(0);
          last = name.end;
        }
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('aliases', () => {
  it.each([
    ['The European Central Bank (ECB) met.', [['ECB', 'European Central Bank']]],
    ['The ECB (European Central Bank) met.', [['ECB', 'European Central Bank']]],
    ['The Ministry of Defence (“MoD”) said so.', [['MoD', 'Ministry of Defence']]],
    ['Non-governmental organisations (NGOs) left.', [['NGOs', 'Non-governmental organisations']]],
    ['The Food and Drug Administration (FDA, founded 1906) met.', [['FDA', 'Food and Drug Administration']]],
    ['It fell (see below) by half (ABC).', []],
    ['(NATO)', []],
    ['( (', []],
  ])('%s', (text, expected) => expect([...aliasesIn(text)]).toEqual(expected));
});

describe('the same name', () => {
  const aliases = aliasesIn('The European Central Bank (ECB) and Norsk Hydro Metals (NHM) met.');
  it.each([
    ['Joe Biden', 'Joe Biden', 'same'],
    ['President Joe Biden', 'Joe Biden', 'same'],
    ['Biden', 'Joe Biden', 'compatible'],
    ['J. Biden', 'Joe Biden', 'compatible'],
    ['Joe R. Biden', 'Joe Biden', 'compatible'],
    ['Hunter Biden', 'Joe Biden', 'different'],
    ['Varn Mining Ltd', 'Varn Mining', 'same'],
    ['the Varn Mining Corp', 'Varn Mining Inc', 'same'],
    ['José Pérez', 'Jose Perez', 'same'],
    ['ECB', 'European Central Bank', 'same'],
    ['IMF', 'International Monetary Fund', 'compatible'],
    ['MoD', 'Ministry of Defence', 'compatible'],
    ['IMF', 'World Bank', 'different'],
    ['Germany', 'German', 'compatible'],
    ['French', 'France', 'compatible'],
    ['US', 'United States', 'same'],
    ['U.S.', 'America', 'same'],
    ['United States of America', 'American', 'compatible'],
    ['UK', 'Britain', 'same'],
    ['North Korea', 'South Korea', 'different'],
    ['Germany', 'France', 'different'],
    ['England', 'Bank of England', 'different'],
    ['Oxford', 'University of Oxford', 'different'],
    ['Sisi', 'Abdel Fattah al-Sisi', 'compatible'],
    ['Call of Duty', 'Duty', 'compatible'],
    ['Jean-Claude Juncker', 'Jean Claude Juncker', 'same'],
    ['Sardinian', 'Sardinia', 'compatible'],
    ['Texan', 'Texas', 'compatible'],
    ['Varn', 'Ellery', 'different'],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(sameName(nameOf(a), nameOf(b), aliases)).toBe(expected);
    expect(sameName(nameOf(b), nameOf(a), aliases)).toBe(expected);
  });
});
