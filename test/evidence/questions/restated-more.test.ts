import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

describe('shares and multiples of counts', () => {
  asks('number', [
    [
      'Of 320 letters sent to residents, 208 came back answered.',
      '- Nearly two thirds of the letters were answered.',
      '- 65% of the residents answered the letter.',
      '- More than a third of the letters went unanswered.',
      '- 112 letters were never answered.',
      '+ [75%] of the letters to residents were answered.',
    ],
    [
      'The port handled 18 million tonnes last year, against 6 million in 2005.',
      '- The port handled three times as much last year as in 2005.',
      '- Traffic in the port has tripled since 2005.',
      '- Traffic in the port rose by 12 million tonnes since 2005.',
      '+ The port handled [four times] as much last year as in 2005.',
    ],
    [
      'The farm shop sold 1,200 jars in May and 1,800 in June.',
      '- Sales of the farm shop went up by half from May to June.',
      '- The farm shop sold 3,000 jars in the two months.',
      '- The farm shop sold 50 per cent more jars in June than in May.',
    ],
    [
      'The contract is worth 36 million crowns over twelve years.',
      '- The contract brings in three million crowns a year.',
      '- Over twelve years the contract brings 36 million crowns.',
      '+ The contract brings in [six million] crowns a year.',
    ],
    [
      'The pumps move 4,800 cubic metres a day.',
      '- The pumps move 200 cubic metres an hour.',
      '- The pumps move 33,600 cubic metres a week.',
      '+ The pumps move [400 cubic metres] an hour.',
    ],
    [
      'Sixteen of the 24 members must agree before the statutes are changed.',
      '- Two thirds of the members must agree to a change of the statutes.',
      '- Nine members can block a change of the statutes.',
      '+ [Three quarters] of the 24 members must agree to a change of the statutes.',
    ],
  ]);
});

describe('votes and leads', () => {
  asks('number', [
    [
      'Deputies rejected the motion by 63 votes to 41, with 8 abstentions.',
      '- The motion failed by 22 votes.',
      '- Of 112 deputies who took part, 63 rejected the motion.',
      '- The motion was rejected by a majority of 22.',
      '+ The motion was rejected by a majority of [24].',
      '+ The motion was rejected with a [32]-vote margin.',
    ],
    [
      'The club has 54 points, seven more than Arden, which is second.',
      '- Arden, in second place, has 47 points.',
      '+ Arden, in second place, has [49] points.',
    ],
  ]);
});

describe('units and halves', () => {
  asks('number', [
    [
      'The flight took two and a half hours.',
      '- The flight took 150 minutes.',
      '- The flight lasted two hours and a half.',
      '+ The flight took [3.5 hours].',
    ],
    [
      'The exhibition ran for a year and a half.',
      '- The exhibition ran for 18 months.',
      '- The exhibition ran for eighteen months.',
      '+ The exhibition ran for [15 months].',
    ],
    [
      'A quarter of a million birds winter on the lagoon.',
      '- Some 250,000 birds winter on the lagoon.',
      '- About 250,000 birds spend the winter on the lagoon.',
      '+ Some [400,000] birds winter on the lagoon.',
    ],
    ['The tank holds half a tonne of feed.', '- The tank holds 500 kg of feed.', '+ The tank holds [50 kg] of feed.'],
  ]);
});

describe('ages, decades, quarters', () => {
  asks('number', [
    [
      'Oskar Brandt, born in 1931, won the chess title of the province in 1959.',
      '- Oskar Brandt won the chess title at the age of 28.',
      '- Brandt won the title of the province at the age of 27.',
      '- Oskar Brandt, who learnt chess at the age of six, won the title of the province in 1959.',
      '+ Oskar Brandt won the chess title at the age of [33].',
      '+ Aged [23], Brandt won the chess title of the province.',
    ],
    [
      'The composer was born on 4 July 1902 in Sund and wrote her only opera in 1950.',
      '- The composer wrote her only opera aged 47.',
      '- The composer wrote her only opera at the age of 48.',
      '+ The composer wrote her only opera at the age of [38].',
    ],
    [
      'Ilse Marten, born in 1948, took over the bakery in 1973.',
      '- Ilse Marten was 25 when she took over the bakery.',
      '- Ilse Marten took over the bakery at the age of 25.',
      '- Ilse Marten took over the bakery in her mid-twenties.',
    ],
    [
      'The cooperative was founded in 1991 and dissolved in 2011.',
      '- The cooperative existed for two decades.',
      '- The cooperative existed for 20 years.',
      '- The cooperative was dissolved after twenty years.',
    ],
  ]);
  asks('date', [
    [
      'Sales fell in the three months to the end of June 2021.',
      '- Sales fell in the second quarter of 2021.',
      '+ Sales fell in [the third quarter of 2021].'.replace('[the ', 'the ['),
    ],
    [
      'The dam, begun in 1957, was finished in 1964.',
      '- The dam was begun in the late 1950s and finished in the mid-1960s.',
      '- The dam was built in the 1950s and 1960s.',
      '+ The dam was finished in the [1970s].',
    ],
    [
      'The company bought the quarry in 2016 and sold it the following year.',
      '- The company sold the quarry in 2017.',
      '+ The company sold the quarry in [2018].',
    ],
    [
      'The ferry was launched in 1988 and scrapped a decade later.',
      '- The ferry was scrapped in 1998.',
      '- The ferry was scrapped in the late 1990s.',
      '+ The ferry was scrapped in [2008].',
    ],
    [
      'The mayor resigned on 30 April 2022; her deputy took over the next day.',
      '- Her deputy took over on 1 May 2022.',
      '+ Her deputy took over on [10 May 2022].',
    ],
    [
      'The ban was announced on 4 March and came into force six weeks later.',
      '- The ban came into force in mid-April.',
      '- The ban came into force on 15 April.',
      '+ The ban came into force on [4 June].',
    ],
    [
      'Two years after the merger of 2013 the head office was moved to Lund.',
      '- The head office was moved to Lund in 2015.',
      '+ The head office was moved to Lund in [2016].',
    ],
    [
      'He left the army in 2009. Three years earlier he had been wounded at Kell.',
      '- He was wounded at Kell in 2006.',
      '+ He was wounded at Kell in [2012].',
    ],
  ]);
});

describe('two steps of plain arithmetic', () => {
  asks('number', [
    [
      'The choir had 48 members in 2019. It has since lost 15 and gained 9.',
      '- The choir now has 42 members.',
      '+ The choir now has [34] members.',
    ],
    [
      'The new pier cost 900,000. The county paid a third of it, and the harbour board gave 150,000; the village covered the rest.',
      '- The county paid 300,000 for the pier and the harbour board 150,000, so that 450,000 fell to the village.',
      '+ The county paid 300,000 for the pier and the harbour board 150,000, so that [350,000] fell to the village.',
    ],
    [
      'The mill ordered 40 looms at 12,000 crowns each and paid a tenth of the price in advance.',
      '- The mill paid 48,000 crowns in advance for its new looms.',
      '+ The mill paid [84,000] in advance for its new looms.',
    ],
    [
      'About 15 percent of nurses work nights only; a further 35 percent do so now and then.',
      '- Roughly half of the nurses do night work at least at times.',
    ],
    ['The vineyard makes 18,000 bottles from six hectares.', '- The vineyard makes 3,000 bottles a hectare.'],
    [
      'Employees who earn less than 1,800 a month get the bonus in full; those who earn more get half of it.',
      '- Anyone who earns 1,800 or more a month gets half of the bonus.',
    ],
    [
      'Police detained 54 marchers, 12 of them minors.',
      '+ Police detained [66] marchers, counting the 12 who were minors.',
    ],
  ]);
});
