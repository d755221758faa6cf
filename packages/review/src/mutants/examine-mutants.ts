import {
  evaluate,
  type Facts,
  type PolicyIr,
  type PropertyIr,
  policyFromIr,
  printProperty,
  type TestCase,
} from "@annae/ir";
import {
  breaks,
  type CreateSolver,
  compareEvent,
  type EventComparer,
  encodeEvent,
} from "@annae/logic";
import { playTests } from "@annae/runtime";
import type { EventName, Installation } from "@annae/vocabulary";
import { storytellerOf } from "../conversation/find-story.ts";
import {
  happenedWords,
  type PlayedStory,
  type Player,
  performStory,
  playerOf,
  stateWords,
} from "../conversation/perform-story.ts";
import { type SearchLimits, shownStory } from "../conversation/shortest-story.ts";
import type { Story } from "../conversation/story.ts";
import { storyText } from "../conversation/story-text.ts";
import { type Mutant, mutantsOf } from "./mutants-of.ts";
import { brokenOverTime, keptOverTime, mayConcern, shownOverTime } from "./over-time.ts";

/** What became of a mutant. */
export type MutantFate =
  /** A test fails, or a property no longer holds, as a policy writes it. */
  | { readonly fate: "noticed"; readonly by: "test" | "property"; readonly what: string }
  /** It means the same, in every situation. */
  | { readonly fate: "equal" }
  /** Nothing notices it; the test would, and passes as the policy is. */
  | { readonly fate: "unnoticed"; readonly test: NewTest }
  /** Its rules mean something else, but no conversation that was tried shows it. */
  | { readonly fate: "unseen" }
  /** Whether it means the same could not be decided within the limit. */
  | { readonly fate: "undecided" };

/** A test that is not there yet. */
export interface NewTest {
  readonly title: string;
  readonly text: string;
}

/** A mutant with its fate. */
export interface ExaminedMutant {
  readonly mutant: Mutant;
  readonly fate: MutantFate;
}

/** The policy whose tests are examined, and what with. */
export interface Examined {
  readonly ir: PolicyIr;
  readonly tests: readonly TestCase[];
  readonly installation: Installation;
  readonly createSolver: CreateSolver;
  /** How far conversations are looked at; absent: up to six events, in any time. */
  readonly limits?: SearchLimits;
}

/** So many conversations are tried before all are asked about at once. */
const fewTries = 40;

/** How many mutants there are, and the fate of each as it is found out. */
export function examineMutants(wanted: Examined): {
  readonly count: number;
  readonly fates: Generator<ExaminedMutant>;
} {
  const { ir, mutants } = mutantsOf(wanted.ir);
  const limits = wanted.limits ?? { events: 6, patience: 1, clock: () => 0 };
  return { count: mutants.length, fates: fatesOf({ ...wanted, ir, limits }, mutants) };
}

function* fatesOf(
  examined: Required<Examined>,
  mutants: readonly Mutant[],
): Generator<ExaminedMutant> {
  const { ir, installation, createSolver } = examined;
  const noticed = testsThatNotice(examined);
  const player = playerOf(ir, installation);
  const teller = storytellerOf(player);
  const comparers = new Map<EventName, EventComparer>();
  const told: { readonly story: Story; readonly test: NewTest }[] = [];
  const timed = lazily(() => keptOverTime(examined, examined.limits));
  const kept = new Map<EventName, readonly PropertyIr[]>();
  const keptBy = (event: EventName) => {
    const known = kept.get(event) ?? keptProperties(examined, event);
    kept.set(event, known);
    return known;
  };
  const comparerOf = (event: EventName) => {
    const known = comparers.get(event) ?? compareEvent({ ir, installation, createSolver }, event);
    comparers.set(event, known);
    return known;
  };
  for (const mutant of mutants) {
    yield { mutant, fate: fateOf(mutant) };
  }

  /** A comparer that has done all the work it may does nothing more: a new one takes its place. */
  function comparedWith({ event, mutated }: Mutant) {
    const ask = () => {
      const comparer = comparerOf(event);
      const { differs } = comparer.against(mutated, asksForSituations(ir));
      return { comparer, differs, ...comparer.encoder.solve([...comparer.world, differs]) };
    };
    const answer = ask();
    if (answer.status !== "unknown") return answer;
    comparers.delete(event);
    return ask();
  }

  function fateOf(mutant: Mutant): MutantFate {
    const other: PolicyIr = { ...ir, events: { ...ir.events, [mutant.event]: mutant.mutated } };
    const title = noticed(mutant, other);
    if (title !== null) return { fate: "noticed", by: "test", what: title };
    const { comparer, differs, status } = comparedWith(mutant);
    if (status === "unsat") return { fate: "equal" };
    if (status === "unknown") return { fate: "undecided" };
    const changed = { ...examined, ir: other };
    const broken =
      brokenProperty(changed, mutant.event, keptBy(mutant.event)) ??
      brokenOverTime(
        changed,
        timed().filter((one) => mayConcern(one, mutant, ir)),
        examined.limits,
      );
    if (broken !== null) return { fate: "noticed", by: "property", what: broken };
    const rival = playerOf(other, installation);
    const shows = (story: Story) => tellsApart(player, rival, story) !== null;
    const known = told.find(({ story }) => shows(story));
    if (known !== undefined) return { fate: "unnoticed", test: known.test };
    const find = (given: Facts, likely?: Facts) => comparer.find(differs, given, likely);
    const quest = { event: mutant.event, find, shows };
    const near = teller.seek({ ...quest, tries: fewTries });
    const far =
      near === null ? shownOverTime(examined, other, asksForSituations(ir), examined.limits) : null;
    if (far?.result === "never") return { fate: "equal" };
    const story = near ?? (far && shownStory(far, shows)) ?? teller.seek(quest);
    const apart = story && tellsApart(player, rival, story);
    if (story === null || apart === null) return { fate: "unseen" };
    const name = `${mutant.rule.id.split("#")[0]}: ${headline(mutant.was)}`;
    const same = told.filter(
      ({ test }) => test.title === name || test.title.startsWith(`${name} (`),
    );
    const test = newTest(same.length === 0 ? name : `${name} (${same.length + 1})`, story, apart);
    told.push({ story, test });
    return { fate: "unnoticed", test };
  }
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function headline(text: string): string {
  const [line = ""] = text.split("\n");
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** The title of a test that fails with the mutant; only tests in which some decision changes are played. */
function testsThatNotice({ ir, tests, installation }: Examined) {
  const policy = policyFromIr(ir);
  const channels = [...installation.channels.values()];
  const runs = tests.map((test) => ({ test, ...playTests([test], policy, channels) }));
  const passed = runs.filter(({ results }) => results.every((result) => result.passed));
  return ({ event, mutated }: Mutant, other: PolicyIr): string | null => {
    const before = ir.events[event] ?? { reads: [], blocks: [] };
    const changes = new Map<Facts, boolean>();
    const isChanged = (facts: Facts) => {
      const known = changes.get(facts);
      if (known !== undefined) return known;
      const [one, two] = [evaluate(before, ir.atoms, facts), evaluate(mutated, ir.atoms, facts)];
      const isOther =
        one.fired.join() !== two.fired.join() ||
        JSON.stringify(one.intents) !== JSON.stringify(two.intents);
      changes.set(facts, isOther);
      return isOther;
    };
    const rival = policyFromIr(other);
    const concerned = passed.filter(({ samples }) =>
      samples.some((sample) => sample.event === event && isChanged(sample.facts)),
    );
    const failing = concerned.find(({ test }) =>
      playTests([test], rival, channels).results.some((result) => !result.passed),
    );
    return failing?.test.title ?? null;
  };
}

/** The first of the properties that one event breaks, as a policy writes it. */
function brokenProperty(
  { ir, installation, createSolver }: Examined,
  event: EventName,
  properties: readonly PropertyIr[],
): string | null {
  if (properties.length === 0) return null;
  const encoded = encodeEvent({ ir, installation, createSolver }, event);
  const broken = properties.find((property) => breaks(encoded, property).status === "broken");
  encoded.encoder.dispose();
  return broken === undefined ? null : printProperty(broken, ir.atoms);
}

/** The properties that the event keeps. */
function keptProperties(
  { ir, installation, createSolver }: Examined,
  event: EventName,
): readonly PropertyIr[] {
  const encoded = encodeEvent({ ir, installation, createSolver }, event);
  return ir.properties.filter((property) => breaks(encoded, property).status === "kept");
}

/** What each event of the story leads to with the first policy, if anything is otherwise with the second. */
function tellsApart(
  one: Player,
  other: Player,
  story: Story,
): readonly (readonly string[])[] | null {
  const first = performStory(one, story);
  const second = first && performStory(other, story);
  if (first === null || second === null) return null;
  const [own, others] = [expectationsOf(first), expectationsOf(second)];
  const [plain, state] = [own.map(({ happened }) => happened), own.map((beat) => beat.state)];
  if (JSON.stringify(plain) !== JSON.stringify(others.map(({ happened }) => happened)))
    return plain;
  if (JSON.stringify(state) === JSON.stringify(others.map((beat) => beat.state))) return null;
  return own.map(({ happened, state }) => [...happened, ...state]);
}

function expectationsOf({ beats }: PlayedStory) {
  return beats.map((steps) => ({ happened: happenedWords(steps), state: stateWords(steps) }));
}

function newTest(title: string, story: Story, expected: readonly (readonly string[])[]): NewTest {
  return { title, text: storyText(title, story, expected) };
}

/** Whether anything in the policy depends on what a request was decided to be. */
function asksForSituations({ facts }: PolicyIr): boolean {
  return Object.hasOwn(facts, "situation");
}
