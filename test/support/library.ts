import { sha256 } from '../../server/src/host/digest.ts';
import { buildLibrary } from '../../server/src/library/build.ts';
import type { Library, SourceFile } from '../../server/src/library/model.ts';

/** A small library in memory for the tests of checks: a text with two pages, a Markdown outlook, a note of one passage. */

const BOARD = `Harlan Metals: notes of the board meeting

The board met in Port Ellery on 3 March 2025. Leaders from six units presented their reports, and five others sent
theirs in writing.

Chairwoman Ines Albrecht called the year “hard but honest work”. She asked every unit to cut its use of water by a
third before 2028.
\f
Output of separated oxide rose from 41,000 tonnes in 2023 to 56,000 tonnes in 2024. Exports fell by 8 per cent in the
same time.

The second plant may open in the autumn of 2026, although the permit for its ponds has not been granted.
`;

const OUTLOOK = `---
title: Dysprosium to 2030
author: Ravi Lindholm
issued: 2025-06-01
---

# Demand

Demand for dysprosium will grow by about 4 per cent a year until 2030, most of it for wind turbines. Makers of motors
have learned to use less of it, and the smallest motors now do without.

# Supply

New mines outside the region are at least five years away. Separation is the bottleneck, not ore, and the people who know
how to run a separation plant are fewer still.

Prices doubled between 2020 and 2022 & have fallen since.

Stocks are not published. Two traders who were asked about them gave figures that differ by half.

# Disputes

Two former employees allege that the terminal at Ellery pumped oily water into the harbour for six years. The terminal did
not answer questions.

“Nobody at the terminal warned the port,” said Marta Quist, the harbour master. Her deputy, Jon Aspen, said that the alarm
had been switched off in May.
`;

const TELEGRAM = 'The port of Ellery was closed for two days in June 2024 after a spill.\n';

const BULLETIN = `---
title: Bulletin of the port
derived-from: telegram
---

The port of Ellery was closed for two days in June 2024.
`;

const BIBLIOGRAPHY = `@book{halvorsen-2023,
  author = {Halvorsen, Dag},
  title = {The Seventeen: A Short History},
  date = {2023}
}
`;

/** A library of these documents (path and text) and, if given, a BibTeX bibliography. */
export function libraryOf(files: Readonly<Record<string, string>>, bibliography?: string): Library {
  const documents = Object.entries(files).map(([path, original]) => fileOf(path, original));
  const bibliographies = bibliography === undefined ? [] : [{ path: 'seeds/library.bib', text: bibliography }];
  return buildLibrary(documents, bibliographies, ['seeds']);
}

const fileOf = (path: string, original: string, problem: string | null = null): SourceFile => ({
  path,
  original,
  sha256: sha256(new TextEncoder().encode(original)),
  problem,
  remark: null,
});

export const sampleLibrary: Library = buildLibrary(
  [
    fileOf('seeds/board-2025.txt', BOARD),
    fileOf('seeds/bulletin-2024.md', BULLETIN),
    fileOf('seeds/outlook-2025.md', OUTLOOK),
    fileOf('seeds/telegram.txt', TELEGRAM),
    fileOf(
      'seeds/scan-2019.txt',
      '',
      'This is a binary file, not a text. Save it as text, or take it out of the sources.',
    ),
  ],
  [{ path: 'seeds/library.bib', text: BIBLIOGRAPHY }],
  ['seeds'],
);
