import type { Category, Counselor } from "@annae/vocabulary";

/** What a test says of the world: as it is written, and what it changes in the world of a scenario. */
export interface WorldStatement {
  /** What it is about; a later one about the same takes its place. */
  readonly about: string;
  readonly text: string;
  readonly says: WorldChange;
}

/** Changes of a scenario's world; counselors by id, each as a whole. */
export interface WorldChange {
  readonly settings?: object;
  readonly facts?: object;
  readonly customer?: object;
  readonly category?: Category;
  readonly openConsultations?: number;
  readonly counselor?: Partial<Counselor> & Pick<Counselor, "id" | "name">;
}

/** The hours of every day of the week. */
export function week(hours: "allDay" | "closed"): WorldStatement {
  const days = ["weekday", "saturday", "sunday"];
  return {
    about: "hours week",
    text: days.map((day) => `set ${day} = ${hours}`).join("\n  "),
    says: { settings: { workingHours: Object.fromEntries(days.map((day) => [day, hours])) } },
  };
}

/** When counselors eat; times as clocks show them. */
export function meal(
  mode: "off" | "individual" | { readonly from: string; readonly to: string },
): WorldStatement {
  const isCommon = typeof mode === "object";
  return {
    about: "meal",
    text: `set meal = ${isCommon ? `common ${mode.from} to ${mode.to}` : mode}`,
    says: { settings: { meal: isCommon ? { mode: "common", ...mode } : { mode } } },
  };
}

/** What the only counselor of stories is like; `words`: as a test says it. */
export function counselor(words: string, traits: object, name = "김해피"): WorldStatement {
  return {
    about: "counselor",
    text: `given counselor kim ${JSON.stringify(name)} ${words}`.trimEnd(),
    says: { counselor: { id: "kim", name, ...traits } },
  };
}

/** The counselor of stories, of whom nothing more is said. */
export const kim: WorldStatement = counselor("", {});
