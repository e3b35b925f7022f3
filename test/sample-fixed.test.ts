import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkNote } from '../server/src/checks/run.ts';
import { codeActionsAt } from '../server/src/features/code-actions.ts';
import { nodeDecoders } from '../server/src/host/decoders.ts';
import { nodeFileSystem } from '../server/src/host/node-file-system.ts';
import { Note } from '../server/src/note/note.ts';
import { applyEdits } from '../server/src/text/document.ts';
import { loadWorkspace } from '../server/src/workspace/load.ts';
import type { Snapshot } from '../server/src/workspace/snapshot.ts';
import { resources } from './support/resources.ts';

/*
 * A newcomer mends the sample: each finding by what the editor offers, or, where nothing is offered, by typing what its message asks
 * for. In the end there is none left.
 */

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const path = 'notes/rare-earth-brief.md';

/** What is taken of the offered, or typed: the first words give way to the second. `says`: what of the message leads there. */
type Remedy =
  | { readonly check: string; readonly take: RegExp }
  | { readonly check: string; readonly says: RegExp; readonly type: readonly [string, string] };

const remedies: readonly Remedy[] = [
  { check: 'quote/altered', take: /^Use the source's words$/ },
  { check: 'claim/uncited', take: /^Cite @northfold-results-2025, ¶ 10: / },
  { check: 'quote/uncited', take: /^Cite @northfold-results-2025, ¶ 8: / },
  { check: 'claim/overstated', take: /^Use “could reach”, as ¶ 9 has it$/ },
  { check: 'number/mismatch', take: /^Use “2\.1 per cent”, as ¶ 8 has it$/ },
  { check: 'citation/unknown-passage', take: /^Cite @garrow-memo-2025, ¶ 15: / },
  { check: 'citation/unknown-source', take: /^Cite @magnet-survey-2026$/ },
  { check: 'quote/not-found', take: /^Cite @heavy-outlook-2026, ¶ 10$/ },
  {
    check: 'attribution/weasel',
    says: /Name them/,
    type: [
      'Observers say that Orvania has already built up a stockpile.',
      'Orvania has never confirmed that it holds a stockpile [@heavy-outlook-2026, ¶ 15].',
    ],
  },
  { check: 'judgement/unsupported', take: /^Cite @heavy-outlook-2026, ¶ 14: / },
  {
    check: 'source/single',
    says: /or say that there is only a single source/,
    type: ['A rise in prices like that of 2011', 'On the word of a single source, a rise in prices like that of 2011'],
  },
  { check: 'citation/no-text', take: /^Ignore citation\/no-text here, with a reason$/ },
  { check: 'ignore/no-reason', says: /“reason”/, type: [': reason -->', ': only in print -->'] },
];

const withText = (snapshot: Snapshot, text: string): Snapshot => ({
  ...snapshot,
  notes: new Map([[path, Note.of(path, text)]]),
});

/** The note once a finding is mended. */
function mended(snapshot: Snapshot, remedy: Remedy): string {
  const { text } = snapshot.notes.get(path)!.document;
  const finding = checkNote(snapshot, path).findings.find(({ check }) => check === remedy.check);
  expect(finding, remedy.check).toBeDefined();
  if ('type' in remedy) {
    expect(finding!.message).toMatch(remedy.says);
    expect(text).toContain(remedy.type[0]);
    return text.replace(...remedy.type);
  }
  const actions = codeActionsAt(snapshot, path, finding!.span);
  const action = actions.find(({ title }) => remedy.take.test(title));
  expect(action, actions.map(({ title }) => title).join('\n')).toBeDefined();
  return applyEdits(text, action!.edits);
}

describe('the sample', () => {
  it('has no finding left when each is mended as it says', async () => {
    const machine = { files: nodeFileSystem, decoders: nodeDecoders };
    const workspace = await loadWorkspace(machine, root, { knownChecks: [], resources, choose: () => [path] });
    let { snapshot } = workspace!;
    for (const remedy of remedies) {
      snapshot = withText(snapshot, mended(snapshot, remedy));
      const left = checkNote(snapshot, path).findings.filter(({ check }) => check === remedy.check);
      expect(left.map(({ message }) => message)).toEqual([]);
    }
    expect(checkNote(snapshot, path).findings.map(({ check, message }) => `${check}: ${message}`)).toEqual([]);
  });
});
