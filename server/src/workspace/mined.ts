import type { MinedNames, SourceName } from '../entities/model.ts';
import { joinedInPieces } from './mined/join.ts';
import { recordOf, type SourceRecord } from './mined/record.ts';
import { Strings } from './mined/strings.ts';

/**
 * Gathers what the sources of a root name, in whatever order the answers come. What it gives does not change when it goes on; a source that
 * changed is given again, the others stay as they are.
 */
export class MinedSources {
  private readonly strings = new Strings();
  private readonly records = new Map<string, SourceRecord>();

  set(path: string, names: readonly SourceName[]): void {
    this.records.set(path, recordOf(names, this.strings));
  }

  delete(path: string): void {
    this.records.delete(path);
  }

  has(path: string): boolean {
    return this.records.has(path);
  }

  /** All names so far, put together. Half a million of 5,000 sources take a quarter of a second: in pieces, so that others have their turn. */
  namesInPieces(): Generator<void, MinedNames> {
    return joinedInPieces(new Map(this.records), this.strings);
  }

  names(): MinedNames {
    const pieces = this.namesInPieces();
    for (;;) {
      const piece = pieces.next();
      if (piece.done) return piece.value;
    }
  }
}
