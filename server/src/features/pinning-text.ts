import type { Pinning } from './pin-notes.ts';

/** What pinning came to, as a sentence without its full stop: `12 passages pinned, 40 as before, 2 not what they were`. */
export function pinningSum({ added, same, confirmed, changedFiles, differing, dropped, lost }: Pinning): string {
  const updated = differing.filter(({ isUpdated }) => isUpdated).length;
  const kept = differing.length - updated;
  const files = `${changedFiles.length === 1 ? 'a file' : 'files'} that changed (${changedFiles.join(', ')})`;
  const parts: readonly (readonly [count: number, text: string])[] = [
    [added, `${added} ${added === 1 ? 'passage' : 'passages'} pinned`],
    [updated, `${updated} pinned again`],
    [same, `${same} as before`],
    [confirmed, `${confirmed} the same in ${files}`],
    [kept, `${kept} not what ${kept === 1 ? 'it was' : 'they were'}`],
    [dropped, `${dropped} no longer cited`],
    [lost, `${lost} ${lost === 1 ? 'citation' : 'citations'} without a passage to pin`],
  ];
  const said = parts.filter(([count]) => count > 0).map(([, text]) => text);
  return said.length === 0 ? 'nothing is cited' : said.join(', ');
}

/** The same for who sees findings in the note: one line. */
export function pinningText(pinning: Pinning): string {
  const sum = pinningSum(pinning);
  const kept = pinning.differing.some(({ isUpdated }) => !isUpdated);
  const advice = kept ? ' What is not what it was is marked in the note, and its entry was kept.' : '';
  return `${sum[0]!.toUpperCase()}${sum.slice(1)}.${advice}`;
}
