import { expect, test } from 'vitest';
import type { Extraction } from '../../server/src/library/extraction.ts';
import type { Extractor } from '../../server/src/workspace/ports.ts';
import { folderWith, run } from './run.ts';

const extraction: Extraction = {
  format: 'pdf',
  blocks: [
    { kind: 'paragraph', text: 'Six units met.', page: 0 },
    { kind: 'paragraph', text: 'Output rose to 240,000 [metric] tonnes in 2024.', page: 1 },
  ],
  pages: ['iii', 'iv'],
  metadata: { title: 'Quota report' },
  remark: null,
};
const extractor: Extractor = {
  extract: async ({ path }) =>
    path.endsWith('locked.pdf') ? { problem: 'This PDF is locked with a password.' } : { extraction },
};

const folder = folderWith({
  'seeds/report.pdf': '%PDF',
  'seeds/locked.pdf': '%PDF',
  'notes/a.md': 'Output rose to 240,000 tonnes in 2024 [@report, ¶ 2, "Output rose to 250,000"].\n',
});
const check = async (format: string) => (await run(folder, ['check', '--format', format], { extractor })).out;

test('people read where the passage stands in the document, not in a text that nobody sees', async () => {
  const shown = await check('pretty');
  expect(shown).toContain('seeds/report.pdf ¶ 2, p. iv');
  expect(shown).toContain('> Output rose to 240,000');
  expect(shown).not.toMatch(/report\.pdf:\d/);
  expect(shown).not.toContain('— page');
});

test('programs get the locator, and the range in the extracted text', async () => {
  const { findings } = JSON.parse(await check('json'));
  const [altered] = findings.filter(({ check }: { check: string }) => check === 'quote/altered');
  expect(altered.related).toEqual([
    expect.objectContaining({ file: 'seeds/report.pdf', locator: '¶ 2, p. iv', range: expect.any(Object) }),
  ]);
  expect(altered.related[0].range.start).toEqual({ line: 7, column: 5 });
});

test('SARIF points at no line of a file that has none', async () => {
  const [{ results }] = JSON.parse(await check('sarif')).runs;
  const locations = results.flatMap(({ locations, relatedLocations }: Record<string, object[]>) => [
    ...locations!,
    ...relatedLocations!,
  ]);
  const places = locations.map(({ physicalLocation }: { physicalLocation: { artifactLocation: { uri: string } } }) => [
    physicalLocation.artifactLocation.uri,
    'region' in physicalLocation,
  ]);
  expect(places).toContainEqual(['seeds/report.pdf', false]);
  expect(places).toContainEqual(['seeds/locked.pdf', false]);
  expect(places).toContainEqual(['notes/a.md', true]);
  expect(places.filter(([uri, hasRegion]: [string, boolean]) => uri.endsWith('.pdf') && hasRegion)).toEqual([]);
  const altered = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'quote/altered');
  expect(altered.relatedLocations[0].message.text).toContain(
    '(¶ 2, p. iv): “Output rose to 240,000 \\[metric\\] tonnes',
  );
});
