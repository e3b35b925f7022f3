import { describe, expect, it } from 'vitest';
import { frontMatterOf } from '../../../server/src/library/metadata/front-matter.ts';
import { frontMatterOfFile } from '../../../server/src/library/metadata/front-matter-of-file.ts';
import { readYaml } from '../../../server/src/library/metadata/yaml.ts';
import { fileOf } from '../support.ts';

describe('frontMatterOf', () => {
  it('finds the YAML between the lines, and where the document goes on', () => {
    const text = '---\r\ntitle: A\r\n---\r\nwords';
    const front = frontMatterOf(text)!;
    expect(front.yaml).toBe('title: A\r\n');
    expect(text.slice(front.span.start, front.span.end)).toBe('title: A\r\n');
    expect(text.slice(front.end)).toBe('words');
  });

  it('takes fields, comments, flow maps, dots at the end, and nothing at all', () => {
    for (const text of [
      '---\n"a b": 1\n---',
      '---\n"ab": 1\n---\n',
      '---\n\n# c\na: 1\n...\n',
      '---\n{a: 1}\n---\n',
      '---\n---\n',
      '---\nä-b_1:\n---',
    ])
      expect(frontMatterOf(text) !== null, text).toBe(!text.includes('"a b"'));
  });

  it('is null when nothing opens or closes it, or no field comes first', () => {
    for (const text of [
      '',
      'a: 1',
      ' ---\na: 1\n---',
      '---\na: 1',
      '---\nwords\n---\n',
      '---\n- a\n---\n',
      '----\na: 1\n----\n',
    ])
      expect(frontMatterOf(text), text).toBeNull();
  });

  it('gives up on what is far too long', () => {
    expect(frontMatterOf(`---\n${'a: 1\n'.repeat(30_000)}---\n`)).toBeNull();
    expect(frontMatterOf(`---\na: ${'x'.repeat(200_000)}\n---\n`)).toBeNull();
  });
});

describe('front matter that cannot be read', () => {
  const problemOf = (yaml: string) => frontMatterOfFile(fileOf('seeds/a.md', `---\n${yaml}\n---\n\nWords.`)).problem!;

  it('is a problem with its reason, at its place', () => {
    const problem = problemOf('title: A\nauthor: Ma: Li');
    expect(problem.file).toBe('seeds/a.md');
    expect(problem.message).toMatch(/^The front matter .*a value that holds a colon needs quotation marks/);
    expect(problem.span!.start).toBeGreaterThan(4);
  });

  it('says what is wrong in plain words', () => {
    expect(problemOf('a:\n\tb: 1').message).toMatch(/tab/);
    expect(problemOf('a: 1\na: 2').message).toMatch(/second time/);
    expect(problemOf('a: "open').message).toMatch(/not closed/);
    expect(problemOf('a: *none').message).toMatch(/“\*”/);
    expect(problemOf('a: @b').message).toMatch(/quotation marks/);
    expect(problemOf('a: %\n %').message).toMatch(/cannot be read/);
  });

  it('gives no metadata, and good front matter no problem', () => {
    expect(frontMatterOfFile(fileOf('a.md', '---\nid: x\na: b: c\n---\n')).metadata).toEqual({});
    expect(frontMatterOfFile(fileOf('a.md', '---\nid: x\n---\n'))).toEqual({ metadata: { id: 'x' }, problem: null });
    expect(frontMatterOfFile(fileOf('a.html', '---\na: b: c\n---\n')).problem).toBeNull();
  });
});

describe('readYaml', () => {
  it('reads what has many brackets, but not nested', () => {
    expect(readYaml(Array.from({ length: 1000 }, () => '- [a, {b: c}]').join('\n')).problem).toBeNull();
    expect(readYaml(Array.from({ length: 1000 }, () => '- "a [ b"').join('\n')).problem).toBeNull();
  });

  it('never throws on deep nesting and multiplying aliases', () => {
    for (const text of ['['.repeat(50_000), '- '.repeat(50_000), `a: ${'{a: '.repeat(5000)}`, '[\n'.repeat(9000)])
      expect(readYaml(text).problem?.message).toMatch(/too deeply/);
    const stairs = Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n');
    expect(readYaml(stairs).problem?.message).toMatch(/too deeply/);
    const bomb = `a: &a [x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [${`*${i === 0 ? 'a' : `b${i - 1}`}, `.repeat(9)}]`).join('\n')}`;
    expect(readYaml(bomb).problem?.message).toMatch(/too deeply|too often/);
  });
});
