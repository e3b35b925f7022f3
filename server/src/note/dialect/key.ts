import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types';
import './tokens.ts';

const AT = 64;
const HYPHEN = 45;
const OPEN = 123;
const CLOSE = 125;
const SLASH = 47;
const COLON = 58;
const UNDERSCORE = 95;
const ASTERISK = 42;

/** Punctuation that a key may hold between two letters or digits (Pandoc's list). */
const INTERNAL = new Set([...':.#$%&-+?<>~/'].map((character) => character.charCodeAt(0)));

const LETTER_OR_DIGIT = /^[\p{L}\p{N}]$/u;
const isHighSurrogate = (code: Code): boolean => code !== null && code >= 0xd800 && code <= 0xdbff;

/** What Pandoc calls alphanumeric: Unicode letters and numbers. Astral characters come in two codes: see `astral`. */
export function isAlphanumeric(code: Code): boolean {
  if (code === null || code < 48) return false;
  if (code < 128) return code < 58 || (code > 64 && code < 91) || (code > 96 && code < 123);
  return LETTER_OR_DIGIT.test(String.fromCharCode(code));
}

/** One letter or digit outside the basic plane. */
const astral: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let high = 0;
    return (code) => {
      if (!isHighSurrogate(code)) return nok(code);
      high = code!;
      effects.consume(code);
      return low;
    };
    function low(code: Code): State | undefined {
      if (code === null || !LETTER_OR_DIGIT.test(String.fromCharCode(high, code))) return nok(code);
      effects.consume(code);
      return ok;
    }
  },
};

/** Internal punctuation: only when a letter, digit or `_` follows; `:` and `/` also before `/` (`https://…`). */
const internal: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let first: Code = null;
    return (code) => {
      first = code;
      effects.consume(code);
      return after;
    };
    function after(code: Code): State | undefined {
      if (isAlphanumeric(code) || code === UNDERSCORE) return ok(code);
      if (code === SLASH && (first === COLON || first === SLASH)) return ok(code);
      return isHighSurrogate(code) ? effects.check(astral, ok, nok)(code) : nok(code);
    }
  },
};

/** A key in braces that goes on for longer was never closed. Without a bound `@{@{@{…` would be looked through from each `@`. */
const LONGEST_BRACED = 500;
/** Looks no further back than this for the start of a URL or a mail address. */
const LOOKBEHIND = 500;
/** A scheme and all up to here without a space: the `@` belongs to a URL (`https://example.org/@name`). */
const BARE_URL =
  /(?:^|[^\p{L}\p{N}])(?:[A-Za-z][A-Za-z0-9+.-]{0,30}:\/\/|(?:https?|ftp|mailto|doi|urn|tel|news|sip|xmpp):)[^\s<>]*$/iu;
/** What a mail address may hold behind its last full stop and before its `@` (Pandoc's list). */
const MAIL_END = /[\p{L}\p{N}!"#$%&'*+\-/=?^_{|}~;]$/u;
const MAIL = /[\p{L}\p{N}!"#$%&'*+\-/=?^_{|}~;]+$/u;

/** The text on this line before the `@`, behind the key before it. */
function textBefore(context: TokenizeContext): string {
  const now = context.now();
  const back = Math.min(now._bufferIndex, LOOKBEHIND, now.offset - (context._lastKeyEnd ?? 0));
  return back <= 0
    ? ''
    : context.sliceSerialize({ start: { ...now, _bufferIndex: now._bufferIndex - back }, end: now });
}

/** True when what stands before the `@` makes it part of a word, a mail address or a URL. */
function belongsToWord(before: string, next: Code): boolean {
  if (before.endsWith('.')) return !/(?:^|[^.])\.{3}$/.test(before);
  const run = MAIL_END.test(before) ? (MAIL.exec(before)?.[0] ?? '') : '';
  if (/[\p{L}\p{N}]/u.test(run) && (isAlphanumeric(next) || isHighSurrogate(next))) return true;
  return before.includes(':') && BARE_URL.test(before);
}

function tokenizeKey(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const self = this;
  const before = textBefore(self);
  let depth = 0;
  let size = 0;
  return start;

  function start(code: Code): State | undefined {
    if (isAlphanumeric(self.previous) && before !== '') return nok(code);
    effects.enter('citationKey');
    effects.enter('citationKeyMarker');
    effects.consume(code);
    return code === HYPHEN ? afterHyphen : afterAt;
  }

  function afterHyphen(code: Code): State | undefined {
    if (code !== AT) return nok(code);
    effects.consume(code);
    return afterAt;
  }

  function afterAt(code: Code): State | undefined {
    if (belongsToWord(before, code)) return nok(code);
    if (code === OPEN) {
      effects.consume(code);
      return bracedStart;
    }
    effects.exit('citationKeyMarker');
    effects.enter('citationKeyText');
    if (isAlphanumeric(code) || code === UNDERSCORE) {
      effects.consume(code);
      return plain;
    }
    if (code === ASTERISK) {
      effects.consume(code);
      return end;
    }
    return isHighSurrogate(code) ? effects.attempt(astral, plain, nok)(code) : nok(code);
  }

  function plain(code: Code): State | undefined {
    if (isAlphanumeric(code) || code === UNDERSCORE) {
      effects.consume(code);
      return plain;
    }
    if (isHighSurrogate(code)) return effects.attempt(astral, plain, end)(code);
    if (code !== null && INTERNAL.has(code)) return effects.attempt(internal, plain, end)(code);
    return end(code);
  }

  /** `@{}` is a citation with an empty key in Pandoc; we report it as one that was not finished. */
  function bracedStart(code: Code): State | undefined {
    if (code === CLOSE) {
      effects.consume(code);
      effects.exit('citationKeyMarker');
      return done;
    }
    effects.exit('citationKeyMarker');
    effects.enter('citationKeyText');
    return braced(code);
  }

  /** Inside `@{…}`: anything but white space, braces balanced. */
  function braced(code: Code): State | undefined {
    if (code === null || code < 0 || code === 32 || size++ > LONGEST_BRACED) return nok(code);
    if (code === CLOSE && depth === 0) {
      effects.exit('citationKeyText');
      effects.enter('citationKeyMarker');
      effects.consume(code);
      effects.exit('citationKeyMarker');
      return done;
    }
    if (code === OPEN) depth++;
    if (code === CLOSE) depth--;
    effects.consume(code);
    return braced;
  }

  function end(code: Code): State | undefined {
    effects.exit('citationKeyText');
    return done(code);
  }

  function done(code: Code): State | undefined {
    effects.exit('citationKey');
    self._citationKeys ??= [];
    self._citationKeys.push(self.now().offset);
    self._lastKeyEnd = self.now().offset;
    return ok(code);
  }
}

/** `@key`, `-@key`, `@{any key}` in text. */
export const citationKey: Construct = { name: 'citationKey', tokenize: tokenizeKey };
