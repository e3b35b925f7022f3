import { type EntityKind, entityKinds, type MinedName, type MinedNames } from '../../entities/model.ts';
import { byCodeUnit } from '../../library/keys.ts';
import { groupOf, type Joined, mostOf, type Places } from './joined.ts';
import { ACRONYM, COUNT, FORM, KIND, lengthOf, shortsOf, TITLE, WIDTH } from './record.ts';

/** The kind of a name is that of so many of its uses, in percent, or nobody knows. */
const AGREED = 40;

/** Mined names as numbers; an entry is put together when it is asked for. */
export class JoinedNames implements MinedNames {
  readonly length: number;
  /** By group: its index. */
  private readonly ranks: Uint32Array;
  private readonly recordsOf: ReadonlyMap<string, number>;

  constructor(
    private readonly joined: Joined,
    private readonly places: Places,
    /** The groups, best first. */
    private readonly order: Uint32Array,
    /** By group: its preferred form. */
    private readonly forms: Uint32Array,
  ) {
    this.length = order.length;
    this.ranks = new Uint32Array(joined.owners.length);
    for (const [rank, group] of order.entries()) this.ranks[group] = rank;
    this.recordsOf = new Map(joined.paths.map((path, i) => [path, i]));
  }

  at(index: number): MinedName {
    const group = this.order[index];
    if (group === undefined) throw new RangeError(`There is no mined name ${index}.`);
    return new JoinedName(this.joined, this.places, group, this.joined.strings.at(this.forms[group]!));
  }

  of(path: string): readonly number[] {
    const record = this.joined.records[this.recordsOf.get(path) ?? -1];
    if (!record) return [];
    const found = new Set<number>();
    for (let name = 0; name < lengthOf(record); name++) found.add(this.ranks[groupOf(this.joined, record, name)]!);
    return [...found].sort((a, b) => a - b);
  }
}

/** A name whose details are looked up when they are asked for: names that are only listed should cost little. */
class JoinedName implements MinedName {
  constructor(
    private readonly joined: Joined,
    private readonly places: Places,
    private readonly group: number,
    readonly name: string,
  ) {}

  get kind(): EntityKind | null {
    const { strings } = this.joined;
    const counts = new Array<number>(entityKinds.length).fill(0);
    let all = 0;
    for (const { names, start } of this.entries()) {
      // Acronyms by themselves have no kind.
      if (strings.groupOf(names[start + FORM]!) !== this.group) continue;
      const kind = names[start + KIND]!;
      all += names[start + COUNT]!;
      if (kind >= 0) counts[kind]! += names[start + COUNT]!;
    }
    const most = Math.max(...counts);
    return most === 0 || most * 100 < all * AGREED ? null : entityKinds[counts.indexOf(most)]!;
  }

  get title(): string | null {
    return this.mostly(TITLE);
  }

  get acronym(): string | null {
    return this.mostly(ACRONYM);
  }

  get short(): readonly string[] {
    const { strings } = this.joined;
    const counts = new Map<string, number>();
    for (const { record, name, names, start } of this.entries())
      for (const form of shortsOf(record, name))
        counts.set(strings.at(form), (counts.get(strings.at(form)) ?? 0) + names[start + COUNT]!);
    counts.delete(this.name);
    return [...counts].sort(([a, n], [b, m]) => m - n || byCodeUnit(a, b)).map(([form]) => form);
  }

  get count(): number {
    let sum = 0;
    for (const { names, start } of this.entries()) sum += names[start + COUNT]!;
    return sum;
  }

  get sources(): readonly { readonly path: string; readonly count: number }[] {
    const counts = new Map<string, number>();
    for (const { path, names, start } of this.entries())
      counts.set(path, (counts.get(path) ?? 0) + names[start + COUNT]!);
    return [...counts]
      .map(([path, count]) => ({ path, count }))
      .sort((a, b) => b.count - a.count || byCodeUnit(a.path, b.path));
  }

  private *entries() {
    const { starts, records, names } = this.places;
    for (let at = starts[this.group]!; at < starts[this.group + 1]!; at++) {
      const record = this.joined.records[records[at]!]!;
      const name = names[at]!;
      yield { path: this.joined.paths[records[at]!]!, record, name, names: record.names, start: name * WIDTH };
    }
  }

  /** What stands most often in a column; null: nothing ever does. */
  private mostly(column: typeof TITLE | typeof ACRONYM): string | null {
    const { strings } = this.joined;
    const counts = new Map<number, number>();
    for (const { names, start } of this.entries()) {
      const text = names[start + column]!;
      if (text >= 0) counts.set(text, (counts.get(text) ?? 0) + names[start + COUNT]!);
    }
    const most = mostOf(counts, strings);
    return most === null ? null : strings.at(most);
  }
}
