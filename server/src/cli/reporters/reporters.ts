import type { Reporter } from '../report.ts';
import { checkstyle } from './checkstyle.ts';
import { compact } from './compact.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { pretty } from './pretty.ts';
import { rdjson } from './rdjson.ts';
import { sarif } from './sarif.ts';

/** What `--format` can be. */
export const formats = ['pretty', 'compact', 'json', 'sarif', 'github', 'junit', 'checkstyle', 'rdjson'] as const;
export type Format = (typeof formats)[number];

export const reporters: Readonly<Record<Format, Reporter>> = {
  pretty,
  compact,
  json,
  sarif,
  github,
  junit,
  checkstyle,
  rdjson,
};
