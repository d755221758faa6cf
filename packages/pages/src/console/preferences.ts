import type { Language } from "../page/language.ts";

/** The orders that a list can stand in. */
export const orders = ["longest", "latest"] as const;

/** What a counselor has chosen for themselves; it stays in the browser. */
export interface Preferences {
  readonly language: Language;
  readonly theme: "light" | "dark";
  /** Whether single letters are keys where no field has the focus. */
  readonly letters: boolean;
  /** The longest wait first, or what happened last. */
  readonly order: (typeof orders)[number];
  /** Whether rooms that other counselors hold are left out. */
  readonly mine: boolean;
  /** Replies that are written by one press, in order. */
  readonly quick: readonly string[];
}

/** How many quick replies there can be: as many as a counselor finds at a glance. */
export const mostQuick = 12;

const place = "annae.console.preferences";

/** What was chosen in this browser; of what was not, or cannot be read, what is given. */
export function keptPreferences(given: Preferences, json = read()): Preferences {
  const kept = objectIn(json);
  const one = <T>(name: keyof Preferences, among: readonly T[], instead: T): T =>
    among.find((value) => value === kept[name]) ?? instead;
  return {
    language: one("language", ["ko", "en"] as const, given.language),
    theme: one("theme", ["light", "dark"] as const, given.theme),
    letters: one("letters", [true, false], given.letters),
    order: one("order", orders, given.order),
    mine: one("mine", [true, false], given.mine),
    quick: Array.isArray(kept.quick) ? kept.quick.filter(isText).slice(0, mostQuick) : given.quick,
  };
}

/** Keeps them for the next time; a browser that keeps nothing for us forgets them. */
export function keepPreferences(chosen: Preferences): void {
  const { language, theme, letters, order, mine, quick } = chosen;
  try {
    localStorage.setItem(place, JSON.stringify({ language, theme, letters, order, mine, quick }));
  } catch {
    // See above.
  }
}

/** Lines of a field as replies: none empty, none twice. */
export function quickIn(lines: string): readonly string[] {
  const replies = lines.split("\n").map((line) => line.trim());
  return [...new Set(replies)].filter((reply) => reply !== "").slice(0, mostQuick);
}

function read(): string | null {
  try {
    return localStorage.getItem(place);
  } catch {
    return null;
  }
}

function objectIn(json: string | null): Readonly<Record<string, unknown>> {
  try {
    return { ...Object(JSON.parse(json ?? "{}")) };
  } catch {
    return {};
  }
}

const isText = (value: unknown): value is string => typeof value === "string";
