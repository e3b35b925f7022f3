import type { Severity } from '../workspace/settings.ts';

/** Paints text for a terminal, or leaves it alone. */
export interface Style {
  red(text: string): string;
  yellow(text: string): string;
  blue(text: string): string;
  green(text: string): string;
  bold(text: string): string;
  dim(text: string): string;
  underline(text: string): string;
}

const paint = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`;
const plain = (text: string) => text;

const painted: Style = {
  red: paint(31, 39),
  yellow: paint(33, 39),
  blue: paint(34, 39),
  green: paint(32, 39),
  bold: paint(1, 22),
  dim: paint(2, 22),
  underline: paint(4, 24),
};

const unpainted: Style = {
  red: plain,
  yellow: plain,
  blue: plain,
  green: plain,
  bold: plain,
  dim: plain,
  underline: plain,
};

export const styleOf = (colour: boolean): Style => (colour ? painted : unpainted);

/** Colour or not: `--no-color`, then `NO_COLOR` and `FORCE_COLOR` (no-color.org), then whether it is a terminal. */
export function wantsColour(
  env: Readonly<Record<string, string | undefined>>,
  isTTY: boolean,
  noColor: boolean,
): boolean {
  if (noColor || env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return isTTY && env.TERM !== 'dumb';
}

/** The severity of a finding in its colour. */
export function severityWord({ severity }: { readonly severity: Severity }, style: Style): string {
  if (severity === 'error') return style.bold(style.red('error'));
  return severity === 'warning' ? style.yellow('warning') : style.blue('info');
}
