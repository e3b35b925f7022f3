import { foldName } from '../../entities/fold-name.ts';
import { ownText } from '../../text/own-text.ts';

/**
 * All strings that names are made of, each once, by number. Some of them are forms of names: forms that are told apart by case and
 * accents only are one group. It only grows: numbers that were given out stay what they are.
 */
export class Strings {
  private readonly numbers = new Map<string, number>();
  private readonly strings: string[] = [];
  private readonly groups = new Map<string, number>();
  /** By the number of a form; absent: not asked for yet. */
  private readonly groupsOfForms: number[] = [];

  /** How many groups there are. */
  get groupCount(): number {
    return this.groups.size;
  }

  numberOf(text: string): number {
    let number = this.numbers.get(text);
    if (number === undefined) {
      number = this.strings.length;
      const own = ownText(text);
      this.numbers.set(own, number);
      this.strings.push(own);
      this.groupsOfForms.push(-1);
    }
    return number;
  }

  at(number: number): string {
    return this.strings[number]!;
  }

  groupOf(form: number): number {
    const known = this.groupsOfForms[form]!;
    if (known >= 0) return known;
    const key = keyOf(this.strings[form]!);
    let group = this.groups.get(key);
    if (group === undefined) this.groups.set(key, (group = this.groups.size));
    this.groupsOfForms[form] = group;
    return group;
  }
}

/** Of an acronym the case counts: *WHO* is not *Who*. */
const keyOf = (form: string): string => (/^[^\s\p{Ll}]{2,10}$/u.test(form) ? form : foldName(form));
