import type { Unit } from './model.ts';
import { CARDINALS, ORDINALS, SCALES } from './numerals.ts';
import type { Token } from './tokens.ts';
import { unitOf } from './units.ts';

/** A part of a measure, or a measure and a half, as read. */
interface ReadMeasure {
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly unit: Unit | null;
  readonly next: number;
}

/**
 * `half a tonne`, `three quarters of an hour`, `a quarter of a million`, `a year and a half`; null when none starts here. Parts of a percentage point are read
 * elsewhere, and so is `half a million`.
 */
export function partMeasureAt(tokens: readonly Token[], at: number): ReadMeasure | null {
  return halfAt(tokens, at) ?? andHalfAt(tokens, at) ?? partAt(tokens, at);
}

const ARTICLE = /^an?$/;

function halfAt(tokens: readonly Token[], at: number): ReadMeasure | null {
  if (tokens[at]!.lower !== 'half' || !ARTICLE.test(tokens[at + 1]?.lower ?? '')) return null;
  const unit = measureAt(tokens, at + 2);
  return unit && { ...exactly(0.5, 0.5), unit, next: at + 3 };
}

/** `an hour and a half`, `two years and a half` */
function andHalfAt(tokens: readonly Token[], at: number): ReadMeasure | null {
  const unit = measureAt(tokens, at + 1);
  if (!unit || ![2, 3, 4].every((ahead) => tokens[at + ahead]?.lower === AND_HALF[ahead - 2])) return null;
  const count = ARTICLE.test(tokens[at]!.lower) ? 1 : CARDINALS.get(tokens[at]!.lower);
  return count ? { ...exactly(count + 0.5, 0.5), unit, next: at + 5 } : null;
}
const AND_HALF = ['and', 'a', 'half'] as const;

/** `a quarter of a million`, `two thirds of a tonne` */
function partAt(tokens: readonly Token[], at: number): ReadMeasure | null {
  const { lower } = tokens[at]!;
  const count = ARTICLE.test(lower) ? 1 : (CARDINALS.get(lower) ?? 0);
  if (count === 0) return null;
  const dash = tokens[at + 1]?.lower === '-' ? 1 : 0;
  const word = tokens[at + 1 + dash]?.lower ?? '';
  const parts = partsOf(word, count > 1);
  const of = at + 2 + dash;
  if (parts <= count || tokens[of]?.lower !== 'of' || !ARTICLE.test(tokens[of + 1]?.lower ?? '')) return null;
  const scale = SCALES.get(tokens[of + 2]?.lower ?? '');
  if (scale !== undefined && scale >= 1e6)
    return { ...exactly((count / parts) * scale, scale / parts), unit: null, next: of + 3 };
  const unit = measureAt(tokens, of + 2);
  return unit && { ...exactly(count / parts, 1 / parts), unit, next: of + 3 };
}

function partsOf(word: string, plural: boolean): number {
  if (word === (plural ? 'quarters' : 'quarter')) return 4;
  const parts = ORDINALS.get(plural ? word.replace(/s$/, '') : word) ?? 0;
  return parts > 2 && word.endsWith('s') === plural ? parts : 0;
}

const exactly = (value: number, step: number) => ({ low: value, high: value, step });

/** Parts of money and of percentages are not told so. */
function measureAt(tokens: readonly Token[], at: number): Unit | null {
  const token = tokens[at];
  const unit = token?.kind === 'word' && !token.capital && token.lower.length > 2 ? unitOf(token.lower) : undefined;
  return unit && !/^(?:share|point|money)$/.test(unit.dimension) ? unit : null;
}
