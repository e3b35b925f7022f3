import { foldName } from '../entities/fold-name.ts';
import { type KnownNames, knownNames } from '../entities/known-names.ts';
import { noMinedNames, type Register } from '../entities/model.ts';
import { derived } from '../text/derived.ts';
import type { CitedText } from './cited-text.ts';

/**
 * The names of a register, to be found in texts; kept with it. What the sources alone name is not among them: checks hold a note against what
 * its writer laid down, and names that are still being mined must not make them run again.
 */
export const registeredNames: (register: Register) => KnownNames = derived((register) =>
  knownNames(register, noMinedNames),
);

/**
 * The forms by which a claim names what the cited passage, or the title of its source, names by another form of the register: whoever knows
 * the register reads them there.
 */
export function otherForms(register: Register, claim: string, { text, title }: CitedText): readonly string[] {
  if (register.entities.length === 0) return [];
  const names = registeredNames(register);
  const said = names.mentionsIn(claim);
  if (said.length === 0) return [];
  const given = [...names.mentionsIn(text), ...names.mentionsIn(title)];
  const named = new Set(given.flatMap(({ entities }) => entities));
  const written = new Set(given.map((mention) => foldName(mention.text)));
  return said
    .filter((mention) => !written.has(foldName(mention.text)) && mention.entities.some((index) => named.has(index)))
    .map((mention) => mention.text);
}
