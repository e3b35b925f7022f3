import { type EntityKind, entityKinds, type MinedName, type MinedNames } from '../../entities/model.ts';
import { byCodeUnit } from '../../library/keys.ts';
import { groupOf, type Joined, type Places } from './joined.ts';
import { ACRONYM, countIn, detailsOf, formIn, kindIn, lengthOf, SHORT, type SourceRecord, TITLE } from './record.ts';

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
    const counts = new Map<EntityKind, number>();
    let all = 0;
    for (const { record, name, count } of this.uses()) {
      // Acronyms by themselves have no kind.
      if (strings.groupOf(formIn(record, name)) !== this.group) continue;
      all += count;
      const kind = kindIn(record, name);
      if (kind) counts.set(kind, (counts.get(kind) ?? 0) + count);
    }
    const most = Math.max(0, ...counts.values());
    return most * 100 < all * AGREED ? null : (entityKinds.find((kind) => counts.get(kind) === most) ?? null);
  }

  get title(): string | null {
    return this.details(TITLE)[0] ?? null;
  }

  get acronym(): string | null {
    return this.details(ACRONYM)[0] ?? null;
  }

  get short(): readonly string[] {
    return this.details(SHORT).filter((form) => form !== this.name);
  }

  get count(): number {
    let sum = 0;
    for (const { count } of this.uses()) sum += count;
    return sum;
  }

  get sources(): readonly { readonly path: string; readonly count: number }[] {
    const counts = new Map<string, number>();
    for (const { path, count } of this.uses()) counts.set(path, (counts.get(path) ?? 0) + count);
    return [...counts]
      .map(([path, count]) => ({ path, count }))
      .sort((a, b) => b.count - a.count || byCodeUnit(a.path, b.path));
  }

  /** The name in each source. */
  private *uses(): Iterable<{ path: string; record: SourceRecord; name: number; count: number }> {
    const { starts, records, names } = this.places;
    for (let at = starts[this.group]!; at < starts[this.group + 1]!; at++) {
      const record = this.joined.records[records[at]!]!;
      const name = names[at]!;
      yield { path: this.joined.paths[records[at]!]!, record, name, count: countIn(record, name) };
    }
  }

  /** What the sources have of a sort of detail, the most frequent first. */
  private details(sort: number): string[] {
    const { strings } = this.joined;
    const counts = new Map<number, number>();
    for (const { record, name, count } of this.uses())
      for (const text of detailsOf(record, name, sort)) counts.set(text, (counts.get(text) ?? 0) + count);
    return [...counts]
      .map(([text, count]) => ({ text: strings.at(text), count }))
      .sort((a, b) => b.count - a.count || byCodeUnit(a.text, b.text))
      .map(({ text }) => text);
  }
}
