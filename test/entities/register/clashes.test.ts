import { expect, it } from 'vitest';
import { clashesIn } from '../../../server/src/entities/register/clashes.ts';
import { readYamlRegister } from '../../../server/src/entities/register/yaml.ts';

const clashes = (...files: readonly string[]) =>
  clashesIn(files.flatMap((text, i) => readYamlRegister(text, `${i}.yaml`).entities)).map(({ message }) => message);

it('tells a name that is registered twice, and in which file else', () => {
  expect(clashes('- Baogang Group\n- baogang-group\n')).toEqual([
    expect.stringMatching(/^“baogang-group” is registered twice\./),
  ]);
  expect(clashes('- Baogang Group\n', '- Baogang Group\n')).toEqual([expect.stringMatching(/twice in 0\.yaml\./)]);
});

it('tells a form that is the name of another', () => {
  const [message] = clashes('- name: Baogang Group\n  aliases: [Baogang]\n- Baogang\n');
  expect(message).toMatch(/^“Baogang” is another name of “Baogang Group” here, and an entry of its own\./);
});

it.each([
  ['nothing', '- A1\n- B1\n'],
  [
    'forms that several have',
    '- { name: Port of Ellery, aliases: [Ellery] }\n- { name: Ellery County, aliases: [Ellery] }\n',
  ],
  [
    'namesakes whose ids differ',
    '- { name: John Reyl, ids: { wikidata: Q1 } }\n- { name: John Reyl, ids: { wikidata: Q2 } }\n',
  ],
  ['namesakes of two kinds', '- { name: Reyl, kind: place }\n- { name: Reyl, kind: person }\n'],
  ['forms that fold to their own name', '- { name: Gazprom, aliases: [GAZPROM] }\n'],
])('is silent about %s', (_, text) => expect(clashes(text)).toEqual([]));
