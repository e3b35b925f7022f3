/** Nothing in it that YAML, 1.2 or older, reads as a sign or a value of its own. */
const PLAIN = /^\p{L}[\p{L}\p{M}\p{N} .&/()+’'_-]*$/u;
const VALUES: ReadonlySet<string> = new Set('null true false yes no on off y n nan'.split(' '));

/**
 * A text as YAML writes it on one line: as it is where nothing in it can be misread, else between double quotation marks, in which JSON and YAML agree.
 * Every reader of YAML reads the same text back.
 */
export const yamlText = (text: string): string =>
  PLAIN.test(text) && text === text.trimEnd() && !VALUES.has(text.toLowerCase()) ? text : quoted(text);

/** What JSON leaves as it is and some readers of YAML take for a line end or refuse is escaped as well. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffe\uffff]/gu, (sign) => {
    const code = sign.codePointAt(0)!;
    return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
  });

const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0');
