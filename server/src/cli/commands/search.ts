import { writtenCitation } from '../../checks/write.ts';
import { preview } from '../../features/passage-text.ts';
import { bodyOf } from '../../library/body.ts';
import { passageText } from '../../library/passage-text.ts';
import { searchPassages } from '../../library/search/search.ts';
import { parseArguments, wholeNumber } from '../arguments.ts';
import { exitCode, type Io, UsageError } from '../io.ts';
import { loadLibrary } from '../one-root.ts';
import { from } from '../paths.ts';
import { shown } from '../terminal-text.ts';

const usualLimit = 10;

/** `pincite search "SENTENCE"`: the passages that support it best: score, a citation to paste, how the passage begins. */
export async function search(io: Io, args: readonly string[]): Promise<number> {
  const given = parseArguments('search', args, { root: { type: 'string' }, limit: { type: 'string' } });
  const sentence = given.positionals.join(' ').trim();
  if (sentence === '') throw new UsageError('Say what to look for: “pincite search "Exports fell in May."”.');
  const limit = wholeNumber('limit', given.text('limit')) ?? usualLimit;
  const { root, snapshot } = await loadLibrary(io, given.text('root'));
  const hits = searchPassages(snapshot.library, sentence, { limit });
  const width = Math.max(40, Math.min(io.stdout.columns, 120));
  for (const { source, passage, score } of hits) {
    const body = bodyOf(source);
    const text = body ? passageText(body, passage) : '';
    io.stdout.write(`${score.toFixed(2).padStart(6)}  ${shown(writtenCitation(source.key, passage.number))}\n`);
    io.stdout.write(`        ${shown(preview(text, width - 8))}\n`);
  }
  if (hits.length === 0) tellNothing(io, root, snapshot.library.sources.size);
  return exitCode.clean;
}

function tellNothing(io: Io, root: string, sources: number): void {
  const where = root === io.cwd ? 'here' : `in ${from(io.cwd, root)}`;
  const why = sources === 0 ? `There are no sources ${where}.` : 'No passage has anything in common with this.';
  io.stderr.write(`pincite: ${why}\n`);
}
