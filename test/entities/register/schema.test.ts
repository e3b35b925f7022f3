import { readFileSync, writeFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { fieldNames, registerSchema } from '../../../server/src/entities/register/schema.ts';
import { readYamlRegister } from '../../../server/src/entities/register/yaml.ts';

const file = new URL('../../../server/schemas/entities.schema.json', import.meta.url);
const schema = registerSchema();

test('the schema that ships is fresh (UPDATE=1 writes it)', () => {
  if (process.env.UPDATE) writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(schema);
});

test('editors check entities.yaml by it', () => {
  const { contributes } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  expect(contributes.yamlValidation).toContainEqual({
    fileMatch: 'entities.yaml',
    url: './server/schemas/entities.schema.json',
  });
});

test('every field says what it is for', () => {
  const text = JSON.stringify(schema);
  for (const name of fieldNames)
    expect(text).toMatch(new RegExp(`"${name}":\\{"description":"|"${name}":\\{[^}]*"description"`));
});

describe('the schema and the reader agree on', () => {
  const validate = new Ajv({ strict: false }).compile(schema);

  it.each([
    '[]',
    'entities: []',
    '- Baogang Group',
    '- name: Baogang Group',
    'entities: [{ name: A1 }, B1]',
    '- { name: A1, kind: organisation }',
    '- { name: A1, kind: organization }',
    '- { name: A1, aliases: B1 }',
    '- { name: A1, aliases: [B1, C1], acronym: [AB, AC], scripts: 北方 }',
    '- { name: A1, role: Minister, from: 2021, to: 2024-03 }',
    '- { name: A1, title: Minister }',
    '- { name: A1, role: [Chair, { title: Minister, from: 2021-03-14 }] }',
    '- { name: A1, role: { title: Minister, to: 2024 } }',
    '- { name: A1, ids: { wikidata: Q30, lei: 5, other: x } }',
    '- { name: A1, note: An old firm. }',
    '{ people: [] }',
    'entities: A1',
    'entities: { name: A1 }',
    '- kind: person',
    '- [A1]',
    '- ""',
    '- name: ""',
    '- name: [A1]',
    '- { name: A1, kind: persn }',
    '- { name: A1, kin: person }',
    '- { name: A1, aliases: { a: b } }',
    '- { name: A1, aliases: [[B1]] }',
    '- { name: A1, aliases: [""] }',
    '- { name: A1, role: { from: 2021 } }',
    '- { name: A1, role: { title: Chair, form: 2021 } }',
    '- { name: A1, role: Chair, from: May }',
    '- { name: A1, ids: Q30 }',
    '- { name: A1, ids: { wikidata: P30 } }',
    '- { name: A1, ids: { lei: "" } }',
    '- { name: A1, note: [x] }',
  ])('%s', (yaml) => {
    expect(validate(parse(yaml)), JSON.stringify(validate.errors)).toBe(
      readYamlRegister(yaml, 'entities.yaml').problems.length === 0,
    );
  });
});
