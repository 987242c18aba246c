/** Milliseconds that this process has been at work, in which whatever else keeps the machine busy does not count. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
