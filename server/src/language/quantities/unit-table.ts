import type { Dimension } from './model.ts';

/**
 * Units by their written forms. Factors turn into the base of the dimension: kilogram, metre, square metre, litre, second,
 * metre a second, watt hour, watt, byte, one (of shares). A ton is taken for a tonne: they differ by less than writers round.
 */
export const UNITS: readonly [Dimension, readonly [string, number, string][]][] = [
  [
    'mass',
    [
      ['milligram', 1e-6, 'mg milligram milligrams'],
      ['gram', 1e-3, 'g gram grams gramme grammes'],
      ['kilogram', 1, 'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes'],
      ['tonne', 1000, 't tonne tonnes ton tons mt'],
      ['kilotonne', 1e6, 'kt kilotonne kilotonnes kiloton kilotons'],
      ['megatonne', 1e9, 'megatonne megatonnes megaton megatons'],
      ['gigatonne', 1e12, 'gt gigatonne gigatonnes gigaton gigatons'],
      ['pound-weight', 0.45359237, 'lb lbs'],
      ['ounce', 0.0283495, 'oz ounce ounces'],
    ],
  ],
  [
    'length',
    [
      ['millimetre', 1e-3, 'mm millimetre millimetres millimeter millimeters'],
      ['centimetre', 1e-2, 'cm centimetre centimetres centimeter centimeters'],
      ['metre', 1, 'm metre metres meter meters'],
      ['kilometre', 1000, 'km kms kilometre kilometres kilometer kilometers'],
      ['mile', 1609.344, 'mi mile miles'],
      ['foot', 0.3048, 'ft foot feet'],
      ['inch', 0.0254, 'inch inches'],
      ['yard', 0.9144, 'yd yards yard'],
    ],
  ],
  [
    'area',
    [
      ['square kilometre', 1e6, 'km2 km² sqkm'],
      ['square metre', 1, 'm2 m² sqm'],
      ['hectare', 1e4, 'ha hectare hectares'],
      ['acre', 4046.8564, 'acre acres'],
    ],
  ],
  [
    'volume',
    [
      ['millilitre', 1e-3, 'ml millilitre millilitres milliliter milliliters'],
      ['litre', 1, 'litre litres liter liters'],
      ['cubic metre', 1000, 'm3 m³'],
      ['barrel', 158.987, 'barrel barrels bbl'],
      ['gallon', 3.785, 'gallon gallons'],
    ],
  ],
  [
    'time',
    [
      ['second', 1, 'second seconds sec secs'],
      ['minute', 60, 'minute minutes min mins'],
      ['hour', 3600, 'hour hours hr hrs'],
      ['day', 86400, 'day days'],
      ['week', 604800, 'week weeks'],
      ['fortnight', 1209600, 'fortnight fortnights'],
      ['month', 2629800, 'month months'],
      ['year', 31557600, 'year years yr yrs'],
      ['decade', 315576000, 'decade decades'],
      ['century', 3155760000, 'century centuries'],
    ],
  ],
  [
    'speed',
    [
      ['kilometre an hour', 1 / 3.6, 'kmh kph kmph'],
      ['mile an hour', 0.44704, 'mph'],
      ['knot', 0.514444, 'knot knots'],
    ],
  ],
  [
    'energy',
    [
      ['kilowatt hour', 1e3, 'kwh'],
      ['megawatt hour', 1e6, 'mwh'],
      ['gigawatt hour', 1e9, 'gwh'],
      ['terawatt hour', 1e12, 'twh'],
    ],
  ],
  [
    'power',
    [
      ['watt', 1, 'watt watts'],
      ['kilowatt', 1e3, 'kw kilowatt kilowatts'],
      ['megawatt', 1e6, 'mw megawatt megawatts'],
      ['gigawatt', 1e9, 'gw gigawatt gigawatts'],
    ],
  ],
  [
    'data',
    [
      ['megabyte', 1e6, 'mb megabyte megabytes'],
      ['gigabyte', 1e9, 'gb gigabyte gigabytes'],
      ['terabyte', 1e12, 'tb terabyte terabytes'],
    ],
  ],
  [
    'share',
    [
      ['percent', 0.01, '% percent pct'],
      ['permille', 0.001, '‰'],
    ],
  ],
  ['point', [['percentage-point', 1, 'pp pps ppt']]],
  [
    'temperature',
    [
      ['degree celsius', 1, '℃'],
      ['degree fahrenheit', 1, '℉'],
    ],
  ],
];

/** Currencies by code, with their words and signs. */
export const MONEY: readonly [string, string][] = [
  ['USD', 'dollar dollars usd us$ $'],
  ['EUR', 'euro euros eur €'],
  ['GBP', 'pound pounds gbp sterling quid £'],
  ['JPY', 'yen jpy ¥'],
  ['CNY', 'yuan renminbi cny rmb'],
  ['INR', 'rupee rupees inr rs ₹'],
  ['KRW', 'krw ₩'],
  ['RUB', 'rouble roubles ruble rubles rub ₽'],
  ['CHF', 'chf francs franc'],
  ['CAD', 'cad'],
  ['AUD', 'aud'],
  ['SEK', 'sek krona kronor'],
  ['NOK', 'nok'],
  ['DKK', 'dkk krone kroner'],
  ['PLN', 'pln zloty zlotys'],
  ['TRY', 'lira liras ₺'],
  ['BRL', 'brl reais'],
  ['ZAR', 'zar rand'],
  ['MXN', 'mxn pesos peso'],
  ['UAH', 'uah hryvnia hryvnias ₴'],
  ['ILS', 'shekel shekels nis ₪'],
  ['NGN', 'naira ₦'],
  ['SAR', 'riyal riyals'],
  ['AED', 'dirham dirhams aed'],
  ['IDR', 'rupiah'],
  ['MYR', 'ringgit myr'],
  ['THB', 'baht ฿'],
];
