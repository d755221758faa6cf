import type { Facts, PolicyIr } from "@annae/ir";
import {
  type DifferenceClass,
  differencesAt,
  type EventDifference,
  eventsOfAll,
  sideBySide,
} from "@annae/logic";
import type { EventName } from "@annae/vocabulary";
import { allOf } from "../conversation/shortest-story.ts";
import {
  type Comparing,
  type Conversations,
  conversationsOf,
  type PlayedTwice,
  type Proof,
} from "./conversations.ts";
import { classKey, decisionKey } from "./decision-key.ts";
import { type EntryChange, entryChanges, type ImageMarks } from "./entry-changes.ts";
import { type Rename, underNamesOf } from "./renames.ts";
import { stagedVersions } from "./staged-versions.ts";
import { type ClassTeller, casesOf, type ToldClass, toldClasses } from "./told-classes.ts";

/** A version of a policy. */
export interface Version {
  readonly ir: PolicyIr;
  /** By the path that the policy writes: what tells two images apart. */
  readonly images: ImageMarks;
}

/** Everything that is not the same in two versions of a policy. */
export interface PolicyDifference {
  readonly before: PolicyIr;
  /** Under the names of the version before, and over its atoms. */
  readonly after: PolicyIr;
  readonly renames: readonly Rename[];
  readonly entries: readonly EntryChange[];
  readonly classes: readonly ToldClass[];
  /** Classes of which it is proved that no conversation shows anything of them. */
  readonly unseen: readonly DifferenceClass[];
  /** A conversation that differs although the rules of no event ask for anything else: requests are told apart otherwise, and so is what was sent once. */
  readonly memory: PlayedTwice | null;
  /** How it is known that nothing differs that the rules do; null: something does, or may. */
  readonly proof: Proof | null;
  /** Events about which a question could not be answered within the limit. */
  readonly undecided: readonly EventName[];
  /** Class of the decision of an event by these facts; null where nothing changes. */
  readonly classOf: (event: EventName, facts: Facts) => DifferenceClass | null;
}

/** What the version after does and says otherwise; the largest classes of each event first. */
export function comparePolicies(
  old: Version,
  fresh: Version,
  comparing: Comparing,
): PolicyDifference {
  return allOf(comparedInParts(old, fresh, comparing));
}

/** The same in parts, between which others may work, and stop it. */
export function* comparedInParts(
  old: Version,
  fresh: Version,
  comparing: Comparing,
): Generator<void, PolicyDifference> {
  const { renames, after: renamed } = underNamesOf(old.ir, fresh.ir);
  const versions = sideBySide(old.ir, renamed);
  const { before, after } = versions;
  const { installation } = comparing;
  const entries = entryChanges(old.ir, renamed, { before: old.images, after: fresh.images });
  const situations = [old.ir, renamed].some(({ facts }) => Object.hasOwn(facts, "situation"));
  const asking = { ir: before, ...comparing };
  const events = eventsOfAll([before, after])
    .filter((event) => rulesText(before, event) !== rulesText(after, event))
    .map((event) => differencesAt(asking, after, event, situations));
  const keyOf = decisionKey(before, after, situations);
  const stage = stagedVersions(versions, situations, installation);
  const conversations =
    events.length === 0 ? null : conversationsOf({ ...versions, stage }, comparing);
  const cases = (event: EventName) => casesOf(before, after, event, installation);
  const told = yield* inConversations(events, conversations, { keyOf, stage, cases });
  conversations?.dispose();
  const byKey = new Map(
    told.classes.map(({ found }) => [`${found.event} ${classKey(found)}`, found]),
  );
  return {
    ...{ before, after, renames, entries, ...told },
    classOf: (event, facts) => {
      const key = keyOf(event, facts);
      return key === null ? null : (byKey.get(`${event} ${key}`) ?? null);
    },
  };
}

/** What of the classes comes about in conversations, and what does besides. */
function* inConversations(
  events: readonly EventDifference[],
  conversations: Conversations | null,
  teller: Omit<ClassTeller, "reach">,
): Generator<
  void,
  Pick<PolicyDifference, "classes" | "unseen" | "memory" | "proof" | "undecided">
> {
  const undecided = events.flatMap(({ event, complete }) => (complete ? [] : [event]));
  const all = events.flatMap(({ classes }) => classes);
  const isPlain = all.length + undecided.length === 0;
  const none = { classes: [], unseen: [], memory: null, undecided };
  if (conversations === null || (isPlain && !conversations.callsOtherwise))
    return { ...none, proof: { by: "oneEvent" } };
  const proof = isPlain ? null : yield* conversations.induction();
  if (proof !== null) return { ...none, unseen: all, undecided: [], proof };
  const { reach } = conversations;
  const found: { told: readonly ToldClass[]; unseen: readonly DifferenceClass[] }[] = [];
  for (const event of events) found.push(yield* toldClasses(event, { ...teller, reach }));
  const other = conversations.callsOtherwise ? yield* conversations.outside(all) : null;
  return {
    classes: found.flatMap(({ told }) => told),
    unseen: found.flatMap(({ unseen }) => unseen),
    memory: other !== null && "example" in other ? other.example : null,
    proof: isPlain && other !== null && "proof" in other ? other.proof : null,
    undecided:
      other !== null && "example" in other && other.example === null
        ? [...undecided, "request"]
        : undecided,
  };
}

/** Whether the two versions are the same in everything that anybody could notice. */
export function isSame({ entries, classes, memory, undecided }: PolicyDifference): boolean {
  return entries.length + classes.length + undecided.length === 0 && memory === null;
}

/** The event's rules without places and labels. */
function rulesText({ events }: PolicyIr, event: EventName): string {
  return JSON.stringify(events[event]?.blocks ?? [], (key, value: unknown) =>
    key === "at" || key === "extent" ? undefined : value,
  );
}
