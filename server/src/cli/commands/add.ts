import { type AddRequest, addSource, type Known, type Saved } from '../../features/capture/add-source.ts';
import { looksLikeAddress } from '../../features/capture/address.ts';
import { parseArguments } from '../arguments.ts';
import { exitCode, type Io, UsageError } from '../io.ts';
import { loadLibrary } from '../one-root.ts';
import { absolute, from } from '../paths.ts';
import { shown } from '../terminal-text.ts';

/** `pincite add URL|FILE`: saves a page or file among the sources, with what is known of it. The only command that fetches. */
export async function add(io: Io, args: readonly string[]): Promise<number> {
  const given = parseArguments('add', args, {
    key: { type: 'string' },
    to: { type: 'string' },
    root: { type: 'string' },
  });
  const [what, ...more] = given.positionals;
  if (what === undefined || more.length > 0)
    throw new UsageError('Name one page or file: “pincite add https://example.org/page” or “pincite add report.pdf”.');
  const { root, snapshot } = await loadLibrary(withoutReading(io), given.text('root'));
  const to = given.text('to');
  const request: AddRequest = {
    from: await named(io, what),
    key: given.text('key')?.replace(/^@/, '') ?? null,
    folder: to === null ? null : from(root, absolute(io.cwd, to)),
  };
  const { settings, library } = snapshot;
  const added = await addSource(io, io.capture, { root, settings, library, today: io.today() }, request);
  if ('problem' in added) throw new UsageError(`${what}: ${added.problem}`);
  const place = (path: string) => from(io.cwd, absolute(root, path));
  const lines = 'known' in added ? knownLines(added, place) : savedLines(added, place);
  io.stdout.write(lines.map((line) => `${shown(line)}\n`).join(''));
  if ('remark' in added && added.remark !== null) io.stderr.write(`pincite: ${shown(added.remark)}\n`);
  return exitCode.clean;
}

/** Keys, addresses and digests are all that matters of what is there: no document needs its text extracted for that. */
const withoutReading = (io: Io): Io => ({ ...io, extractor: { extract: async () => ({ problem: '' }) } });

async function named(io: Io, what: string): Promise<AddRequest['from']> {
  if (looksLikeAddress(what)) return { address: what };
  const file = absolute(io.cwd, what);
  if (
    (await io.kindOf(file)) === null &&
    /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|int|info|io|eu)(?:\/|$))/i.test(what)
  )
    throw new UsageError(`There is no file “${what}”. If it is a web address, write “https://” before it.`);
  return { file };
}

const knownLines = ({ known, file, why }: Known, place: (path: string) => string): string[] => [
  `${why === 'address' ? 'A page from this address' : 'The same file'} is a source already: ${place(file)}. Nothing was added.`,
  `Cite it as [@${known}].`,
];

function savedLines({ key, files, metadata }: Saved, place: (path: string) => string): string[] {
  const [document = '', sidecar] = files;
  const { title, author = [], issued } = metadata;
  const about = [title === undefined ? '' : `“${title}”`, author.slice(0, 3).join(', '), issued]
    .filter(Boolean)
    .join(' · ');
  return [
    `${place(document)} was saved.`,
    ...(sidecar === undefined
      ? []
      : [`${place(sidecar)} says what is known of it: ${about || 'neither title nor author'}.`]),
    `Cite it as [@${key}], one of its passages as [@${key}, ¶ 1].`,
  ];
}
