import type { Decision, Policy } from "@annae/ir";
import { type Channel, type Fact, isOpen, type World } from "@annae/vocabulary";
import { lexiconOf } from "../explain/lexicon.ts";
import { createFactReader, readFacts } from "../scene/fact-reader.ts";
import type { ImageLookup, Scene } from "../scene/scene.ts";
import { conclude, roomAfter } from "./conclude.ts";
import { announce, type Progress, perform } from "./perform.ts";
import type { Turn } from "./turn.ts";

/** Everything a turn depends on. */
export interface TurnInput {
  readonly policy: Policy;
  readonly channel: Channel;
  /** The facts of the vocabulary, by name. */
  readonly facts: ReadonlyMap<string, Fact>;
  /** The frozen snapshot; its conversation is as the rules are to see it. */
  readonly world: World;
  readonly images: ImageLookup;
  /** Names the conversation among all conversations of all tenants. */
  readonly address: string;
}

const nothing: Decision = { fired: [], intents: [] };

/** What the event leads to: facts, then rules, then deliveries and effects, then the new conversation. No clock, no IO. */
export function takeTurn(input: TurnInput): Turn {
  const scene: Scene = { ...input, reader: createFactReader(input) };
  const { event } = input.world;
  const policyEvent = input.policy.events[event.type];
  const facts = readFacts(scene.reader, policyEvent?.reads ?? []);
  const decision = policyEvent?.decide(facts) ?? nothing;
  const progress = carryOut(scene, decision);
  const situation = event.type === "request" ? situationOf(input.policy, decision.fired) : null;
  return {
    conversation: conclude(input.world, progress, situation),
    situation,
    rules: decision.fired,
    deliveries: progress.deliveries,
    effects: progress.effects,
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

function carryOut(scene: Scene, decision: Decision): Progress {
  const { event, conversation } = scene.world;
  const empty: Progress = {
    room: conversation.room,
    sent: conversation.sent,
    deliveries: [],
    effects: [],
    dropped: [],
  };
  const entering = event.type === "enter" && !isOpen(conversation.room);
  const greeted = entering ? announceAll(scene, empty, "enter") : empty;
  const moved = { ...greeted, room: roomAfter(scene.world) };
  const done = decision.intents.reduce<Progress>(
    (progress, intent) => perform(scene, progress, intent),
    moved,
  );
  const ended = done.room === "ended" && conversation.room !== "ended";
  return ended ? announceAll(scene, done, "ended") : done;
}

function announceAll(scene: Scene, progress: Progress, at: "enter" | "ended"): Progress {
  return scene.channel.announcements
    .filter((announcement) => announcement.at === at)
    .reduce((done, { system }) => announce(scene, done, system), progress);
}

function situationOf(policy: Policy, fired: readonly string[]): string | null {
  const { situations } = policy;
  return fired.find((rule) => situations === "all" || situations.includes(rule)) ?? null;
}
