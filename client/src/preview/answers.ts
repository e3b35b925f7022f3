import type { Known, PreviewAnswer } from './answer.ts';

interface Entry {
  known: Known;
  /** The same as text: to see whether a new answer is another. */
  text: string;
  asking: boolean;
  /** Something changed while it was asked for. */
  again: boolean;
}

/** So many documents are asked for again when something changed: more previews are hardly seen at once. */
const MOST_FOLLOWED = 10;

/**
 * What the server answered for the documents that are previewed. A preview cannot wait, so it is given what is there, and shown anew (`refresh`) when an
 * answer came that is another. Only changes that the server tells of make it ask twice for a document: to show anew is no reason to ask.
 */
export class PreviewAnswers {
  /** By URI, the latest that was shown last. */
  private readonly entries = new Map<string, Entry>();

  constructor(
    /** Undefined: no server is there to ask. */
    private readonly ask: (uri: string) => Promise<Known>,
    private readonly refresh: () => void,
  ) {}

  /** What is known of a document that is shown now. */
  of(uri: string): Known {
    const entry = this.entries.get(uri) ?? { known: undefined, text: '', asking: false, again: false };
    const isNew = !this.entries.delete(uri);
    this.entries.set(uri, entry);
    if (isNew) void this.update(uri, entry);
    return entry.known;
  }

  /** To be called when answers may be others now. */
  changed(): void {
    for (const uri of [...this.entries.keys()].slice(0, -MOST_FOLLOWED)) this.entries.delete(uri);
    for (const [uri, entry] of this.entries) void this.update(uri, entry);
  }

  private async update(uri: string, entry: Entry): Promise<void> {
    if (entry.asking) {
      entry.again = true;
      return;
    }
    entry.asking = true;
    do {
      entry.again = false;
      const known = await this.ask(uri).catch(() => undefined);
      const text = known === undefined ? '' : JSON.stringify(known);
      if (known === undefined || text === entry.text) continue;
      Object.assign(entry, { known, text } satisfies Partial<Entry> & { known: PreviewAnswer | null });
      if (this.entries.get(uri) === entry) this.refresh();
    } while (entry.again);
    entry.asking = false;
  }
}
