import { extensionOf } from '../library/keys.ts';
import type { SourceFile } from '../library/model.ts';
import { withMined } from '../workspace/change.ts';
import { mapConcurrently } from '../workspace/concurrent.ts';
import { type SourceToMine, sourcesToMine } from '../workspace/mined/text.ts';
import { MinedSources } from '../workspace/mined.ts';
import { join } from '../workspace/paths.ts';
import type { Miner } from '../workspace/ports.ts';
import { reasonOf } from './log.ts';
import { pause } from './pause.ts';
import type { Root } from './root.ts';
import type { Session } from './session.ts';

/** How long to wait after files were read: findings are told first. In milliseconds, as all below. */
const DELAY = 1000;
/** How long to work at once on this thread, and how long to leave it to others then. */
const TURN = 10;
const REST = 10;
/** Sources that are on their way at the same time: so many that the threads have work while this one is busy. */
const AT_ONCE = 32;
/** What is known so far is shown after so many sources, then whenever these are twice as many: to put it together costs as much each time. */
const FIRST = 100;

/** Looks for the names in the sources of a root, again in those that changed, and puts what it finds into its snapshot. */
class Mining {
  private readonly sources = new MinedSources();
  /** Those whose names are known. */
  private readonly files = new Map<string, SourceFile>();
  private isBusy = false;
  private hasChanged = false;
  private isPublishing = false;

  constructor(
    private readonly session: Session,
    private readonly root: Root,
    private readonly miner: Miner,
  ) {}

  /** To be called when sources may be others. */
  changed(): void {
    this.hasChanged = true;
    if (this.isBusy) return;
    this.isBusy = true;
    this.rounds()
      .catch((error: unknown) =>
        this.session.log.error(`Names could not be looked for in the sources: ${reasonOf(error)}`),
      )
      .finally(() => {
        this.isBusy = false;
      });
  }

  private async rounds(): Promise<void> {
    while (this.hasChanged && !this.root.isClosed) {
      await pause(DELAY);
      this.hasChanged = false;
      const gone = this.forget();
      const todo = [...sourcesToMine(this.root.snapshot.library)].filter(({ path }) => !this.files.has(path));
      if (todo.length === 0 && !gone) continue;
      await this.mine(todo);
      await this.publish();
    }
  }

  /** Drops what is known of sources that are no more, or not as they were. True: there was something. */
  private forget(): boolean {
    const now = new Map<string, SourceFile>();
    for (const { path, file } of sourcesToMine(this.root.snapshot.library)) now.set(path, file);
    const before = this.files.size;
    for (const [path, file] of this.files) {
      const later = now.get(path);
      if (later && isSame(file, later)) continue;
      this.files.delete(path);
      this.sources.delete(path);
    }
    return this.files.size < before;
  }

  private async mine(todo: readonly SourceToMine[]): Promise<void> {
    let next = FIRST;
    let done = 0;
    await mapConcurrently(todo, AT_ONCE, async ({ path, file, read }) => {
      if (this.root.isClosed) return;
      const answer = await this.miner.mine(read());
      this.files.set(path, file);
      if ('names' in answer) this.sources.set(path, answer.names);
      else this.session.log.once(`${join(this.root.directory, path)}: ${answer.problem}`);
      if (++done < next || this.isPublishing) return;
      next *= 2;
      await this.publish();
    });
  }

  private async publish(): Promise<void> {
    this.isPublishing = true;
    try {
      const pieces = this.sources.namesInPieces();
      for (;;) {
        const turnEnds = Date.now() + TURN;
        while (Date.now() < turnEnds) {
          const piece = pieces.next();
          if (!piece.done) continue;
          if (this.root.isClosed) return;
          this.root.workspace = withMined(this.root.workspace, piece.value);
          this.session.changed('mined');
          return;
        }
        await pause(REST);
      }
    } finally {
      this.isPublishing = false;
    }
  }
}

/** The same text: the same object, or the same bytes read again in the same way. */
const isSame = (a: SourceFile, b: SourceFile): boolean =>
  a === b || (a.sha256 !== undefined && a.sha256 === b.sha256 && extensionOf(a.path) === extensionOf(b.path));

/** Looks for names in the sources whenever these were read, if the host has threads for it: in the background, after findings were told. */
export function mineWhenRead(session: Session): void {
  const { miner } = session.host;
  if (!miner) return;
  const minings = new WeakMap<Root, Mining>();
  session.onChange((cause) => {
    if (cause !== 'read') return;
    for (const root of session.roots.values()) {
      if (!root.isLoaded) continue;
      let mining = minings.get(root);
      if (!mining) minings.set(root, (mining = new Mining(session, root, miner)));
      mining.changed();
    }
  });
}
