import type { Source } from '../../library/model.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import { defineCheck } from '../check.ts';
import { firstLineOf } from '../first-line.ts';
import { becameOf, placesIn } from '../pinned.ts';
import { resolverOf } from '../resolver.ts';

export default defineCheck({
  id: 'source/file-changed',
  severity: 'off',
  certainty: 'exact',
  summary: 'the file of a source is not the one that was pinned, byte for byte',
  *library({ snapshot }) {
    const { library } = snapshot;
    for (const [{ file, key }, { date, same }] of changedIn(snapshot)) {
      const passages = same
        ? 'The passages that were pinned from it say the same.'
        : 'Some passages that were pinned from it are not what they were.';
      yield {
        file: file!.path,
        span: firstLineOf(library, file!.path),
        message: `This file is not the one that was pinned on ${date} as @${key}: its SHA-256 is another. ${passages} If it is right as it is now, run “pincite pin${same ? '' : ' --update'}”.`,
      };
    }
  },
});

interface Changed {
  /** The first day on which another file was pinned. */
  readonly date: string;
  /** Do all passages say the same that notes cite? */
  readonly same: boolean;
}

/** The cited sources whose files have another SHA-256 than one of their entries. Where nobody knows the one of a file, nothing is said. */
function changedIn({ library, lock, notes }: Snapshot): ReadonlyMap<Source, Changed> {
  const found = new Map<Source, Changed>();
  if (lock.pins.length === 0) return found;
  for (const [path, note] of notes)
    for (const { place } of placesIn(note.blocks, resolverOf(library, path))) {
      const became = becameOf(lock, place);
      const { source } = place;
      if (!became || !source.file?.sha256 || became.pin.sha256 === '' || source.file.sha256 === became.pin.sha256)
        continue;
      const known = found.get(source);
      const same = became.status.status === 'same';
      const { date } = became.pin;
      found.set(
        source,
        known ? { date: known.date < date ? known.date : date, same: known.same && same } : { date, same },
      );
    }
  return found;
}
