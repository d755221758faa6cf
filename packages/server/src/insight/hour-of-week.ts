const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** What the clocks of a time zone show at a moment: the hour, and the weekday, 0 for Monday. Zones change by quarters of an hour at most. */
export function hoursIn(timezone: string) {
  const format = new Intl.DateTimeFormat("en-US", {
    ...{ timeZone: timezone, hourCycle: "h23", hour: "numeric", weekday: "short" },
  });
  const known = new Map<number, { readonly hour: number; readonly weekday: number }>();
  return (at: number) => {
    const quarter = Math.floor(at / 900_000);
    const found = known.get(quarter);
    if (found !== undefined) return found;
    const parts = format.formatToParts(quarter * 900_000);
    const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
    const shown = { hour: Number(part("hour")), weekday: weekdays.indexOf(part("weekday")) };
    known.set(quarter, shown);
    return shown;
  };
}
