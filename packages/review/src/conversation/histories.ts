import type { Facts } from "@annae/ir";
import { events, type ToldEvent } from "@annae/vocabulary";
import { type Circumstance, circumstancesFor } from "./circumstances.ts";
import { type Player, performStory } from "./perform-story.ts";
import { kim, type WorldStatement } from "./statement.ts";
import { type Beat, type Story, seoulMoment } from "./story.ts";

/** A way to get to a state of a conversation, as short as there is one. */
export interface History {
  readonly story: Story;
  /** What may happen next is not earlier than this. */
  readonly latest: number;
  /** What a message of the customer, or any event at all, would find: facts of what has happened. */
  readonly room: string;
}

/** Events that one history has at most. */
const longest = 3;

const start = seoulMoment("2026-11-20", 11 * 60);

/** What can happen next, with what is said before it. */
const moves: readonly { readonly event: ToldEvent; readonly facts: Facts }[] = [
  { event: { type: "request" }, facts: {} },
  { event: { type: "request" }, facts: { afterHours: true } },
  { event: { type: "request" }, facts: { counselorAvailable: false } },
  { event: { type: "request" }, facts: { commonMeal: true, mealTime: true } },
  { event: { type: "enter" }, facts: {} },
  { event: { type: "message", text: "안녕하세요" }, facts: {} },
  { event: { type: "reply", counselor: "kim", text: "네" }, facts: {} },
  { event: { type: "end", by: "counselor" }, facts: {} },
  { event: { type: "switchToBot" }, facts: {} },
];

/** Settings under which conversations take other ways. */
const worlds: readonly (readonly WorldStatement[])[] = [
  [],
  [
    {
      about: "distribution",
      text: "set distribution = manual",
      says: { settings: { distribution: { mode: "manual" } } },
    },
  ],
];

/** Short conversations that lead to different states, the shortest first, the one without events before all. */
export function* historiesOf(
  player: Player,
  channel: string,
  chatbot: boolean,
): Generator<History> {
  const empty: History = {
    story: { channel, chatbot, beats: [] },
    latest: start,
    room: "none",
  };
  const known = new Set<string>();
  let edge: readonly (History & { readonly world: readonly WorldStatement[] })[] = worlds.map(
    (world) => ({
      ...empty,
      world,
    }),
  );
  yield empty;
  for (let length = 1; length <= longest; length += 1) {
    const next: (typeof edge)[number][] = [];
    for (const { world, ...history } of edge) {
      for (const { event, facts } of moves) {
        if (!hasMeaning(event.type, history.room)) continue;
        const [circumstance] = circumstancesFor(facts, history.latest, []);
        const longer =
          circumstance && oneMore(player, history, { event, circumstance, world }, known);
        if (longer == null) continue;
        yield longer;
        next.push({ ...longer, world });
      }
    }
    edge = next;
  }
}

function hasMeaning(type: string, room: string): boolean {
  const definition = Object.values(events).find(({ name, told = name }) => told === type);
  return definition?.rooms?.some((one) => one === room) ?? true;
}

interface Move {
  readonly event: ToldEvent;
  readonly circumstance: Circumstance;
  readonly world: readonly WorldStatement[];
}

function oneMore(
  player: Player,
  { story, latest }: History,
  { event, circumstance, world }: Move,
  known: Set<string>,
): History | null {
  const isFirst = story.beats.length === 0;
  const at =
    isFirst && circumstance.given.length === 0
      ? Math.max(start, circumstance.at - 60_000)
      : circumstance.at;
  const beat: Beat = {
    given: isFirst ? [...world, kim, ...circumstance.given] : [kim, ...circumstance.given],
    at,
    event,
  };
  const longer: Story = { ...story, beats: [...story.beats, beat] };
  const played = performStory(player, longer);
  const step = played?.beats.at(-1)?.at(-1)?.step;
  if (played === null || step === undefined || at < latest) return null;
  const key = stateKey(played.performance.transcript.steps, longer);
  if (known.has(key)) return null;
  known.add(key);
  return { story: longer, latest: at, room: step.room };
}

/** What tells states apart: the room, its situation, who wrote last and what was sent. */
function stateKey(
  steps: readonly {
    readonly room: string;
    readonly situation: string | null;
    readonly deliveries: readonly {
      readonly message: string | null;
      readonly system: string | null;
    }[];
  }[],
  { beats }: Story,
): string {
  const sent = steps.flatMap(({ deliveries }) =>
    deliveries.map(({ message, system }) => message ?? system),
  );
  const words = beats.findLast(({ event }) => event.type === "message" || event.type === "reply");
  const situation = steps.findLast((step) => step.situation !== null)?.situation;
  return JSON.stringify([
    steps.at(-1)?.room,
    situation,
    words?.event.type,
    beats.some(({ event }) => event.type === "reply"),
    [...new Set(sent)].sort(),
  ]);
}
