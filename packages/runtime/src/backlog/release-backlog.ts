import type { Moment } from "@annae/vocabulary";
import type { Engine, Handled } from "../engine/create-engine.ts";
import type { Caller } from "../engine/surroundings.ts";
import { type BacklogRoom, surroundingsOf } from "./backlog-room.ts";
import { afterAssigning, type Floor } from "./floor.ts";
import { nextInBacklog } from "./next-in-backlog.ts";

/** A customer who waits, and the engine of the channel on which. */
export interface WaitingCustomer {
  readonly engine: Engine;
  readonly caller: Caller;
}

/** A consultation that left the backlog. */
export interface Released<W extends WaitingCustomer> {
  readonly waiting: W;
  /** Id of the counselor who has it now. */
  readonly counselor: string;
  /** What is to be sent: the greeting and whatever else the rules say. */
  readonly answer: Extract<Handled, { ok: true }>["answer"];
}

/** What left the backlog, oldest request first, and the floor afterwards. */
export interface Release<W extends WaitingCustomer> {
  readonly released: readonly Released<W>[];
  readonly floor: Floor;
}

/**
 * Gives waiting consultations to counselors as {@link nextInBacklog} says and stores each. One that somebody
 * else takes or changes meanwhile is left alone, so that nothing is assigned or sent twice; it is looked at
 * again at the next release. Who does not wait may be among those given.
 */
export async function releaseBacklog<W extends WaitingCustomer>(
  waiting: readonly W[],
  floor: Floor,
  at: Moment,
): Promise<Release<W>> {
  const rooms = await Promise.all(
    waiting.map(async (one) => ({ ...(await one.engine.roomOf(one.caller)), waiting: one })),
  );
  const released: Released<W>[] = [];
  let now = floor;
  for (const { room, counselor, floor: before } of nextInBacklog(rooms, floor, at)) {
    now = afterAssigning(before, counselor);
    const event = { id: eventId(room), at, type: "assign", counselor } as const;
    const handled = await room.waiting.engine.handle(event, surroundingsOf(room, before));
    if (isNew(handled)) released.push({ waiting: room.waiting, counselor, answer: handled.answer });
  }
  return { released, floor: now };
}

/** The same for every server that releases the same request, so that only one of them succeeds. */
function eventId({ record }: BacklogRoom): string {
  return `backlog ${record.conversation.requestedAt}`;
}

function isNew(handled: Handled): handled is Extract<Handled, { ok: true }> {
  if (!handled.ok || handled.repeated) return false;
  return handled.turn?.dropped.every(({ reason }) => reason !== "eventWithoutMeaning") ?? false;
}
