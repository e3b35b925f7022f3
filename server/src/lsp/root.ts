import { allChecks } from '../checks/registry.ts';
import { noMinedNames, noRegister } from '../entities/model.ts';
import { noEntailments } from '../evidence/entailments.ts';
import { noResources } from '../evidence/resources.ts';
import { emptyLibrary } from '../library/build.ts';
import { decodeText } from '../library/decode.ts';
import type { SourceFile } from '../library/model.ts';
import { withEntailments, withMined, withResources, withSettings } from '../workspace/change.ts';
import { noneChecked } from '../workspace/checked-estimates.ts';
import { loadWorkspace } from '../workspace/load.ts';
import { loadSettings } from '../workspace/load-settings.ts';
import { noLock } from '../workspace/lock.ts';
import { atOnce } from '../workspace/pending.ts';
import type { Machine } from '../workspace/read-files.ts';
import type { ReadSettings } from '../workspace/read-settings.ts';
import { readChanges } from '../workspace/refresh.ts';
import { defaultSettings, type Settings, settingsFile } from '../workspace/settings.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { ExtractedDocuments } from './extracted-documents.ts';
import type { ServerHost } from './host.ts';

const knownChecks = allChecks.map((check) => check.id);
/** How long documents are read before what they say is shown, in ms. */
const READ_FOR = 1000;
const settingsLimit = 1024 * 1024;

const asTheyAre = (settings: Settings): Settings => settings;

/** A document that was still to be read, and the step that reading it makes. */
interface ReadDocument {
  readonly pending: SourceFile;
  readonly change: (workspace: Workspace) => Workspace;
}

/** What a root tells of. */
export interface RootEvents {
  /** Files were read: open documents can take their places again. */
  onRead(): void;
  /** Something failed that should not have. */
  onError(error: unknown): void;
  /** How many files of how many were read. */
  onProgress(done: number, total: number): void;
  /** Folders below the root (relative) that are open in the client for themselves, and so roots of their own. */
  foldersBelow(): readonly string[];
}

/** A root as long as nothing of it is read. */
function emptyWorkspace(root: string): Workspace {
  const sources = { documents: new Map(), bibliographies: new Map(), folders: [], problems: [] };
  const snapshot = {
    settings: defaultSettings,
    library: emptyLibrary,
    resources: noResources,
    entailments: noEntailments,
    checked: noneChecked,
    lock: noLock,
    register: noRegister,
    mined: noMinedNames,
    notes: new Map(),
  };
  return { root, snapshot, sources, nested: [], settingsProblems: [], problems: [], remarks: [] };
}

/**
 * One root with all that is known of it now. What is read from disk is read one task after the other; what is typed
 * enters at once, also while a task runs.
 */
export class Root {
  workspace: Workspace;
  /** The text that the problems of the settings count in. */
  settingsText = '';
  isLoaded = false;
  isClosed = false;
  private adjust: (settings: Settings) => Settings = asTheyAre;
  private isAdjusted = false;
  private isReadingPending = false;
  /** Reads no document that has to be read anew: that is done behind. */
  private readonly machine: Machine;
  private tasks: Promise<void> = Promise.resolve();

  constructor(
    /** Absolute, with `/`. */
    readonly directory: string,
    private readonly host: ServerHost,
    private readonly events: RootEvents,
    /** Where its sources are to be seen. */
    readonly extracted: ExtractedDocuments,
  ) {
    this.workspace = emptyWorkspace(directory);
    const extractor = atOnce(host.extractor);
    this.machine = extractor ? { ...host, extractor } : host;
  }

  get snapshot(): Snapshot {
    return this.workspace.snapshot;
  }

  /** Fulfilled when everything that was asked for so far is read. */
  get settled(): Promise<void> {
    return this.tasks;
  }

  /** Reads everything (again). */
  load(): Promise<void> {
    return this.run(async () => {
      const resources = this.host.readResources().then((read) => read.resources);
      const workspace = await loadWorkspace(this.machine, this.directory, {
        knownChecks,
        resources,
        settings: await this.readSettings(),
        isCancelled: () => this.isClosed,
        onProgress: this.events.onProgress,
        nested: this.events.foldersBelow(),
      });
      if (!workspace) return;
      const text = await this.readSettingsText();
      // What a model said of two texts holds on; names, until the sources were looked through again.
      const { entailments, mined } = this.snapshot;
      this.take(withMined(withEntailments(workspace, entailments), mined), text);
      void this.readPending();
    });
  }

  /**
   * Reads the documents that nobody was to wait for, beside all other tasks: one that takes a minute keeps no saved file waiting. What was
   * read is shown after a second's worth at a time, since all notes are then looked at again.
   */
  private async readPending(): Promise<void> {
    if (this.isReadingPending) return;
    this.isReadingPending = true;
    const tried = new Set<SourceFile>();
    let read: ReadDocument[] = [];
    let until = Date.now() + READ_FOR;
    for (let next = this.nextPending(tried); next && !this.isClosed; next = this.nextPending(tried)) {
      tried.add(next);
      read.push({ pending: next, change: await readChanges(this.host, this.workspace, [next.path]) });
      if (Date.now() < until) continue;
      await this.takeRead(read);
      read = [];
      until = Date.now() + READ_FOR;
    }
    if (read.length > 0) await this.takeRead(read);
    this.isReadingPending = false;
    if (this.nextPending(tried) && !this.isClosed) void this.readPending();
  }

  private nextPending(tried: ReadonlySet<SourceFile>): SourceFile | undefined {
    for (const file of this.workspace.sources.documents.values()) if (file.isPending && !tried.has(file)) return file;
    return undefined;
  }

  /** Takes what was read, but for files that changed or went meanwhile: they were, or will be, read for themselves. */
  private takeRead(read: readonly ReadDocument[]): Promise<void> {
    return this.run(async () => {
      const isStill = ({ pending }: ReadDocument): boolean =>
        this.workspace.sources.documents.get(pending.path) === pending;
      this.take(
        read.filter(isStill).reduce((workspace, { change }) => change(workspace), this.workspace),
        this.settingsText,
      );
    });
  }

  /** Reads no file of the folder: what is open in it is checked against nothing but itself. */
  loadNothing(): Promise<void> {
    return this.run(async () => {
      const { resources } = await this.host.readResources();
      this.take(withResources(this.workspace, resources), '');
    });
  }

  /** Reads the settings again, and all the rest only when they name other files. */
  loadSettings(): Promise<void> {
    return this.run(async () => {
      const read = await this.readSettings();
      const text = await this.readSettingsText();
      const same = withSettings(this.workspace, read);
      if (same) this.take(same, text);
      else void this.load();
    });
  }

  /** From now on the settings of the file are changed like this; null: they hold as they are. */
  async adjustSettings(adjust: ((settings: Settings) => Settings) | null): Promise<void> {
    if (adjust === null && !this.isAdjusted) return;
    this.isAdjusted = adjust !== null;
    this.adjust = adjust ?? asTheyAre;
    await this.loadSettings();
  }

  /** Reads these files again (paths relative to the root); what is gone is left out from now on. */
  refresh(paths: readonly string[], isOpen: (path: string) => boolean): Promise<void> {
    return this.run(async () => {
      const change = await readChanges(this.machine, this.workspace, paths, isOpen);
      this.take(change(this.workspace), this.settingsText);
      void this.readPending();
    });
  }

  private async readSettings(): Promise<ReadSettings> {
    const { settings, problems } = await loadSettings(this.host, this.directory, knownChecks);
    return { settings: this.adjust(settings), problems };
  }

  private take(workspace: Workspace, settingsText: string): void {
    this.workspace = workspace;
    this.settingsText = settingsText;
    this.isLoaded = true;
    this.events.onRead();
  }

  private run(task: () => Promise<void>): Promise<void> {
    this.tasks = this.tasks
      .then(() => (this.isClosed ? undefined : task()))
      .catch((error: unknown) => {
        // Whoever waits for this root is not to wait for ever.
        this.isLoaded = true;
        this.events.onError(error);
      });
    return this.tasks;
  }

  private async readSettingsText(): Promise<string> {
    const content = await this.host.files.read(this.directory, settingsFile, settingsLimit);
    return 'bytes' in content ? decodeText(content.bytes, this.host.decoders).text : '';
  }
}
