import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownExamples } from '../../../server/training/train/own-pairs.ts';

describe('ownExamples', () => {
  const examples = ownExamples(resolve(import.meta.dirname, '../../corpus/pairs'), 10);

  it('takes the development half alone', () => {
    expect(examples.length).toBeGreaterThan(800);
    expect(new Set(examples.map(({ page }) => page))).toContain('nora');
    expect(examples.every(({ weight, isOwn }) => weight === 10 && isOwn)).toBe(true);
  });

  it('calls sound pairs supported, wrong figures contradicted, and what is only overstated neither', () => {
    const labels = (claim: string) => examples.filter((each) => each.claim.includes(claim)).map(({ label }) => label);
    expect(labels('subject to eleven conditions that include a prohibition')).toEqual([0]);
    expect(labels('has been dearer since 1 July 2024')).toEqual([1]);
    expect(examples.filter(({ label }) => label === 2).length).toBeGreaterThan(100);
  });
});
