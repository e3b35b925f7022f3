// Runs in the process of Pincite's server, before it (`extension.mjs`), and measures how late the event loop comes round. The signal
// SIGUSR2 makes it write what it measured since the last one into the file PINCITE_MEASURE, in ms.
import { renameSync, writeFileSync } from 'node:fs';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';

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
  });
  longest = 0;
  delays.reset();
  since = performance.eventLoopUtilization();
});
write({});
