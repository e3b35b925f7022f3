import type { Known } from './answer.ts';

interface Entry {
  known: Known;
  /** What of it can be seen, to compare; empty while nothing is known. */
  seen: string;
  /** The same of what was shown last. */
  shown: string;
  asking: boolean;
  /** Something changed while it was asked for. */
  again: boolean;
}

/** So many documents are asked for again when something changed: more previews are hardly seen at once. */
const MOST_FOLLOWED = 10;
/** To show a preview anew loads its page again: only once nothing changed for so long, in ms. Until then it shows what the last answer said. */
const REST = 800;

/**
 * What the server answered for the documents that are previewed. A preview cannot wait, so it is given what is there, and shown anew (`refresh`) when what
 * it shows is not the answer any more. Only changes that the server tells of make it ask twice for a document: to show anew is no reason to ask.
 */
export class PreviewAnswers {
  /** By URI; the last is the one that was shown last. */
  private readonly entries = new Map<string, Entry>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    /** Undefined: no server is there to ask. */
    private readonly ask: (uri: string) => Promise<Known>,
    private readonly refresh: () => void,
    private readonly rest = REST,
  ) {}

  /** What is known of a document that is shown now. */
  of(uri: string): Known {
    const entry = this.entries.get(uri) ?? { known: undefined, seen: '', shown: '', asking: false, again: false };
    const isNew = !this.entries.delete(uri);
    this.entries.set(uri, entry);
    entry.shown = entry.seen;
    if (isNew) void this.update(uri, entry);
    return entry.known;
  }

  /** To be called when answers may be others now. */
  changed(): void {
    for (const uri of [...this.entries.keys()].slice(0, -MOST_FOLLOWED)) this.entries.delete(uri);
    for (const [uri, entry] of this.entries) void this.update(uri, entry);
    if (this.timer) this.refreshIn(this.rest);
  }

  /** To be called when something changed and nothing is previewed: what is shown next is asked for anew. */
  forget(): void {
    this.entries.clear();
  }

  dispose(): void {
    clearTimeout(this.timer);
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
      if (known === undefined) continue;
      entry.known = known;
      entry.seen = JSON.stringify(known, withoutPlaces);
      if (this.entries.get(uri) === entry && entry.seen !== entry.shown)
        this.refreshIn(entry.shown === '' ? 0 : this.rest);
    } while (entry.again);
    entry.asking = false;
  }

  private refreshIn(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      // VS Code has shown the new answer by itself when the text changed.
      if (![...this.entries.values()].some(({ seen, shown }) => seen !== shown)) return;
      for (const entry of this.entries.values()) entry.shown = entry.seen;
      this.refresh();
    }, delay);
  }
}

/** Where citations stand in the note changes with every key, and is not seen. */
const withoutPlaces = (key: string, value: unknown): unknown => (key === 'span' ? undefined : value);
