import type * as z from 'zod';
import type { Path } from './yaml-places.ts';

/** What a schema finds wrong. */
export type Issue = z.core.$ZodIssue;

/** The path to the name that is not known, or to the part whose value is wrong. */
export const partOf = (issue: Issue): Path =>
  issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path;
