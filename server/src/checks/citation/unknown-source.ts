import type { Library } from '../../library/model.ts';
import type { Citation } from '../../note/model.ts';
import { sliceOf } from '../../text/span.ts';
import { type BlockContext, defineCheck, type ReportFix } from '../check.ts';
import { citationsOf } from '../citations.ts';
import { relativeDestination, writtenKey } from '../write.ts';

export default defineCheck({
  id: 'citation/unknown-source',
  severity: 'error',
  certainty: 'exact',
  summary: 'a citation names a source that the library does not have',
  *block(context) {
    for (const { citation, sentence } of citationsOf(context.block)) {
      const resolved = context.resolve(citation);
      if (resolved.status !== 'unknown-source' || citation.key === '*') continue;
      const { nearest } = resolved;
      yield {
        span: citation.keySpan,
        message: `${nameOf(citation)} ${context.library.sources.size > 0 ? adviceOf(nearest) : noLibrary(context.library)}`,
        claim: sentence,
        citation,
        fixes: nearest.flatMap((key) => fixOf(context, citation, key)),
      };
    }
  },
});

const nameOf = (citation: Citation): string =>
  citation.mode === 'link'
    ? `There is no file “${citation.target?.path ?? ''}” among the sources.`
    : `No source has the key “${citation.key}”.`;

const adviceOf = (nearest: readonly string[]): string =>
  nearest.length > 0
    ? `Did you mean ${nearest.map((key) => `“${key}”`).join(' or ')}?`
    : 'Correct it, or add the document to the library.';

/** Said for each citation, since an editor shows one finding at a time. */
function noLibrary({ folders }: Library): string {
  const named = folders.map((folder) => `“${folder || '.'}”`).join(', ');
  const where = folders.length > 1 ? `the folders ${named} are` : `the folder ${named || '“seeds”'} is`;
  return `There is no library here: ${where} missing or without documents. Put what you cite there, or name another folder as “sources” in pincite.yaml.`;
}

function fixOf(context: BlockContext, citation: Citation, key: string): ReportFix[] {
  const written = sliceOf(context.block.text, citation.keySpan);
  if (citation.mode !== 'link') {
    const text = (written.startsWith('-') ? '-' : '') + writtenKey(key);
    return [{ title: `Cite ${writtenKey(key)}`, edits: [{ span: citation.keySpan, text }] }];
  }
  const path = context.library.sources.get(key)?.file?.path;
  if (!path) return [];
  const hash = written.indexOf('#');
  const text = relativeDestination(context.path, path) + (hash < 0 ? '' : written.slice(hash));
  return [{ title: `Link to ${path}`, edits: [{ span: citation.keySpan, text }] }];
}
