import type { FoundEvent } from "@annae/logic";

/** A Monday on which nothing is special. */
export const usualDay = "2026-11-23";

/** Milliseconds in a minute, minutes in a day. */
export const [minute, dayMinutes] = [60_000, 1_440];

/** A moment as clocks show it: `2026-11-23` and minutes since midnight. */
export interface ShownMoment {
  readonly date: string;
  readonly minute: number;
}

/** When the conversation begins: at the time that the first event asks for, else so that its days begin where they must. */
export function foundBeginning(conversation: readonly FoundEvent[]): ShownMoment {
  const { today, timeOfDay, afterHours } = conversation[0]?.facts ?? {};
  const asked = typeof timeOfDay === "number" ? [timeOfDay] : [];
  const usual = afterHours === true ? 1_200 : 600;
  const midnights = conversation.flatMap(({ after }) => {
    const behind = dayMinutes - (Math.ceil(after / minute) % dayMinutes);
    return [behind % dayMinutes, (behind + dayMinutes - 1) % dayMinutes];
  });
  const fits = [...asked, usual, ...midnights].find((start) =>
    conversation.every(
      ({ after, day }) => day === null || Math.floor((start + after / minute) / dayMinutes) === day,
    ),
  );
  return { date: String(today ?? usualDay), minute: fits ?? usual };
}
