import { foldName } from '../../entities/fold-name.ts';
import { Ints } from '../../text/ints.ts';
import { ownText } from '../../text/own-text.ts';
import { hashOf, Numbering } from './numbering.ts';

/**
 * All strings that names are made of, each once, by number. Some of them are forms of names: forms that are told apart by case and
 * accents only are one group. It only grows: numbers that were given out stay what they are.
 */
export class Strings {
  private readonly strings: string[] = [];
  private readonly numbers = new Numbering();
  private readonly groups = new Numbering();
  /** By group: the form that was its first. */
  private readonly firsts = new Ints();
  /** By form; -1: not asked for yet. */
  private readonly groupsOfForms = new Ints();

  /** How many groups there are. */
  get groupCount(): number {
    return this.groups.size;
  }

  numberOf(text: string): number {
    const hash = hashOf(text);
    const known = this.numbers.find(hash, (number) => this.strings[number] === text);
    if (known >= 0) return known;
    this.strings.push(ownText(text));
    this.groupsOfForms.push(-1);
    return this.numbers.add(hash);
  }

  at(number: number): string {
    return this.strings[number]!;
  }

  groupOf(form: number): number {
    const known = this.groupsOfForms.at(form);
    if (known >= 0) return known;
    const key = keyOf(this.at(form));
    const hash = hashOf(key);
    let group = this.groups.find(hash, (other) => keyOf(this.at(this.firsts.at(other))) === key);
    if (group < 0) {
      group = this.groups.add(hash);
      this.firsts.push(form);
    }
    this.groupsOfForms.set(form, group);
    return group;
  }
}

/** Of an acronym the case counts: *WHO* is not *Who*. */
const keyOf = (form: string): string => (/^[^\s\p{Ll}]{2,10}$/u.test(form) ? form : foldName(form));
