import type { Pair } from './corpus.ts';
import { evidenceChecks, type Fired } from './corpus-checks.ts';
import type { Metrics } from './metrics.ts';

/** A pair and the checks that fired on it. */
export interface Outcome {
  readonly pair: Pair;
  readonly fired: readonly Fired[];
}

/** A check that is named in `fault` or `also` fired. */
export const isFound = ({ pair, fired }: Outcome): boolean =>
  fired.some(({ check }) => check === pair.fault || pair.also.includes(check));

/**
 * `faults_found`: faulty pairs on which a check that may flag this fault fires; `faults_any`: any check;
 * `false_alarms`: sound pairs on which any check fires, `false_alarms_warning`: as a warning or louder. Per check, of the
 * pairs whose fault it is: how many there are (`…_of`), and on how many it or another that may flag them fires (`…_found`);
 * and on how many sound pairs it fires (`…_false`).
 */
export function corpusMetrics(outcomes: readonly Outcome[]): Metrics {
  const faulty = outcomes.filter(({ pair }) => pair.fault !== null);
  const sound = outcomes.filter(({ pair }) => pair.fault === null);
  const metrics: Metrics = {
    rows: outcomes.length,
    faults: faulty.length,
    sound: sound.length,
    faults_found: shareOf(faulty, isFound),
    faults_any: shareOf(faulty, ({ fired }) => fired.length > 0),
    false_alarms: shareOf(sound, ({ fired }) => fired.length > 0),
    false_alarms_warning: shareOf(sound, ({ fired }) => fired.some(({ severity }) => severity !== 'info')),
  };
  for (const check of evidenceChecks) {
    const own = faulty.filter(({ pair }) => pair.fault === check);
    const name = check.replace(/\W+/g, '_');
    metrics[`${name}_found`] = own.filter(isFound).length;
    metrics[`${name}_of`] = own.length;
    metrics[`${name}_false`] = sound.filter(({ fired }) => fired.some((each) => each.check === check)).length;
  }
  return Object.fromEntries(Object.entries(metrics).filter(([, value]) => Number.isFinite(value)));
}

const shareOf = (outcomes: readonly Outcome[], test: (outcome: Outcome) => boolean): number =>
  outcomes.filter(test).length / outcomes.length;

/** One line for each pair that was missed or falsely flagged: its id, its fault, what fired. */
export function mistakesIn(outcomes: readonly Outcome[]): string[] {
  return outcomes
    .filter((outcome) => (outcome.pair.fault === null ? outcome.fired.length > 0 : !isFound(outcome)))
    .map(({ pair, fired }) => {
      const said = [...new Set(fired.map(({ check, severity }) => `${check} (${severity})`))];
      return `${pair.id}: ${pair.fault ?? 'sound'}; fired: ${said.join(', ') || 'nothing'}`;
    });
}
