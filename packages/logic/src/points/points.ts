import { type Condition, type Facts, holds } from "@annae/ir";
import { type EventName, roomStates, type WorldLaw } from "@annae/vocabulary";
import { createEncoder } from "../encode/encoder.ts";
import type { Foundation } from "../encode/foundation.ts";
import { applyLaws } from "../encode/laws.ts";
import type { Variable } from "../encode/variables.ts";
import type { CreateSolver } from "../solver/solver.ts";
import { lawConditions } from "./law-conditions.ts";
import { possibleValue } from "./possible-value.ts";
import { repair } from "./repair.ts";

/** Cases of one event that the world allows: facts with values. */
export interface Points {
  /** Cases in which the conditions come out so: guesses that have been looked at; often, but not always, there is one where one can be. */
  readonly where: (wanted: readonly Wanted[]) => Generator<Facts>;
  /** Whether the world allows the case. */
  readonly isPossible: (facts: Facts) => boolean;
}

/** A condition and how it is to come out. */
export type Wanted = readonly [condition: Condition, truth: boolean];

/** How often a guess is mended, and in how many ways that is tried. */
const rounds = 3;
const ways = 2;

/** Cases of the event over these facts, which include all that its conditions ask for. */
export function pointsOf(
  createSolver: CreateSolver,
  about: Omit<Foundation, "circuit" | "pairs" | "beyond">,
  {
    event,
    facts: names,
    laws,
  }: {
    readonly event: EventName;
    readonly facts: Iterable<string>;
    readonly laws: readonly WorldLaw[];
  },
): Points {
  const encoder = createEncoder(createSolver, about);
  const snapshot = encoder.snapshot();
  for (const name of names) snapshot.variable(name);
  const selectors = applyLaws(encoder.circuit, snapshot, event, laws);
  const world = [...selectors.values()];
  const starts = new Map<string, Facts | null>();
  const startIn = (room: string): Facts | null => {
    const known = starts.get(room);
    if (known !== undefined) return known;
    const { status } = encoder.solve([...world, snapshot.is("room", room)]);
    const [facts = null] = status === "sat" ? encoder.facts([snapshot]) : [];
    starts.set(room, facts);
    return facts;
  };
  const { conditions, atoms } = lawConditions([...selectors.keys()], about.atoms);
  const { factNamed, calendar } = about;
  const variables = [...snapshot.asked];
  const ordered = variables.filter(([, variable]) => variable.kind === "ordered");
  const can = (name: string, variable: Variable, facts: Facts) =>
    possibleValue(about, name, variable, facts[name], facts, snapshot.variable);
  const isPossible = (facts: Facts, start: Facts = {}) => {
    const isOtherDay = calendar !== null && facts[calendar.weekday] !== start[calendar.weekday];
    return (
      conditions.every((law) => holds(law, atoms, facts)) &&
      variables.every(([name, variable]) => {
        const value = facts[name];
        if (value === start[name] && value !== undefined && !isOtherDay) return true;
        return value !== undefined && can(name, variable, facts) === value;
      })
    );
  };
  /** Starts from a case that is possible, so that only what is changed has to be looked at. */
  const guess = (start: Facts, wanted: readonly Wanted[], way: number): Facts | null => {
    const facts = { ...start };
    const draft = { facts, atoms, factNamed, way };
    const byLaw = { ...draft, way: 1 };
    for (let round = 0; round < rounds; round += 1) {
      for (const [condition, truth] of wanted) repair(draft, condition, truth);
      for (const law of conditions) repair(byLaw, law, true);
      const isOtherDay = calendar !== null && facts[calendar.weekday] !== start[calendar.weekday];
      for (const [name, variable] of ordered) {
        if (facts[name] === start[name] && !isOtherDay) continue;
        const value = can(name, variable, facts);
        if (value !== undefined) facts[name] = value;
      }
      if (
        wanted.every(([condition, truth]) => holds(condition, atoms, facts) === truth) &&
        isPossible(facts, start)
      )
        return facts;
    }
    return null;
  };
  return {
    isPossible: (facts) => isPossible(facts),
    where: function* (wanted) {
      for (let way = 0; way < ways; way += 1) {
        for (const room of roomStates) {
          const start = startIn(room);
          const facts = start && guess(start, wanted, way);
          if (facts) yield facts;
        }
      }
    },
  };
}
