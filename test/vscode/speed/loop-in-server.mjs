// Runs in the process of Pincite's server, before it (`extension.mjs`), and measures how late the event loop comes round. The signal
// SIGUSR2 makes it write what it measured since the last one into the file PINCITE_MEASURE, in ms.
import { renameSync, writeFileSync } from 'node:fs';
import { constants, monitorEventLoopDelay, PerformanceObserver, performance } from 'node:perf_hooks';

/** How often it looks, in ms. What it counts is the time between two looks, so this is taken off. */
const RESOLUTION = 5;

const file = process.env.PINCITE_MEASURE;
const delays = monitorEventLoopDelay({ resolution: RESOLUTION });
delays.enable();
let since = performance.eventLoopUtilization();

// Where others want the processor, too, a loop is late that did nothing: the most processor
// time between two looks tells that apart. It counts all threads of the process, those of the garbage collector too.
let longest = 0;
let used = process.cpuUsage();
setInterval(() => {
  const { user, system } = process.cpuUsage(used);
  longest = Math.max(longest, (user + system) / 1000);
  used = process.cpuUsage();
}, RESOLUTION).unref();

// The longest pause of the garbage collector, and which kind it was: what nobody's code is to blame for.
let gc = { ms: 0, kind: '' };
const kinds = {
  [constants.NODE_PERFORMANCE_GC_MINOR]: 'minor',
  [constants.NODE_PERFORMANCE_GC_MAJOR]: 'major',
  [constants.NODE_PERFORMANCE_GC_INCREMENTAL]: 'incremental',
  [constants.NODE_PERFORMANCE_GC_WEAKCB]: 'weak',
};
new PerformanceObserver((list) => {
  for (const { duration, detail } of list.getEntries())
    if (duration > gc.ms) gc = { ms: duration, kind: kinds[detail.kind] ?? '' };
}).observe({ entryTypes: ['gc'] });

const late = (nanoseconds) => Math.max(0, nanoseconds / 1e6 - RESOLUTION);

function write(content) {
  writeFileSync(`${file}.part`, JSON.stringify({ pid: process.pid, ...content }));
  renameSync(`${file}.part`, file);
}

process.on('SIGUSR2', () => {
  const { utilization } = performance.eventLoopUtilization(since);
  write({
    p50: late(delays.percentile(50)),
    p99: late(delays.percentile(99)),
    max: late(delays.max),
    busy: utilization,
    longest,
    gc,
  });
  longest = 0;
  gc = { ms: 0, kind: '' };
  delays.reset();
  since = performance.eventLoopUtilization();
});
write({});
