import type { Unit } from './model.ts';
import type { Token } from './tokens.ts';
import { MONEY, UNITS } from './unit-table.ts';

const unitsByWord = new Map<string, Unit>();
for (const [dimension, rows] of UNITS)
  for (const [name, factor, words] of rows)
    for (const word of words.split(' ')) unitsByWord.set(word, { name, dimension, factor });
const moneyByWord = new Map<string, Unit>();
const moneyUnit = (name: string, factor = 1): Unit => ({ name, dimension: 'money', factor });
for (const [name, words] of MONEY)
  for (const word of words.split(' ')) {
    moneyByWord.set(word, moneyUnit(name));
    if (word.length > 1) unitsByWord.set(word, moneyUnit(name));
  }
for (const [word, factor] of [
  ['cent', 0.01],
  ['cents', 0.01],
] as const)
  unitsByWord.set(word, moneyUnit('USD', factor));

/** Letters and codes right before `$`: `US$`, `A$`. */
const DOLLARS: Readonly<Record<string, string>> = {
  us: 'USD',
  a: 'AUD',
  au: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  can: 'CAD',
  nz: 'NZD',
  hk: 'HKD',
  nt: 'TWD',
  s: 'SGD',
  r: 'BRL',
};
const DOLLAR_NATIONS: Readonly<Record<string, string>> = {
  us: 'USD',
  american: 'USD',
  canadian: 'CAD',
  australian: 'AUD',
  singapore: 'SGD',
  taiwan: 'TWD',
  zealand: 'NZD',
  kong: 'HKD',
  hong: 'HKD',
};

export const PERCENT: Unit = unitsByWord.get('percent')!;
export const POINT: Unit = unitsByWord.get('pp')!;
export const YEAR: Unit = unitsByWord.get('year')!;
const BASIS_POINT: Unit = { name: 'basis-point', dimension: 'point', factor: 0.01 };

/** The unit of a word, as it stands behind a figure; undefined for other words. */
export const unitOf = (lower: string): Unit | undefined => unitsByWord.get(lower);

/** The currency before a figure at `at`: `$`, `US$`, `EUR`, and the token it starts with; null when there is none. */
export function currencyBefore(tokens: readonly Token[], at: number): { unit: Unit; first: number } | null {
  const sign = tokens[at - 1];
  if (!sign) return null;
  if (sign.lower === '$' || sign.lower === '¥') {
    const letters = tokens[at - 2];
    const code = sign.glued && letters?.kind === 'word' ? prefixed(sign.lower, letters.lower) : undefined;
    return { unit: code ? moneyUnit(code) : moneyByWord.get(sign.lower)!, first: code ? at - 2 : at - 1 };
  }
  const unit = moneyByWord.get(sign.lower);
  if (!unit) return null;
  const isCode =
    sign.kind === 'sign' || sign.lower === 'rs' || (sign.capital && sign.lower.length === 3 && sign.lower !== 'yen');
  return isCode ? { unit, first: at - 1 } : null;
}

const prefixed = (sign: string, letters: string): string | undefined =>
  sign === '$' ? DOLLARS[letters] : letters === 'cn' || letters === 'rmb' ? 'CNY' : undefined;

/** The unit behind a figure at `at`, and the token after it; null when there is none. `money`: a currency stood before. */
export function unitAfter(tokens: readonly Token[], at: number, scaled: boolean): { unit: Unit; next: number } | null {
  const dash = tokens[at]?.lower === '-' && tokens[at + 1]?.glued ? 1 : 0;
  const token = tokens[at + dash];
  if (!token) return null;
  const next = at + dash + 1;
  const lower = token.lower;
  const after = tokens[next]?.lower ?? '';
  switch (lower) {
    case 'per':
      return after === 'cent' ? points(tokens, next + 1, PERCENT) : after === 'mille' ? found('‰', next + 1) : null;
    case 'percentage':
      return after === 'point' || after === 'points' ? { unit: POINT, next: next + 1 } : null;
    case 'basis':
      return after === 'point' || after === 'points' ? { unit: BASIS_POINT, next: next + 1 } : null;
    case 'bpd':
      return found('barrel', next);
    case 'b':
      return after === '/' && tokens[next + 1]?.lower === 'd' ? found('barrel', next + 2) : null;
    case 'bps':
      return { unit: BASIS_POINT, next };
    case 'square':
    case 'sq':
    case 'cubic':
      return squared(
        lower === 'cubic' ? 3 : 2,
        after === '.' ? (tokens[next + 1]?.lower ?? '') : after,
        after === '.' ? next + 2 : next + 1,
      );
    case 'degree':
    case 'degrees':
    case '°':
      return degrees(tokens, next);
    case 'nautical':
      return after.startsWith('mile')
        ? { unit: { name: 'nautical mile', dimension: 'length', factor: 1852 }, next: next + 1 }
        : null;
    case 'won':
      return scaled ? { unit: moneyByWord.get('krw')!, next } : null;
    case 'metric':
      return after === 'ton' || after === 'tons' || after === 'tonnes' ? found('tonne', next + 1) : null;
    case 'g':
    case 'm':
    case 't':
      return token.capital ? null : found(lower, next);
    case 'real':
    case 'rs':
    case 'sterling':
      return null;
  }
  const nation = DOLLAR_NATIONS[lower];
  if (nation && !token.capital) return null;
  if (nation) return nationalDollar(tokens, nation, next);
  const unit = unitsByWord.get(lower);
  if (!unit) return null;
  if (unit.dimension === 'share') return points(tokens, next, unit);
  if (unit.name === 'kilometre' || unit.name === 'mile') return speed(tokens, unit, next);
  return { unit, next };
}

const found = (word: string, next: number): { unit: Unit; next: number } => ({ unit: unitsByWord.get(word)!, next });

/** `12 percent` or `12 percent points`. */
function points(tokens: readonly Token[], next: number, unit: Unit): { unit: Unit; next: number } {
  const dash = tokens[next]?.lower === '-' ? 1 : 0;
  const word = tokens[next + dash]?.lower;
  return word === 'point' || word === 'points' ? { unit: POINT, next: next + dash + 1 } : { unit, next };
}

function squared(power: 2 | 3, word: string, next: number): { unit: Unit; next: number } | null {
  const side = unitsByWord.get(word);
  if (side?.dimension !== 'length') return null;
  const name = `${power === 2 ? 'square' : 'cubic'} ${side.name}`;
  const factor = power === 2 ? side.factor ** 2 : side.factor ** 3 * 1000;
  return { unit: { name, dimension: power === 2 ? 'area' : 'volume', factor }, next };
}

function degrees(tokens: readonly Token[], next: number): { unit: Unit; next: number } | null {
  const word = tokens[next]?.lower ?? '';
  if (word === 'f' || word === 'fahrenheit') return found('℉', next + 1);
  if (word === 'c' || word === 'celsius' || word === 'centigrade') return found('℃', next + 1);
  return found('℃', next);
}

function nationalDollar(tokens: readonly Token[], code: string, next: number): { unit: Unit; next: number } | null {
  const at = tokens[next]?.lower === 'dollars' ? next : next + 1;
  return tokens[at]?.lower === 'dollars' ? { unit: moneyUnit(code), next: at + 1 } : null;
}

/** `60 km/h`, `60 miles per hour`. */
function speed(tokens: readonly Token[], unit: Unit, next: number): { unit: Unit; next: number } {
  const by = tokens[next]?.lower;
  const word = tokens[next + 1]?.lower;
  const hourly = (by === '/' && (word === 'h' || word === 'hr')) || ((by === 'per' || by === 'an') && word === 'hour');
  return hourly
    ? { unit: { name: `${unit.name} an hour`, dimension: 'speed', factor: unit.factor / 3600 }, next: next + 2 }
    : { unit, next };
}
