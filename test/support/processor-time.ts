/**
 * Milliseconds that this thread can at most have worked since it was called: the processor time of the whole process, which does not run on
 * while other programs work, or the clock's, which does not count the other threads of the suite, whichever is less.
 */
export function processorTime(): () => number {
  const before = process.cpuUsage();
  const began = performance.now();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return Math.min((user + system) / 1000, performance.now() - began);
  };
}
