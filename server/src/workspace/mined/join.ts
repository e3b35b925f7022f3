import type { MinedNames } from '../../entities/model.ts';
import { byCodeUnit } from '../../library/keys.ts';
import { ownersOf } from './acronyms.ts';
import { digestOf } from './digest.ts';
import { groupOf, type Joined, mostOf, type Places } from './joined.ts';
import { JoinedNames } from './joined-names.ts';
import { countIn, formIn, lengthOf, type SourceRecord } from './record.ts';
import { sortInPieces } from './sort.ts';
import type { Strings } from './strings.ts';

/** How often the names of each group stand in how many sources. */
interface Tally {
  readonly places: Uint32Array;
  readonly sources: Uint32Array;
  readonly counts: Float64Array;
}

/** The names of all sources, in the order that `MinedNames` wants, put together in pieces. The records are those of `strings`. */
export function* joinedInPieces(
  bySource: ReadonlyMap<string, SourceRecord>,
  strings: Strings,
): Generator<void, MinedNames> {
  const paths = [...bySource.keys()].sort(byCodeUnit);
  const records = paths.map((path) => bySource.get(path)!);
  const joined = { strings, paths, records, owners: ownersOf(records, strings) };
  yield;
  const tally = yield* tallyOf(joined);
  const places = yield* placesOf(joined, tally);
  const forms = yield* formsOf(joined, places);
  const { sources, counts } = tally;
  const used = Uint32Array.from(sources.keys()).filter((group) => sources[group]! > 0);
  const order = yield* sortInPieces(
    used,
    (a, b) =>
      sources[b]! - sources[a]! || counts[b]! - counts[a]! || byCodeUnit(strings.at(forms[a]!), strings.at(forms[b]!)),
  );
  return new JoinedNames(joined, places, order, forms, yield* digestOf(joined, places, sources));
}

function* tallyOf(joined: Joined): Generator<void, Tally> {
  const size = joined.owners.length;
  const [places, sources, counts] = [new Uint32Array(size), new Uint32Array(size), new Float64Array(size)];
  const last = new Int32Array(size).fill(-1);
  for (const [i, record] of joined.records.entries()) {
    for (let name = 0; name < lengthOf(record); name++) {
      const group = groupOf(joined, record, name);
      places[group]!++;
      counts[group]! += countIn(record, name);
      if (last[group] !== i) sources[group]!++;
      last[group] = i;
    }
    yield;
  }
  return { places, sources, counts };
}

function* placesOf(joined: Joined, tally: Tally): Generator<void, Places> {
  const size = joined.owners.length;
  const starts = new Uint32Array(size + 1);
  for (let group = 0; group < size; group++) starts[group + 1] = starts[group]! + tally.places[group]!;
  const [records, names] = [new Uint32Array(starts[size]!), new Uint32Array(starts[size]!)];
  const next = starts.slice();
  for (const [i, record] of joined.records.entries()) {
    for (let name = 0; name < lengthOf(record); name++) {
      const at = next[groupOf(joined, record, name)]!++;
      records[at] = i;
      names[at] = name;
    }
    yield;
  }
  return { starts, records, names };
}

/** By group, how the name is written most often; of what took up an acronym the long form counts. */
function* formsOf({ strings, records }: Joined, places: Places): Generator<void, Uint32Array> {
  const forms = new Uint32Array(places.starts.length - 1);
  for (let group = 0; group < forms.length; group++) {
    const written = new Map<number, number>();
    for (let at = places.starts[group]!; at < places.starts[group + 1]!; at++) {
      const record = records[places.records[at]!]!;
      const name = places.names[at]!;
      const form = formIn(record, name);
      if (strings.groupOf(form) === group) written.set(form, (written.get(form) ?? 0) + countIn(record, name));
    }
    forms[group] = mostOf(written, strings) ?? 0;
    if (group % 1024 === 0) yield;
  }
  return forms;
}
