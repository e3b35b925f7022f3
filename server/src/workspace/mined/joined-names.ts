import { type EntityKind, entityKinds, type MinedName, type MinedNames } from '../../entities/model.ts';
import { byCodeUnit } from '../../library/keys.ts';
import type { Digest } from './digest.ts';
import { groupOf, type Joined, type Places } from './joined.ts';
import { ACRONYM, countIn, lengthOf, SHORT, TITLE } from './record.ts';

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
    private readonly digest: Digest,
  ) {
    this.length = order.length;
    this.ranks = new Uint32Array(joined.owners.length);
    for (const [rank, group] of order.entries()) this.ranks[group] = rank;
    this.recordsOf = new Map(joined.paths.map((path, i) => [path, i]));
  }

  at(index: number): MinedName {
    const group = this.order[index];
    if (group === undefined) throw new RangeError(`There is no mined name ${index}.`);
    return new JoinedName(this.joined, this.places, this.digest, group, this.joined.strings.at(this.forms[group]!));
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
    private readonly digest: Digest,
    private readonly group: number,
    readonly name: string,
  ) {}

  get kind(): EntityKind | null {
    return entityKinds[this.digest.kinds[this.group]! - 1] ?? null;
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

  get sourceCount(): number {
    return this.digest.sources[this.group]!;
  }

  get mainSource(): string {
    return this.joined.paths[this.digest.main[this.group]!]!;
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
  private *uses(): Iterable<{ path: string; count: number }> {
    const { starts, records, names } = this.places;
    for (let at = starts[this.group]!; at < starts[this.group + 1]!; at++)
      yield { path: this.joined.paths[records[at]!]!, count: countIn(this.joined.records[records[at]!]!, names[at]!) };
  }

  /** What the sources have of a sort of detail, the most frequent first. */
  private details(sort: number): string[] {
    const { starts, details } = this.digest;
    const found: string[] = [];
    for (let at = starts[this.group]!; at < starts[this.group + 1]!; at += 2)
      if (details[at] === sort) found.push(this.joined.strings.at(details[at + 1]!));
    return found;
  }
}
