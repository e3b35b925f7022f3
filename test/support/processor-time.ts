/** Milliseconds of processor time of this process since it was called: unlike the clock it does not run on while others work. */
export function processorTime(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}
