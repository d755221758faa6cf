/** Milliseconds that this program has worked: a busy machine makes them no more. */
export function timeWorked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
