import { readFileSync, writeFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { allChecks } from '../../server/src/checks/registry.ts';
import { readSettings } from '../../server/src/workspace/read-settings.ts';
import { settingsSchema } from '../../server/src/workspace/settings-schema.ts';

const file = new URL('../../server/schemas/pincite.schema.json', import.meta.url);
const schema = settingsSchema(allChecks);

test('the schema that ships is fresh (UPDATE=1 writes it)', () => {
  if (process.env.UPDATE) writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(schema);
});

describe('the schema and the reader agree on', () => {
  const validate = new Ajv({ strict: false }).compile(schema);
  const knownChecks = allChecks.map((check) => check.id);

  test.each([
    '{}',
    'sources: seeds',
    'sources: [seeds, lib/**]',
    'profile: phia',
    'checks: { quote/altered: off }',
    'citationScope: paragraph',
    'judgementScope: section',
    'scale: { terms: [{ term: likely, from: 55, to: 80, synonyms: [probable] }], nested: true }',
    'scale: { name: House, terms: [{ term: likely, from: 55, to: 80 }], confidenceInSameSentence: allowed }',
    'houseWords: [{ term: utilise, instead: use, why: Short. }, { terms: [a toss-up, tossup] }]',
    'houseWords: [{ term: reveal, allow: true }]',
    'requireReasons: true',
    'language: en',
    'bibliography: a.bib',
    'sources: 3',
    'sources: [1]',
    'sorces: seeds',
    'profile: icd',
    'checks: { quote/alterd: off }',
    'checks: { quote/altered: loud }',
    'checks: []',
    'citationScope: page',
    'judgementScope: page',
    'scale: likely',
    'scale: { terms: [] }',
    'scale: { terms: [likely] }',
    'scale: { terms: [{ term: likely, from: 55 }] }',
    'scale: { terms: [{ term: likely, from: 55, to: 101 }] }',
    'scale: { terms: [{ term: likely, from: 55, to: 80, too: 1 }] }',
    'scale: { terms: [{ term: likely, from: 55, to: 80 }], nested: 1 }',
    'houseWords: utilise',
    'houseWords: [utilise]',
    'houseWords: [{ term: 7 }]',
    'houseWords: [{ terms: [] }]',
    'houseWords: [{ term: utilise, insted: use }]',
    'houseWords: [{ term: utilise, allow: maybe }]',
    'requireReasons: maybe',
    'language: ""',
    '[]',
  ])('%s', (yaml) => {
    expect(validate(parse(yaml))).toBe(readSettings(yaml, { knownChecks }).problems.length === 0);
  });

  test('the level and the summary of every check', () => {
    const { properties } = schema as {
      properties: { checks: { properties: Record<string, { description: string }> } };
    };
    expect(Object.keys(properties.checks.properties)).toEqual(knownChecks);
    for (const { id, summary } of allChecks) expect(properties.checks.properties[id]!.description).toBe(summary);
  });
});
