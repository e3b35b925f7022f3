import { bodyOf } from '../../../server/src/library/body.ts';
import { buildLibrary } from '../../../server/src/library/build.ts';
import { locateParagraphs } from '../../../server/src/library/locate/paragraphs.ts';
import type { PinStatus } from '../../../server/src/library/lock/model.ts';
import { pinOf } from '../../../server/src/library/lock/pin.ts';
import { statusOf } from '../../../server/src/library/lock/status.ts';
import type { Source, SourceBody } from '../../../server/src/library/model.ts';
import { passagesIn } from '../../../server/src/library/passages.ts';
import { fingerprintOf } from '../../../server/src/text/hash.ts';
import type { Version } from './documents.ts';
import { lineOf, type Truth, Truths } from './truth.ts';
import { verdicts } from './verdicts.ts';

/** A pin of one version, replayed on a later one. */
export interface Replayed {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly number: number;
  readonly words: string;
  readonly status: PinStatus;
  /** Numbers of the paragraphs where the status says that the words are. */
  readonly at: readonly number[];
  readonly truth: Truth;
  /** What stands where the status says. */
  readonly said: string;
  /** What stands at the best place, by the truth. */
  readonly now: string;
}

interface Read {
  readonly source: Source;
  readonly body: SourceBody;
  readonly lines: readonly string[];
}

/** Of all passages of all pairs of versions, in an order that is random and always the same, so many that hold a word. */
export function replay(documents: ReadonlyMap<string, readonly Version[]>, count: number): Replayed[] {
  const reads = new Map<Version, Read>();
  const read = (version: Version): Read => {
    const known = reads.get(version) ?? readVersion(version);
    reads.set(version, known);
    return known;
  };
  const chosen = [...documents.values()].flatMap((versions) =>
    versions.flatMap((from, i) =>
      versions.slice(i + 1).flatMap((to) =>
        read(from).body.passages.map(({ number }) => ({
          from,
          to,
          number,
          order: fingerprintOf(`${from.name} ${from.release} ${to.release} ${number}`),
        })),
      ),
    ),
  );
  chosen.sort((a, b) => (a.order < b.order ? -1 : 1));
  const truths = new Map<string, Truths>();
  const replayed: Replayed[] = [];
  for (const { from, to, number } of chosen) {
    if (replayed.length === count) break;
    const [then, now] = [read(from), read(to)];
    if (!/\p{L}{2}/u.test(then.lines[number - 1]!)) continue;
    const pair = `${from.name} ${from.release} ${to.release}`;
    const known = truths.get(pair) ?? new Truths(then.lines, now.lines);
    truths.set(pair, known);
    replayed.push(replayOne(from, to, number, then, now, asRead(known.of(number), verdicts[`${pair} ${number}`])));
  }
  return replayed;
}

/** Reading goes before all methods, where somebody has read. */
function asRead(truth: Truth, verdict: readonly number[] | undefined): Truth {
  if (!verdict || truth.is === 'same' || truth.is === 'moved') return truth;
  return verdict.length === 0 ? { is: 'gone' } : { is: 'changed', to: verdict };
}

function replayOne(from: Version, to: Version, number: number, then: Read, now: Read, truth: Truth): Replayed {
  const locator = `¶ ${number}`;
  const spans = (body: SourceBody) => {
    const located = locateParagraphs(body, `${number}`);
    return located.status === 'found' ? located.spans : [];
  };
  const pin = pinOf(then.source, then.body, spans(then.body), locator, '2026-11-26');
  if (!pin) throw new Error(`Nothing to pin at ${locator} of ${from.name}`);
  const status = statusOf(pin, now.source, now.body, spans(now.body));
  const at = 'spans' in status ? passagesIn(now.body, status.spans).map((passage) => passage.number) : [];
  const best = truth.is === 'open' ? truth.best : 'to' in truth ? truth.to[0] : undefined;
  return {
    name: from.name,
    from: from.release,
    to: to.release,
    number,
    words: then.lines[number - 1]!,
    status,
    at,
    truth,
    said: at.map((each) => now.lines[each - 1]!).join(' '),
    now: best ? now.lines[best - 1]! : '',
  };
}

function readVersion({ name, text }: Version): Read {
  const path = `seeds/${name}`;
  const library = buildLibrary([{ path, original: text, problem: null, remark: null }], [], ['seeds']);
  const source = library.byPath.get(path)!;
  const body = bodyOf(source)!;
  const lines = body.passages.map(({ span, header }) =>
    lineOf([...(header ? [header] : []), span].map(({ start, end }) => body.text.slice(start, end)).join(' … ')),
  );
  return { source, body, lines };
}

/**
 * Is the status right? Of words that stand at several places, the one that git aligns, or *ambiguous*. Of changed ones, one of the
 * five likeliest paragraphs. Null: only reading says.
 */
export function isRight({ status, at, truth, words, said }: Replayed): boolean | null {
  // A list that was one paragraph and now is several: all of them together say the same.
  if (status.status === 'moved' && at.length > 1 && said === words) return true;
  switch (truth.is) {
    case 'same':
      return status.status === 'same';
    case 'moved':
      if (status.status === 'ambiguous') return truth.to.length > 1;
      return (
        status.status === 'moved' &&
        (truth.to.length === 1 ? at[0] === truth.to[0] : at[0] === (truth.aligned ?? at[0]))
      );
    case 'changed':
      return status.status === 'changed' && at.some((number) => truth.to.includes(number));
    case 'gone':
      return status.status === 'gone';
    case 'open':
      return null;
  }
}
