import { noMinedNames, noRegister } from '../../server/src/entities/model.ts';
import { noEntailments } from '../../server/src/evidence/entailments.ts';
import { buildLibrary } from '../../server/src/library/build.ts';
import type { Library, SourceFile } from '../../server/src/library/model.ts';
import { Note } from '../../server/src/note/note.ts';
import { noneChecked } from '../../server/src/workspace/checked-estimates.ts';
import { noLock } from '../../server/src/workspace/lock.ts';
import { defaultSettings } from '../../server/src/workspace/settings.ts';
import type { Snapshot } from '../../server/src/workspace/snapshot.ts';
import { resources } from '../support/resources.ts';

const file = (path: string, original: string): SourceFile => ({ path, original, problem: null, remark: null });

/** Sources with pages, sections, tables, odd keys, and words that try to act. */
export const quotaText = `Quota report

Six units presented their results to the board in spring.

Output rose to 240,000 tonnes in 2024, the ministry said.

The board met again. It found that [exports](command:x) fell **sharply**.
`;

export const outlookMarkdown = `---
title: Outlook for magnets
author: [Ana Ortiz, Wei Lan]
issued: 2025-01-02
publisher: Metals Desk
reliability: B2
---

# Supply

Smelters run at half of their capacity.

# Demand {x}

Carmakers ordered 12 percent more magnets than a year before.

| Year | Orders |
|------|--------|
| 2023 | 410    |
| 2024 | 460    |
`;

export const pagedText = 'First page, first words.\n\nMore of it.\f\nSecond page about scandium prices.\n';

export const library: Library = buildLibrary(
  [
    file('seeds/quota.txt', quotaText),
    file('seeds/outlook.md', outlookMarkdown),
    file('seeds/paged.txt', pagedText),
    file('seeds/odd(key.txt', 'Odd title\n\nA paragraph about nothing much.\n'),
    { path: 'seeds/broken.txt', original: '', problem: 'This is not a text.', remark: null },
  ],
  [
    {
      path: 'seeds/refs.bib',
      text: '@book{only-entry, title={A book that nobody has}, author={Li, Wei}, year={2020}}',
    },
  ],
  ['seeds'],
);

/** A snapshot of these notes (by path) and the library above. */
export function snapshotOf(notes: Readonly<Record<string, string>>, sources: Library = library): Snapshot {
  const entries = Object.entries(notes).map(([path, text]) => [path, Note.of(path, text)] as const);
  return {
    settings: defaultSettings,
    library: sources,
    resources,
    entailments: noEntailments,
    checked: noneChecked,
    lock: noLock,
    register: noRegister,
    mined: noMinedNames,
    notes: new Map(entries),
  };
}
