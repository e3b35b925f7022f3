import type { Code, Construct, Effects, State } from 'micromark-util-types';
import './tokens.ts';

const DOLLAR = 36;
const BACKSLASH = 92;
const isSpace = (code: Code): boolean => code === 32 || (code !== null && code < 0);
const isDigit = (code: Code): boolean => code !== null && code >= 48 && code <= 57;

/**
 * Pandoc's `tex_math_dollars`: no white space inside the marks, no digit behind the closing one, so that prices stay
 * prose (`$5 to $10`). `$$…$$` allows white space. Math holds no citations and no claims.
 */
function tokenizeMath(effects: Effects, ok: State, nok: State): State {
  let double = false;
  let space = false;
  let empty = true;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('dollarMath');
    effects.enter('dollarMathText');
    effects.consume(code);
    return opened;
  }

  function opened(code: Code): State | undefined {
    if (code === DOLLAR) {
      double = true;
      effects.consume(code);
      return inside;
    }
    return isSpace(code) ? nok(code) : inside(code);
  }

  function inside(code: Code): State | undefined {
    if (code === null) return nok(code);
    if (code === DOLLAR && !empty) {
      if (!double && space) return nok(code);
      effects.consume(code);
      return closing;
    }
    empty = false;
    space = isSpace(code);
    take(code);
    return code === BACKSLASH ? escaped : inside;
  }

  function escaped(code: Code): State | undefined {
    if (code === null) return inside(code);
    space = isSpace(code);
    take(code);
    return inside;
  }

  /** A line ending is a token of its own, as in code spans: what is joined line by line comes apart there. */
  function take(code: Code): void {
    if (code === null || code >= -2) {
      effects.consume(code);
      return;
    }
    effects.exit('dollarMathText');
    effects.enter('lineEnding');
    effects.consume(code);
    effects.exit('lineEnding');
    effects.enter('dollarMathText');
  }

  function closing(code: Code): State | undefined {
    if (double) {
      if (code !== DOLLAR) return inside(code);
      effects.consume(code);
      return done;
    }
    return isDigit(code) ? nok(code) : done(code);
  }

  function done(code: Code): State | undefined {
    effects.exit('dollarMathText');
    effects.exit('dollarMath');
    return ok(code);
  }
}

export const dollarMath: Construct = { name: 'dollarMath', tokenize: tokenizeMath };
