import type { TraitNode } from "@annae/syntax";
import { formatTime } from "@annae/vocabulary";
import { categoryOf, hoursOf } from "./as-json.ts";
import type { CounselorSketch } from "./test-world.ts";

/** What a trait says after its word. */
export type TraitPart = "number" | "date" | "hours" | "category" | "channel";

/** A way to say something about a counselor. */
export interface CounselorTrait {
  readonly word: string;
  readonly parts: readonly TraitPart[];
  /** How it is written, for people. */
  readonly form: string;
  /** What it changes of the counselor; null where a value cannot be meant. */
  readonly change: (
    trait: TraitNode,
    counselor: CounselorSketch,
  ) => Partial<CounselorSketch> | null;
}

const plain = (word: string, change: Partial<CounselorSketch>): CounselorTrait => ({
  word,
  parts: [],
  form: word,
  change: () => change,
});

/** Everything that can be said about a counselor, by its word; `break` can be said in two ways. */
export const counselorTraits: readonly CounselorTrait[] = [
  plain("available", { status: "available" }),
  plain("break", { status: "break" }),
  plain("unavailable", { status: "unavailable" }),
  plain("loggedIn", { loggedIn: true }),
  plain("loggedOut", { loggedIn: false }),
  {
    word: "received",
    parts: ["number"],
    form: "received 12",
    change: ({ number }) => {
      const received = Number(number?.value);
      return Number.isInteger(received) && received >= 0 ? { received } : null;
    },
  },
  {
    word: "for",
    parts: ["category"],
    form: 'for "배송" > "배송 지연"',
    change: ({ category }, { categories = [] }) =>
      category && { categories: [...categories, categoryOf(category)] },
  },
  {
    word: "on",
    parts: ["channel"],
    form: "on channel",
    change: ({ channel }, { channels = [] }) =>
      channel && { channels: [...channels, channel.text] },
  },
  {
    word: "meal",
    parts: ["hours"],
    form: "meal 12:30 to 13:30",
    change: ({ hours }) => {
      if (hours === null || hours.nextDay || hours.from.value === hours.to.value) return null;
      return {
        meal: {
          from: formatTime(Number(hours.from.value)),
          to: formatTime(Number(hours.to.value)),
        },
      };
    },
  },
  {
    word: "off",
    parts: ["date"],
    form: "off 2026-11-23",
    change: ({ date }, { daysOff = [] }) => date && { daysOff: [...daysOff, String(date.value)] },
  },
  {
    word: "break",
    parts: ["date", "hours"],
    form: "break 2026-11-23 15:00 to 15:30",
    change: ({ date, hours }, { breaks = [] }) => {
      const times = hours && hoursOf(hours);
      if (date === null || times === null || times.nextDay || times.from === times.to) return null;
      const { from, to } = times;
      return { breaks: [...breaks, { date: String(date.value), from, to }] };
    },
  },
];
