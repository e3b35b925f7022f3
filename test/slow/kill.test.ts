import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { folderWith } from '../cli/run.ts';
import { lines, makePdf } from '../extract/pdf/make-pdf.ts';
import { docx, p } from '../support/docx.ts';
import { epub } from '../support/epub.ts';
import { randomFrom } from './fuzz/mutate.ts';
import { seeds } from './fuzz/seeds.ts';

/*
 * The built program is killed at random moments while it reads documents and keeps their texts: the next start is right and complete.
 * PINCITE_KILLS=200 does it so often.
 */

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const kills = Number(process.env.PINCITE_KILLS ?? 8);
const random = randomFrom(Number(process.env.PINCITE_FUZZ_SEED ?? 20261126));

const words = (about: string) => `The ${about} rose to 240,000 tonnes in 2024, said the board of the port.`;
const numbers = [0, 1, 2, 3];
const documents: Readonly<Record<string, Uint8Array>> = {
  'harbour.pdf': readFileSync(new URL('../fixtures/pdf/harbour.pdf', import.meta.url)),
  'locked.pdf': readFileSync(new URL('../fixtures/pdf/locked.pdf', import.meta.url)),
  'broken.pdf': makePdf([{ shown: lines([words('broken quota')]) }]).subarray(0, 300),
  ...Object.fromEntries(
    numbers.flatMap((i) => [
      [`p${i}.pdf`, makePdf(numbers.map((n) => ({ shown: lines([words(`quota ${i} of page ${n}`)]) })))],
      [`d${i}.docx`, docx(p(words(`price ${i}`)).repeat(50))],
      [`e${i}.epub`, epub({ 'a.xhtml': `<p>${words(`stock ${i}`)}</p>`.repeat(50) })],
    ]),
  ),
  'm.eml': seeds.eml![0]!,
};
const note = Object.keys(documents)
  .map((name) => `Output rose to 250,000 tonnes in 2024 [@${name.split('.')[0]}, ¶ 1, "rose to 250,000 tonnes"].\n`)
  .join('\n');
const folder = folderWith({
  'note.md': note,
  'seeds/plain.txt': 'Plain.\n',
  ...Object.fromEntries(Object.entries(documents).map(([name, bytes]) => [`seeds/${name}`, bytes])),
});

const cache = mkdtempSync(join(tmpdir(), 'pincite-kill-'));
afterAll(() => rmSync(cache, { recursive: true, force: true }));
const kept = join(cache, 'pincite', 'extracted');
const shards = () =>
  (readdirSync(cache).length === 0 ? [] : readdirSync(kept)).filter((name) => !name.endsWith('.tmp'));
const forget = () => rmSync(join(cache, 'pincite'), { recursive: true, force: true });

/** What `pincite check` prints; null when it was killed, after so many milliseconds, before its end. */
function check(killAfter: number | null = null, more: readonly string[] = []): Promise<string | null> {
  const env = { ...process.env, XDG_CACHE_HOME: cache, GITHUB_ACTIONS: '', NO_COLOR: '1' };
  const child = spawn(process.execPath, [program, 'check', '--format', 'json', ...more], { cwd: folder, env });
  const timer = killAfter === null ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text;
  });
  return new Promise((done) =>
    child.on('close', (code) => {
      clearTimeout(timer);
      done(code === null ? null : out);
    }),
  );
}

test.skipIf(process.platform === 'win32')(`${kills} kills`, { timeout: 60_000 + kills * 120_000 }, async () => {
  const right = await check(null, ['--no-cache']);
  const { findings } = JSON.parse(right!);
  // Each source that can be read has a wrong quotation looked for in it; of the others it is said that they cannot be read.
  const filesOf = (id: RegExp): string[] =>
    findings.flatMap(({ check, file }: { check: string; file: string }) => (id.test(check) ? [file] : []));
  expect(filesOf(/^quote\//).length).toBeGreaterThanOrEqual(12);
  expect(filesOf(/^source\/unreadable$/)).toEqual(expect.arrayContaining(['seeds/broken.pdf', 'seeds/locked.pdf']));
  expect(shards()).toEqual([]);
  const start = performance.now();
  expect(await check()).toBe(right);
  const time = performance.now() - start;
  const whole = shards().length;
  expect(whole).toBeGreaterThan(12);
  const seen = { killed: 0, halves: 0 };
  // On a busy machine a run may be over before its moment comes: so many more rounds until enough were killed.
  const enough = Math.ceil(kills / 3);
  let rounds = 0;
  for (; rounds < kills || (seen.killed < enough && rounds < 4 * kills); rounds++) {
    const i = rounds;
    // From nothing, from a half, or from what the kills before left.
    if (i % 3 === 0) forget();
    if (i % 3 === 1) for (const shard of shards().slice(random(whole))) rmSync(join(kept, shard));
    // In every fourth round another one reads and writes the same meanwhile.
    const [killed, other] = await Promise.all([check(random(time * 1.1)), i % 4 === 3 ? check() : right]);
    expect(killed ?? right, `round ${i}: the one that was killed`).toBe(right);
    expect(other, `round ${i}: the one beside it`).toBe(right);
    if (killed === null) seen.killed++;
    if (shards().length > 0 && shards().length < whole) seen.halves++;
    expect(await check(), `round ${i}: the next start`).toBe(right);
    expect(shards().length, `round ${i}: all is kept again`).toBe(whole);
  }
  console.log(
    `${rounds} rounds: ${seen.killed} killed before the end, ${seen.halves} left a part of the cache; ${Math.round(time)} ms undisturbed`,
  );
  expect(seen.killed).toBeGreaterThanOrEqual(enough);
});
