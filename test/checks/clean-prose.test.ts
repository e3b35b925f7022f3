import { expect, it } from 'vitest';
import { checkNote } from '../../server/src/checks/run.ts';
import { snapshotOf } from '../support/testCheck.ts';

/** What careful writers write: nothing in it is to be flagged by any check. */
const CLEAN = `---
title: Water, permits and the second plant
date: 2025-07-01
---

# Water, permits and the second plant

This note looks at what the board of Harlan Metals was told in 2025, and at what it means for buyers. It draws on the
notes of the meeting and on an outlook of the same year.

## What the board heard

The board met in Port Ellery on 3 March 2025 [@board-2025, ¶ 2]. It heard from six units
[@board-2025, {¶ 2}, "Leaders from six units presented their reports"]. Ines Albrecht, who chairs it, called the year “hard
but honest work” [@board-2025, ¶ 3]. She wants every unit to use a third less water by 2028. [@board-2025, ¶ 3] The tone
was sober.

| Measure                    | 2023   | 2024   | Source             |
| -------------------------- | ------ | ------ | ------------------ |
| Output of oxide (tonnes)   | 41,000 | 56,000 | [@board-2025, ¶ 4] |

Three things follow from this:

1. Output grew by 15,000 tonnes, more than a third [@board-2025, ¶ 4].
2. Exports did not grow with it; they fell by 8 per cent [see @board-2025, ¶ 4; cf. @outlook-2025, ¶ 3].
3. The second plant has no permit for its ponds yet.[^permit]

## Why it matters

Why does it matter? Because separation, not ore, is “the bottleneck” of the trade [@outlook-2025, ¶ 2]. Readers who know the
so-called “light” and “heavy” rare earths will see the point at once; others may turn to the appendix.

> New mines outside the region are at least five years away. [@outlook-2025, ¶ 2]

We judge that the second plant is unlikely to open in 2026, based on the missing permit, for which there
is a single source [@board-2025, ¶ 5]. Prices would
then stay where they are.

> [!NOTE]
> Figures are rounded. Ask the desk for the tables.

**Judgement:** A shortage of dysprosium is likely by 2030. Demand grows every year [@outlook-2025, ¶ 1], and new mines are far
off [@outlook-2025, ¶ 2].

Prices doubled once before ([Dysprosium to 2030](../seeds/outlook-2025.md#¶3)). See [above](#what-the-board-heard), or the
[web page](https://example.org/harlan) of the company, \`@not-a-citation\`, or write to desk@example.org.

[^permit]: “[T]he permit for its ponds has not been granted” [@board-2025, ¶ 5].
`;

it('is silent on careful prose', () => {
  const snapshot = snapshotOf(CLEAN);
  const { findings, problems } = checkNote(snapshot, snapshot.path);
  expect(
    findings.map(({ check, span, message }) => `${check}: ${CLEAN.slice(span.start, span.end)} (${message})`),
  ).toEqual([]);
  expect(problems).toEqual([]);
});
