import { describe, expect, it } from 'vitest';
import { bare, joined } from '../../../server/training/train/joined.ts';

const always = (value: number) => () => value;

describe('joined', () => {
  it.each([
    ['Perry wrote the film.', 'Perry starred in it.', 'Tyler Perry', 0, 'Perry wrote the film and starred in it.'],
    ['The film sold well.', 'Perry wrote it.', 'Perry', 0, 'The film sold well, and he wrote it.'],
    ['The film sold well.', 'Critics hated it.', 'Perry', 0.99, 'The film sold well, with Critics hated it.'],
    ['The film sold well.', 'Critics hated it.', 'Perry', 0, 'The film sold well, and Critics hated it.'],
  ])('%s + %s', (one, two, page, chance, claim) => {
    expect(joined(one, two, page, always(chance))).toBe(claim);
  });

  it('takes full stops off', () => expect(bare('It fell. .')).toBe('It fell'));
});
