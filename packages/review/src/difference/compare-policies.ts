import { evaluate, type Facts, type PolicyIr } from "@annae/ir";
import {
  aspectKey,
  aspectsOf,
  type CreateSolver,
  changesBetween,
  type DifferenceClass,
  differencesAt,
  type EventDifference,
  eventsOfAll,
  factTable,
  type SideBySide,
  sampleCases,
  sideBySide,
  situationLabels,
} from "@annae/logic";
import { type EventName, eventNames, type Installation } from "@annae/vocabulary";
import { type Storyteller, storytellerOf } from "../conversation/find-story.ts";
import {
  happenedWords,
  lastSteps,
  type PlayedStory,
  performStory,
  playerOf,
  stateWords,
} from "../conversation/perform-story.ts";
import type { Story } from "../conversation/story.ts";
import { type EntryChange, entryChanges, type ImageMarks } from "./entry-changes.ts";
import { type Rename, underNamesOf } from "./renames.ts";

/** A version of a policy. */
export interface Version {
  readonly ir: PolicyIr;
  /** By the path that the policy writes: what tells two images apart. */
  readonly images: ImageMarks;
}

/** A class of situations whose outcome changes, as people are told of it. */
export interface ToldClass {
  readonly found: DifferenceClass;
  /** The share of the event's cases that are in it, each kind of case counted alike: 0 to 1. */
  readonly share: number;
  /** A conversation that ends in it, played with both versions; null: none of those that were tried does. */
  readonly example: {
    readonly story: Story;
    readonly before: PlayedStory;
    readonly after: PlayedStory;
  } | null;
}

/** Everything that is not the same in two versions of a policy. */
export interface PolicyDifference {
  readonly before: PolicyIr;
  /** Under the names of the version before, and over its atoms. */
  readonly after: PolicyIr;
  readonly renames: readonly Rename[];
  readonly entries: readonly EntryChange[];
  readonly classes: readonly ToldClass[];
  /** Events about which a question could not be answered within the limit. */
  readonly undecided: readonly EventName[];
  /** Class of the decision of an event by these facts; null where nothing changes. */
  readonly classOf: (event: EventName, facts: Facts) => DifferenceClass | null;
}

/** What questions and conversations need besides the policies. */
export interface Comparing {
  readonly installation: Installation;
  readonly createSolver: CreateSolver;
}

/** What the version after does and says otherwise; the largest classes of each event first. */
export function comparePolicies(
  old: Version,
  fresh: Version,
  comparing: Comparing,
): PolicyDifference {
  const { renames, after: renamed } = underNamesOf(old.ir, fresh.ir);
  const { before, after } = sideBySide(old.ir, renamed);
  const entries = entryChanges(old.ir, renamed, { before: old.images, after: fresh.images });
  const situations = [old.ir, renamed].some(({ facts }) => Object.hasOwn(facts, "situation"));
  const asking = { ir: before, ...comparing };
  const events = eventsOfAll([before, after])
    .filter((event) => rulesText(before, event) !== rulesText(after, event))
    .map((event) => differencesAt(asking, after, event, situations));
  const keyOf = decisionKey(before, after, situations);
  const tellers = tellersOf(before, after, comparing.installation);
  const classes = events.flatMap((event) => {
    const cases = casesOf(before, after, event.event, comparing.installation);
    return toldClasses(event, cases, keyOf, tellers);
  });
  const byKey = new Map(classes.map(({ found }) => [`${found.event} ${classKey(found)}`, found]));
  return {
    ...{ before, after, renames, entries, classes },
    undecided: events.flatMap(({ event, complete }) => (complete ? [] : [event])),
    classOf: (event, facts) => {
      const key = keyOf(event, facts);
      return key === null ? null : (byKey.get(`${event} ${key}`) ?? null);
    },
  };
}

/** Storytellers of both versions, whose rules are told everything that either asks. */
function tellersOf(before: PolicyIr, after: PolicyIr, installation: Installation) {
  const declared = {
    settings: { ...before.settings, ...after.settings },
    hostFacts: { ...before.hostFacts, ...after.hostFacts },
  };
  const told = readingAlike(before, after);
  return {
    before: storytellerOf(playerOf(told.before, installation), declared),
    after: storytellerOf(playerOf(told.after, installation), declared),
  };
}

/** The two versions with rules that are told everything that either asks. */
export function readingAlike(before: PolicyIr, after: PolicyIr): SideBySide {
  const told = (ir: PolicyIr): PolicyIr => {
    const reading = eventNames.map((name) => {
      const reads = [before, after].flatMap((one) => one.events[name]?.reads ?? []);
      return [name, { blocks: [], ...ir.events[name], reads: [...new Set(reads)] }] as const;
    });
    return { ...ir, events: Object.fromEntries(reading) };
  };
  return { before: told(before), after: told(after) };
}

/** Whether the two versions are the same in everything that anybody could notice. */
export function isSame({ entries, classes, undecided }: PolicyDifference): boolean {
  return entries.length === 0 && classes.length === 0 && undecided.length === 0;
}

/** The event's rules without places and labels. */
function rulesText({ events }: PolicyIr, event: EventName): string {
  return JSON.stringify(events[event]?.blocks ?? [], (key, value: unknown) =>
    key === "at" || key === "extent" ? undefined : value,
  );
}

function casesOf(
  before: PolicyIr,
  after: PolicyIr,
  event: EventName,
  installation: Installation,
): readonly Facts[] {
  const reads = [before, after].flatMap(({ events }) => events[event]?.reads ?? []);
  return sampleCases(event, [...new Set(reads)], factTable(before, installation), before.atoms);
}

type DecisionKey = (event: EventName, facts: Facts) => string | null;

/** A text that is the same for cases of one class; null for a case in which nothing changes. */
function decisionKey(before: PolicyIr, after: PolicyIr, situations: boolean): DecisionKey {
  return (event, facts) => {
    const decide = ({ events, atoms }: PolicyIr) =>
      evaluate(events[event] ?? { reads: [], blocks: [] }, atoms, facts);
    const labels = ({ events }: PolicyIr) =>
      situationLabels(situations && event === "request" ? (events.request?.blocks ?? []) : []);
    const [one, other] = [decide(before), decide(after)];
    const { gone, come } = changesBetween(
      aspectsOf(one, labels(before)),
      aspectsOf(other, labels(after)),
    );
    if (gone.length + come.length === 0) return null;
    const firsts = (before.events[event]?.blocks ?? []).filter(({ mode }) => mode === "first");
    const where = firsts.map(({ rules }) => rules.find(({ id }) => one.fired.includes(id)) ?? null);
    return classKey({ where, gone, come });
  };
}

function classKey({ where, gone, come }: Pick<DifferenceClass, "where" | "gone" | "come">): string {
  return JSON.stringify([
    where.map((rule) => rule?.id ?? null),
    gone.map(aspectKey).sort(),
    come.map(aspectKey).sort(),
  ]);
}

function toldClasses(
  { event, classes }: EventDifference,
  cases: readonly Facts[],
  keyOf: DecisionKey,
  tellers: { readonly before: Storyteller; readonly after: Storyteller },
): readonly ToldClass[] {
  const counts = new Map<string | null, number>();
  for (const facts of cases) {
    const key = keyOf(event, facts);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return classes
    .map((found): ToldClass => {
      const key = classKey(found);
      const share = cases.length === 0 ? 0 : (counts.get(key) ?? 0) / cases.length;
      const isIn = (facts: Facts) => keyOf(event, facts) === key;
      return { found, share, example: exampleOf(found, isIn, tellers) };
    })
    .toSorted((one, other) => other.share - one.share);
}

/** The shortest conversation of either version that ends in the class, and in which nothing is otherwise before that. */
function exampleOf(
  { event, find }: DifferenceClass,
  isIn: (facts: Facts) => boolean,
  { before, after }: { readonly before: Storyteller; readonly after: Storyteller },
): ToldClass["example"] {
  const shows = (story: Story) => {
    const [one, other] = [performStory(before.player, story), performStory(after.player, story)];
    if (one === null || other === null) return false;
    const words = ({ beats }: PlayedStory) =>
      beats.map((steps) => JSON.stringify([happenedWords(steps), stateWords(steps)]));
    const [own, others] = [words(one), words(other)];
    const isSoFar = own.slice(0, -1).join() === others.slice(0, -1).join();
    const differs = own.at(-1) !== others.at(-1);
    const told = lastSteps(other, event);
    return (
      isSoFar &&
      differs &&
      lastSteps(one, event).some(({ facts }, index) => isIn({ ...told[index]?.facts, ...facts }))
    );
  };
  for (const teller of [before, after]) {
    const story = teller.seek({ event, find, shows });
    const one = story && performStory(before.player, story);
    const other = story && performStory(after.player, story);
    if (story && one && other) return { story, before: one, after: other };
  }
  return null;
}
