import { type Metrics, median, percentile } from './metrics.ts';

const WARM_UP = 300;

/** The answers for all items, and how long one took, after the first 300 were run once to warm up. */
export function timed<I, O>(items: readonly I[], run: (item: I) => O): { answers: O[]; times: Metrics } {
  for (const item of items.slice(0, WARM_UP)) run(item);
  const durations: number[] = [];
  const answers = items.map((item) => {
    const start = performance.now();
    const answer = run(item);
    durations.push(performance.now() - start);
    return answer;
  });
  return { answers, times: { median_ms: median(durations), p95_ms: percentile(durations, 0.95) } };
}
