import type { Root } from './root.ts';

/*
 * What the writer wants to see in the text beside findings. Settings of the editor, not of `pincite.yaml`: they are about one person’s screen.
 */
export interface Display {
  readonly codeLens: boolean;
  readonly inlayHints: boolean;
  readonly semanticHighlighting: boolean;
}

export const defaultDisplay: Display = { codeLens: true, inlayHints: false, semanticHighlighting: true };

/** What an editor says under `pincite`; what it says not, or not as true or false, is as by default. */
export function readDisplay(value: unknown): Display {
  const said = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  const read = (name: keyof Display): boolean => {
    const one = said[name];
    return typeof one === 'boolean' ? one : defaultDisplay[name];
  };
  return {
    codeLens: read('codeLens'),
    inlayHints: read('inlayHints'),
    semanticHighlighting: read('semanticHighlighting'),
  };
}

/** What is shown in each root, and in files that lie in none. */
export class Displays {
  private readonly ofRoot = new WeakMap<Root, Display>();
  private elsewhere = defaultDisplay;
  private readonly listeners: (() => void)[] = [];

  of(root: Root): Display {
    return this.ofRoot.get(root) ?? this.elsewhere;
  }

  /** Calls back when something else is to be shown from now on. */
  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Takes what the editor says for a root; null: for files that lie in none. */
  set(root: Root | null, value: unknown): void {
    const before = root ? this.of(root) : this.elsewhere;
    const display = readDisplay(value);
    if (root) this.ofRoot.set(root, display);
    else this.elsewhere = display;
    if (JSON.stringify(before) !== JSON.stringify(display)) for (const listener of this.listeners) listener();
  }
}
