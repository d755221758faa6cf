import { type PolicyIr, policyFromIr } from "@annae/ir";
import { createCdcl } from "@annae/logic";
import {
  type ClassWords,
  classWords,
  comparePolicies,
  compareTraffic,
  type EntryChange,
  isSame,
  type PlayedTwice,
  type PolicyDifference,
  type Proof,
  type Rename,
  scenarioOf,
  type Traffic,
} from "@annae/review";
import type { Doc, EventName } from "@annae/vocabulary";
import { lineOfScenario } from "../opening/line-of-scenario.ts";
import type { PlayedLine } from "../playing/play-line.ts";
import type { Stagecraft } from "../playing/reels.ts";
import type { TimeLine } from "../playing/time-line.ts";
import type { OpenPolicy } from "../typed/open-policy.ts";
import { declined, given, type PartWork } from "../typed/reply.ts";
import { type LivePolicy, marksOf, readLive } from "./live-policy.ts";

/** What the draft is compared with. */
export interface DraftComparison {
  readonly live: LivePolicy;
  /** Recorded conversations, a line of JSON each: scenarios, or a decision log. */
  readonly recorded?: string;
}

/** A conversation of which something changes, as a time line and as it goes before and after, on every channel. */
export interface ChangedChat {
  readonly line: TimeLine;
  /** Where it is told of. */
  readonly channel: string;
  readonly before: PlayedLine["channels"];
  readonly after: PlayedLine["channels"];
}

/** A class of situations whose outcome changes. */
export interface ChangedClass extends ClassWords {
  readonly event: EventName;
  /** The share of the event's cases that are in it: 0 to 1. */
  readonly share: number;
  /** In how many recorded conversations it is the first change; null: none were given. */
  readonly conversations: number | null;
  /** Null: none is shown; a conversation may still come to it. */
  readonly chat: ChangedChat | null;
}

/** What the draft does otherwise than the live policy. */
export interface DraftDifference {
  readonly isSame: boolean;
  readonly classes: readonly ChangedClass[];
  readonly entries: readonly EntryChange[];
  readonly renames: readonly Rename[];
  /** Classes of which it is proved that no conversation shows anything. */
  readonly unseen: number;
  /** A conversation that differs although the rules of no event ask for anything else. */
  readonly memory: ChangedChat | null;
  /** How it is known that nothing differs that the rules do; null: something does, or may. */
  readonly proof: Proof | null;
  readonly undecided: readonly EventName[];
  readonly recorded: Omit<Traffic, "byClass"> | null;
}

/** Compares the draft as it is typed with what is live; none where it has errors. */
export function* differ(
  policy: OpenPolicy,
  { live, recorded }: DraftComparison,
): PartWork<DraftDifference> {
  const { installation } = policy;
  const { ir, sound } = policy.session.builtOf(policy.place());
  if (ir === null || !sound) return declined(hasErrors);
  const read = readLive(live, installation);
  if (!read.ok) return read;
  yield null;
  const images = marksOf(Object.fromEntries(policy.pictures()));
  const draft = { ir, images };
  const means = { installation, createSolver: createCdcl };
  const difference = comparePolicies(read.value, draft, means);
  yield null;
  const traffic =
    recorded === undefined ? null : compareTraffic(recorded, difference, installation);
  yield null;
  const chats = chatsOf(policy, difference);
  return given({
    ...pick(difference),
    isSame: isSame(difference),
    classes: difference.classes.map((told) => ({
      ...classWords(told, difference),
      event: told.found.event,
      share: told.share,
      conversations: traffic && (traffic.byClass.get(told.found) ?? 0),
      chat: told.example && chats(told.example),
    })),
    unseen: difference.unseen.length,
    memory: difference.memory && chats(difference.memory),
    recorded: traffic && withoutClasses(traffic),
  });
}

const hasErrors: Doc = {
  ko: "초안에 오류가 있어 아직 비교할 수 없습니다",
  en: "the draft has errors, so it can't be compared yet",
};

function pick({ entries, renames, proof, undecided }: PolicyDifference) {
  return { entries, renames, proof, undecided };
}

function withoutClasses({ byClass: _, ...traffic }: Traffic): Omit<Traffic, "byClass"> {
  return traffic;
}

/** Plays conversations with both versions on every channel. */
function chatsOf(policy: OpenPolicy, { before, after }: PolicyDifference) {
  const { images } = policy.stagecraft() ?? { images: () => null };
  const craft = (ir: PolicyIr): Stagecraft => ({
    standing: { policy: policyFromIr(ir), ir, is: "typed" },
    images,
  });
  const [was, is] = [craft(before), craft(after)];
  return ({ story }: PlayedTwice): ChangedChat | null => {
    const [own, line] = [was, is].map(({ standing }) =>
      lineOfScenario(scenarioOf(story, standing.policy)),
    );
    if (own == null || line == null) return null;
    return {
      ...{ line, channel: story.channel },
      before: policy.player.play(own, was).channels,
      after: policy.player.play(line, is).channels,
    };
  };
}
