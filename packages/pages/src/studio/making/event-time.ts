/** What the company's clock shows at a moment of a time line, as a field for date and time takes it. */
export function wallClock(at: string): string {
  return at.slice(0, 19);
}

/** The moment at which that clock shows this; the clock's offset is that of the moment before. */
export function momentAt(clock: string, before: string): string {
  const seconds = /T\d\d:\d\d$/.test(clock) ? ":00" : "";
  return `${clock}${seconds}${before.slice(19)}`;
}
