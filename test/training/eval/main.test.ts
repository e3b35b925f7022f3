import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { main } from '../../../server/training/eval/main.ts';
import { allSets, unmeasured } from '../../../server/training/eval/sets.ts';
import { pageTitle } from '../../../server/training/page-title.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pincite-eval-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const rows = (file: string, ...lines: unknown[]): void =>
  writeFileSync(
    join(folder, file),
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );

async function run(args: readonly string[], root = ROOT): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const io = { root, cwd: folder, out: (text: string) => (out += text), err: (text: string) => (err += text) };
  const code = await main(args, io);
  return { code, out, err };
}

const claim = 'The port closed for two days.';
/** One row and more of every set, in the fields that the sets have. */
function everySet(): void {
  const said = { claim, passage: 'After the spill the port closed for two days.' };
  const denied = { claim, passage: 'After the spill the port closed for nine days.' };
  rows(
    'vitaminc_real.jsonl',
    { ...said, label: 'SUPPORTS', page: 'Port -LRB-harbour-RRB-', numeric: true },
    { ...denied, label: 'REFUTES', page: 'Port', numeric: true },
    { ...said, passage: 'Whales sing.', label: 'NOT ENOUGH INFO', page: 'Port', numeric: false },
  );
  for (const file of ['wice.jsonl', 'wice_oracle.jsonl'])
    rows(file, { ...said, label: 'supported' }, { claim, passage: 'Whales sing.', label: 'not_supported' });
  rows('fever_symmetric.jsonl', { ...said, label: 'SUPPORTS' }, { ...denied, label: 'REFUTES' });
  rows('exaggeration_insciout.jsonl', {
    claim: 'Tea causes sleep.',
    passage: 'Tea was associated with sleep.',
    label: 'exaggerates',
  });
  rows('claim_strength.jsonl', { text: 'Tea causes sleep.', label: 'direct_causal' });
  const open = { text: 'Tea may help.' };
  const flat = { text: 'Tea helps.' };
  rows('certainty_aspect.jsonl', { ...open, label: 'uncertain' }, { ...flat, label: 'certain' });
  rows('certainty_science.jsonl', { ...open, label: 2 }, { ...flat, label: 6 });
  rows('claimbuster.jsonl', { text: 'Exports fell by 12 percent in 2023.', label: 'checkworthy' });
  rows('polnear.jsonl', { text: 'The minister said that exports fell.', label: 'attributed' });
  const document = 'Whales sing at night. The port closed for three days. It rained.';
  rows(
    'anchoring_vitaminc.jsonl',
    { quote: claim, document, label: 'drifted', start: 22, end: 53 },
    { quote: 'Nobody expected such a thing at all.', document, label: 'missing', start: -1, end: -1 },
  );
  rows('ner_wnut17.jsonl', { tokens: ['We', 'met', 'Ines', 'Albrecht', '.'], entities: [{ start: 2, end: 4 }] });
}

test('every set is measured, as numbers by file and metric', async () => {
  everySet();
  const { code, out, err } = await run(['.', '--json']);
  expect(code).toBe(0);
  expect(err).not.toMatch(/jsonl/);
  const results = JSON.parse(out) as Record<string, Record<string, number>>;
  expect(Object.keys(results).sort()).toEqual(allSets.map(({ file }) => file).sort());
  for (const metrics of Object.values(results)) {
    expect(metrics.rows).toBeGreaterThan(0);
    expect(metrics.median_ms).toBeGreaterThan(0);
    for (const value of Object.values(metrics)) expect(value).toSatisfy(Number.isFinite);
  }
  const vitaminc = results['vitaminc_real.jsonl']!;
  for (const metric of ['accuracy_numeric', 'f1_refutes', 'recall_not_enough_info', 'macro_f1', 'mismatch_precision'])
    expect(vitaminc, metric).toHaveProperty(metric);
  expect(results['wice_oracle.jsonl']).toMatchObject({ auc_supported: 1, f1_supported_best: 1 });
  expect(results['exaggeration_insciout.jsonl']).toMatchObject({ accuracy: 1 });
  expect(results['claim_strength.jsonl']).toMatchObject({ accuracy: 1 });
  expect(results['certainty_aspect.jsonl']).toMatchObject({ f1: 1 });
  expect(results['certainty_science.jsonl']!.pearson_r).toBeCloseTo(1);
  expect(results['claimbuster.jsonl']).toMatchObject({ f1: 1, uncited_f1: 1 });
  expect(results['polnear.jsonl']).toMatchObject({ f1: 1 });
  expect(results['anchoring_vitaminc.jsonl']).toMatchObject({ found: 1, gone: 1 });
  expect(results['ner_wnut17.jsonl']).toMatchObject({ precision: 1, recall: 1 });
});

test('broken rows are counted and passed over', async () => {
  const good = { claim, passage: claim, label: 'SUPPORTS' };
  rows(
    'fever_symmetric.jsonl',
    good,
    '{"claim": ',
    '',
    '[]',
    'null',
    { ...good, label: 'MAYBE' },
    { claim, label: 'REFUTES' },
  );
  const { code, out, err } = await run(['.', '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ 'fever_symmetric.jsonl': { rows: 1 } });
  expect(err).toContain('fever_symmetric.jsonl: 5 malformed rows');
});

test('files that are missing, unknown, empty or not measured are said and do no harm', async () => {
  rows('claimbuster.jsonl');
  rows('other.jsonl', {});
  rows([...unmeasured.keys()][0]!, {});
  const { code, out, err } = await run(['.', '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual({ 'claimbuster.jsonl': { rows: 0 } });
  expect(err).toContain('vitaminc_real.jsonl: not in the folder; skipped');
  expect(err).toContain('other.jsonl: no set of that name is known; skipped');
  expect(err).toContain('wep_perceptions.jsonl: nothing in Pincite');
});

describe('what cannot be done', () => {
  it.each([[['nowhere']], [[]], [['.', '--jsn']], [['.', 'b']]])('%j', async (args) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toBe('');
  });

  test('a file instead of a folder', async () => {
    rows('polnear.jsonl', {});
    expect((await run(['polnear.jsonl'])).code).toBe(2);
  });
});

test('the table goes between the marks of the page', async () => {
  rows('polnear.jsonl', { text: 'The minister said that exports fell.', label: 'attributed' });
  mkdirSync(join(folder, 'server'));
  const page = join(folder, 'server/EVIDENCE.md');
  const args = ['.', '--write', '--split', 'development', '--machine', 'two cores'];
  expect((await run(args, folder)).code).toBe(2);
  writeFileSync(page, '# Evidence\n\n<!-- eval:start -->\n<!-- eval:end -->\n\nEnd.\n');
  expect((await run(args, folder)).code).toBe(0);
  const text = readFileSync(page, 'utf8');
  expect(text).toMatch(/^# Evidence\n\n<!-- eval:start -->\nMeasured on the development splits\./);
  expect(text).toContain('| polnear.jsonl | rows | 1 |');
  expect(text).toMatch(/<!-- eval:end -->\n\nEnd\.\n$/);
});

describe('the corpus', () => {
  const entry = (id: string): string => `- id: ${id}\n  passage: It fell.\n  claim: It fell.\n  fault: null\n`;
  beforeEach(() => {
    mkdirSync(join(folder, 'test/corpus/pairs'), { recursive: true });
    writeFileSync(join(folder, 'test/corpus/pairs/a-dev.yaml'), `${entry('a-1')}- id: 3\n`);
    writeFileSync(join(folder, 'test/corpus/pairs/b-dev.yaml'), 'a: [');
    writeFileSync(join(folder, 'test/corpus/pairs/a-held.yaml'), entry('a-2'));
  });

  test('one half, or both', async () => {
    const { code, out, err } = await run(['--corpus', '--json', '--verbose'], folder);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ corpus_dev: { rows: 1, sound: 1, number_mismatch_of: 0 } });
    expect(err).toContain('b-dev.yaml: no list in YAML');
    expect(err).toContain('corpus_dev: 1 malformed');
    const both = await run(['--corpus', '--held'], folder);
    expect(both.out).toContain('corpus_held');
  });

  test('of the held half nothing is listed', async () => {
    for (const half of ['dev', 'held'])
      writeFileSync(
        join(folder, `test/corpus/pairs/a-${half}.yaml`),
        entry(`missed-${half}`).replace('null', 'date/mismatch'),
      );
    const { out, err } = await run(['--corpus', '--held', '--verbose'], folder);
    expect(out).toContain('missed-dev: date/mismatch');
    expect(out + err).not.toContain('missed-held');
  });

  test('there is none', async () => {
    rmSync(join(folder, 'test'), { recursive: true });
    expect((await run(['--corpus'], folder)).code).toBe(2);
  });
});

test('titles of pages as people read them', () => {
  expect(pageTitle('Warcraft -LRB-film-RRB-')).toBe('Warcraft');
  expect(pageTitle('Men in Black-COLON- International')).toBe('Men in Black: International');
  expect(pageTitle('Oman')).toBe('Oman');
});
