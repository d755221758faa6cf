import { type Atom, type FactIr, type Facts, factsOf } from "@annae/ir";
import {
  type Claim,
  type EventName,
  events,
  type Implication,
  type Value,
  type WorldLaw,
  weekdays,
  worldLaws,
} from "@annae/vocabulary";
import { parseDay } from "../encode/day.ts";
import { tellableValues } from "./tellable-values.ts";

/** How many cases are looked at, and how many are made up to find those that the laws of the world allow. */
const [enough, most] = [4_000, 60_000];

/**
 * Cases of the event that the laws of the world allow, each kind of value of each fact as often as any other: all of them where there are
 * few, else some thousands, the same every time.
 */
export function sampleCases(
  event: EventName,
  names: readonly string[],
  factNamed: (name: string) => FactIr | undefined,
  atoms: readonly Atom[],
): readonly Facts[] {
  const own = atoms.filter((atom) => factsOf(atom).some((name) => names.includes(name)));
  const laws = lawsOf(event, names);
  const asked = [...new Set([...names, "room", ...laws.flatMap(factsOfLaw)])];
  const always = lawsAt(event)
    .flatMap(({ implies }) => implies)
    .filter(({ if: supposed }) => supposed.length === 0);
  const choices = asked.flatMap((name) => {
    const fact = factNamed(name);
    if (fact === undefined) return [];
    const values = tellableValues(name, fact, own).filter((value) =>
      isPossible(event, name, value, always),
    );
    return values.length === 0 ? [] : [{ name, values }];
  });
  const size = choices.reduce((product, { values }) => product * values.length, 1);
  const found: Facts[] = [];
  const random = numbers();
  for (let made = 0; made < Math.min(size, most) && found.length < enough; made += 1) {
    const facts = size <= enough ? caseNumber(choices, made) : drawn(choices, random);
    if (fits(facts) && laws.every((law) => isKept(law, facts))) found.push(facts);
  }
  return found;
}

type Choice = { readonly name: string; readonly values: readonly Value[] };
type Implying = Extract<WorldLaw, { implies: unknown }>;

function lawsAt(event: EventName): readonly Implying[] {
  return worldLaws
    .filter((law): law is Implying => "implies" in law)
    .filter((law) => law.events?.includes(event) !== false);
}

/** The laws that speak of these facts, and of those that such laws lead to. */
function lawsOf(event: EventName, names: readonly string[]): readonly Implying[] {
  const asked = new Set(names);
  const found = new Set<Implying>();
  for (let size = -1; size < found.size; ) {
    size = found.size;
    for (const law of lawsAt(event)) {
      if (found.has(law)) continue;
      if (!factsOfLaw(law).some((name) => asked.has(name))) continue;
      found.add(law);
      for (const name of factsOfLaw(law)) asked.add(name);
    }
  }
  return [...found];
}

function factsOfLaw({ implies }: Implying): readonly string[] {
  return implies.flatMap(({ if: supposed, follows }) =>
    [...supposed, ...follows].flatMap((claim) =>
      "differsFrom" in claim ? [claim.fact, claim.differsFrom] : [claim.fact],
    ),
  );
}

function isPossible(
  event: EventName,
  name: string,
  value: Value,
  always: readonly Implication[],
): boolean {
  const { rooms } = events[event];
  if (name === "room" && rooms !== undefined && !rooms.some((room) => room === value)) return false;
  return always.every(({ follows }) =>
    follows.every((claim) => claim.fact !== name || isSo(claim, { [name]: value })),
  );
}

function isKept({ implies }: Implying, facts: Facts): boolean {
  return implies.every(
    ({ if: supposed, follows }) =>
      !supposed.every((claim) => isSo(claim, facts)) ||
      follows.every((claim) => isSo(claim, facts)),
  );
}

function isSo(claim: Claim, facts: Facts): boolean {
  const value = facts[claim.fact];
  if (value === undefined) return true;
  if ("differsFrom" in claim) return value !== facts[claim.differsFrom];
  return "in" in claim ? claim.in.includes(value) : !claim.notIn.includes(value);
}

/** A date and its weekday belong together; day 4 was the first Monday since 1970. */
function fits({ today, weekday }: Facts): boolean {
  if (today === undefined || weekday === undefined) return true;
  return weekdays[(((parseDay(String(today)) - 4) % 7) + 7) % 7] === weekday;
}

function caseNumber(choices: readonly Choice[], number: number): Facts {
  let rest = number;
  const entries = choices.map(({ name, values }) => {
    const value = values[rest % values.length] ?? "";
    rest = Math.floor(rest / values.length);
    return [name, value] as const;
  });
  return Object.fromEntries(entries);
}

function drawn(choices: readonly Choice[], below: (limit: number) => number): Facts {
  return Object.fromEntries(
    choices.map(({ name, values }) => [name, values[below(values.length)] ?? ""] as const),
  );
}

/** Numbers below a limit that look random and are the same every time (mulberry32). */
function numbers(): (limit: number) => number {
  let state = 1;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
}
