import { type Decision, type Intent, lexiconOf, type Policy } from "@annae/ir";
import {
  type Announcement,
  type Channel,
  hasCounselor,
  isOpen,
  type World,
} from "@annae/vocabulary";
import { createFactReader, readFacts } from "../scene/fact-reader.ts";
import type { ImageLookup, Scene } from "../scene/scene.ts";
import { conclude } from "./conclude.ts";
import { roomAfter, wordsBy } from "./event-itself.ts";
import { announce, type Performing, perform, withoutRoom } from "./perform.ts";
import type { Turn } from "./turn.ts";

/** Everything a turn depends on. */
export interface TurnInput {
  readonly policy: Policy;
  readonly channel: Channel;
  /** The frozen snapshot; its conversation is as the rules are to see it. */
  readonly world: World;
  readonly images: ImageLookup;
  /** Names the conversation among all conversations of all tenants. */
  readonly address: string;
  /** Whether the customer comes in with the event. */
  readonly arriving: boolean;
}

const nothing: Decision = { fired: [], intents: [] };

/** What the event leads to: facts, then rules, then deliveries and effects, then the new conversation. No clock, no IO. */
export function takeTurn(input: TurnInput): Turn {
  const scene: Scene = { ...input, reader: createFactReader(input) };
  const { event } = input.world;
  const policyEvent = input.policy.events[event.type];
  const facts = readFacts(scene.reader, policyEvent?.reads ?? []);
  const decision = policyEvent?.decide(facts) ?? nothing;
  const situation = event.type === "request" ? situationOf(input.policy, decision.fired) : null;
  const progress = asSeen(carryOut(scene, { decision, situation, arriving: input.arriving }));
  return {
    conversation: conclude(input.world, progress, situation),
    situation,
    rules: decision.fired.length === 0 ? none : decision.fired,
    deliveries: progress.deliveries,
    effects: progress.effects,
    alert: alerts(input.world, progress),
    dropped: progress.dropped,
    trace: {
      event: event.type,
      at: event.at,
      decided: true,
      facts,
      asked: scene.reader.asked(),
      dropped: progress.dropped,
      lexicon: lexiconOf(input),
    },
  };
}

interface Orders {
  readonly decision: Decision;
  readonly situation: string | null;
  readonly arriving: boolean;
}

/** What most events lead to, made once: answers are kept for long. */
const none: readonly never[] = [];
const unused = { deliveries: none, effects: none, dropped: none };

function carryOut(scene: Scene, { decision, situation, arriving }: Orders): Performing {
  const { event, conversation } = scene.world;
  const before: Performing = {
    room: conversation.room,
    sent: stillSent(scene.world, situation),
    lastSent: conversation.lastSent,
    ...unused,
  };
  const greeted = arriving ? announceAll(scene, before, "enter") : before;
  const moved = { ...greeted, room: roomAfter(scene.world) };
  const done = performAll(scene, moved, decision.intents);
  if (event.type === "switchToBot") return announceAll(scene, done, event.type);
  const ended = done.room === "ended" && conversation.room !== "ended";
  return ended ? announceAll(scene, done, "ended") : done;
}

/** Whether there is a room in which counselors could be told something shows only at the end. */
function performAll(scene: Scene, before: Performing, intents: readonly Intent[]): Performing {
  const done = intents.reduce((progress, intent) => perform(scene, progress, intent), before);
  const others = intents.filter((intent) => intent.do !== "tell");
  if (done.room !== "none" || others.length === intents.length) return done;
  const without = others.reduce((progress, intent) => perform(scene, progress, intent), before);
  return intents.reduce(withoutRoom, without);
}

/** What was sent holds for a consultation; where none has come about, until the situation changes (OPS-9). */
function stillSent({ conversation }: World, situation: string | null): Performing["sent"] {
  const { room, sent, situation: before } = conversation;
  const changes = situation !== null && before !== null && situation !== before;
  return changes && !isOpen(room) ? {} : sent;
}

/** Whether the counselor is called: by a message that calls, or by the customer's own words in a consultation (TTL-4). */
function alerts({ event }: World, { room, deliveries }: Performing): boolean {
  const called = deliveries.some(({ counselor }) => counselor?.alert === true);
  return called || (wordsBy(event) === "customer" && hasCounselor(room));
}

/** Where no room exists nobody has one to see anything in: counselors see nothing of it (GEN-6). */
function asSeen(progress: Performing): Performing {
  if (progress.room !== "none") return progress;
  const deliveries = progress.deliveries.flatMap((delivery) =>
    delivery.customer === null ? [] : [{ ...delivery, counselor: null }],
  );
  return { ...progress, deliveries };
}

function announceAll(scene: Scene, progress: Performing, at: Announcement["at"]): Performing {
  return scene.channel.announcements
    .filter((announcement) => announcement.at === at)
    .reduce((done, { system }) => announce(scene, done, system), progress);
}

function situationOf(policy: Policy, fired: readonly string[]): string | null {
  const { situations } = policy;
  return fired.find((rule) => situations === "all" || situations.includes(rule)) ?? null;
}
