import { type FactIr, type Facts, literalText, type PolicyIr } from "@annae/ir";
import { standardFact, type Value, type ValueKind } from "@annae/vocabulary";

/** What a test has said of the world so far, and the lines that say it. */
export interface ToldWorld {
  /** Facts as they are now, without another word. */
  readonly facts: Facts;
  readonly hours: "usual" | "allDay" | "closed";
  /** What is said of the counselor, as it was said last. */
  readonly counselor: string;
}

/** Everything in which worlds of tests are made alike. */
export interface WorldToTell {
  readonly ir: PolicyIr;
  /** The facts that are wanted at an event; those that nobody asked for are missing. */
  readonly wanted: Facts;
  /** When it happens. */
  readonly date: string;
  readonly minute: number;
}

/** The lines that change the world to what is wanted, and the world afterwards. */
export function worldLines(
  before: ToldWorld,
  told: WorldToTell,
): { readonly lines: readonly string[]; readonly world: ToldWorld } {
  const values = valueLines(before.facts, told);
  const customer = customerLines(before.facts, told.wanted);
  const hours = hoursLines(before, told);
  const meal = mealLines(before.facts, told);
  const counselor = counselorLine(before, told);
  return {
    lines: [...values, ...hours.lines, ...meal, ...customer, ...counselor.lines],
    world: {
      facts: { ...before.facts, ...told.wanted },
      hours: hours.hours,
      counselor: counselor.counselor,
    },
  };
}

/** Settings, numbers and facts of the policy that are said by their names. */
function valueLines(now: Facts, { ir, wanted }: WorldToTell): readonly string[] {
  return Object.entries(wanted).flatMap(([name, value]) => {
    const fact = ir.facts[name] ?? standardFact(name);
    if (fact === undefined || same(now[name], value)) return [];
    const verb = verbFor(name, fact);
    const text = value === Number.POSITIVE_INFINITY ? null : literal(fact.type.kind, value);
    return verb === null || text === null ? [] : [`${verb} ${name} = ${text}`];
  });
}

function verbFor(name: string, { source }: Pick<FactIr, "source">): "set" | "given" | null {
  if (name === "chatbot" || name === "companyName") return null;
  if (name === "openConsultations" || source === "host") return "given";
  return source === "setting" || source === "own" ? "set" : null;
}

function literal(kind: ValueKind, value: Value): string {
  return literalText(kind, value);
}

function same(one: Value | undefined, other: Value): boolean {
  return one === other;
}

function customerLines(now: Facts, wanted: Facts): readonly string[] {
  const words = (
    [
      ["customerBlocked", "blocked", "unblocked"],
      ["channelAdded", "known", "newcomer"],
    ] as const
  ).flatMap(([name, yes, no]) => {
    const value = wanted[name];
    return value === undefined || value === now[name] ? [] : [value === true ? yes : no];
  });
  return words.length === 0 ? [] : [`given customer ${words.join(" ")}`];
}

/** Opening and closing times of the office in which tests begin. */
const usualHours = { from: 600, to: 1_080 };

function hoursLines(
  { hours }: ToldWorld,
  { wanted, date, minute }: WorldToTell,
): { readonly lines: readonly string[]; readonly hours: ToldWorld["hours"] } {
  const closed = wanted.afterHours;
  if (closed === undefined) return { lines: [], hours };
  const weekend = [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
  const isUsual = !weekend && minute >= usualHours.from && minute <= usualHours.to;
  const isOpen = hours === "usual" ? isUsual : hours === "allDay";
  if (isOpen === !closed) return { lines: [], hours };
  const next = closed ? "closed" : "allDay";
  const lines = ["weekday", "saturday", "sunday"].map((row) => `set ${row} = ${next}`);
  return { lines, hours: next };
}

/** A common meal that is running, or none; counselors who eat by themselves are told of with the counselor. */
function mealLines(now: Facts, { wanted, minute }: WorldToTell): readonly string[] {
  const { mealTime = false, commonMeal = false } = wanted;
  if (same(now.mealTime ?? false, mealTime) && same(now.commonMeal ?? false, commonMeal)) return [];
  if (commonMeal === true) {
    const from = clock(minute);
    return [
      `set meal = common ${from} to ${clock(minute + 60)}${minute >= 1_380 ? " nextDay" : ""}`,
    ];
  }
  return [`set meal = ${mealTime === true ? "individual" : "off"}`];
}

function counselorLine(
  before: ToldWorld,
  { wanted, minute }: WorldToTell,
): { readonly lines: readonly string[]; readonly counselor: string } {
  const line = counselorWords(wanted, minute);
  if (line === null || line === before.counselor) return { lines: [], counselor: before.counselor };
  return { lines: [line], counselor: line };
}

function counselorWords(wanted: Facts, minute: number): string | null {
  const { counselorAvailable, counselorPresent, counselorName, waitingAhead } = wanted;
  const eats = wanted.mealTime === true && wanted.commonMeal !== true;
  const told = [counselorAvailable, counselorPresent, counselorName, waitingAhead];
  if (!eats && told.every((value) => value === undefined)) return null;
  const name =
    counselorName === undefined || counselorName === "" ? "" : ` ${JSON.stringify(counselorName)}`;
  const received = Number(waitingAhead ?? 0);
  const away = counselorPresent === true ? " break" : " unavailable";
  return [
    `given counselor kim${name}`,
    received > 0 ? ` received ${received}` : "",
    counselorAvailable === false ? away : "",
    eats ? ` meal ${clock(minute)} to ${clock(minute + 60)}` : "",
  ].join("");
}

/** Minutes of a day as a clock shows them. */
export function clock(minute: number): string {
  const [hours, minutes] = [Math.floor(minute / 60) % 24, minute % 60];
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}
