import { pageOf } from '../checks/pages.ts';
import { allChecks } from '../checks/registry.ts';
import { unknownCheck } from '../workspace/read-settings.ts';

/** The page of a check, for who wants to know why something is flagged. */
export interface Explained {
  /** The id of the check. */
  readonly title: string;
  /** Ours, nothing of a note or source in it; ends with a line break. */
  readonly markdown: string;
}

/** The page of the check with this id, or what to tell somebody who named one that does not exist. */
export function explainCheck(id: string): Explained | { readonly problem: string } {
  const page = pageOf(id);
  if (page === undefined)
    return {
      problem: unknownCheck(
        id,
        allChecks.map((check) => check.id),
      ),
    };
  return { title: id, markdown: page.endsWith('\n') ? page : `${page}\n` };
}
