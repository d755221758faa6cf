import { assertNever, hasCounselor, isOpen, isRunning } from "@annae/vocabulary";
import { ordered } from "../ordered.ts";
import type { Undelivered } from "../seam.ts";
import {
  type Basis,
  type Change,
  conversationId,
  conversationKey,
  type Kept,
  type KeptTenant,
  type Ledger,
  type Payload,
  revisionName,
} from "./ledger.ts";
import { memoryLog } from "./memory-log.ts";

/** All that is known of one conversation. */
interface Room {
  readonly id: string;
  /** Its number, which no other one has. */
  readonly nth: number;
  kept: Kept | undefined;
  /** What waits to be sent; null: mostly nothing does. */
  payloads: Map<number, Payload> | null;
}

/** A ledger that lives as long as it is referenced: for tests and simulations. What it is given it keeps as it is. */
export function memoryLedger(): Ledger {
  const rooms = new Map<string, Room>();
  const log = memoryLog<Room>();
  const bases = new Map<string, Basis>();
  const undelivered = new Map<string, Undelivered>();
  const tenants = new Map<string, KeptTenant>();
  const wakes = ordered<string>();
  let count = 0;
  /** The room that was asked for last: mostly it is asked for again. */
  let latest: Room | undefined;
  const known = (id: string) => {
    if (latest?.id !== id) latest = rooms.get(id);
    return latest;
  };
  const roomOf = (id: string): Room => {
    const found = known(id);
    if (found !== undefined) return found;
    const room: Room = { id, nth: count, kept: undefined, payloads: null };
    count += 1;
    rooms.set(id, room);
    return room;
  };
  const replace = (room: Room, after: Kept | undefined) => {
    const [before, next] = [room.kept?.due ?? null, after?.due ?? null];
    room.kept = after;
    if (before === next) return;
    if (before !== null) wakes.remove(before, room.id);
    if (next !== null) wakes.add(next, room.id);
  };
  const all = () => [...rooms.values()].flatMap(({ kept }) => kept ?? []);
  const forget = (isGone: (id: string) => boolean) => {
    for (const room of [...rooms.values()].filter(({ id }) => isGone(id))) {
      replace(room, undefined);
      rooms.delete(room.id);
    }
    latest = undefined;
    log.sift(({ id }) => !isGone(id));
    for (const [key, one] of undelivered) {
      if (isGone(conversationId(one.conversation))) undelivered.delete(key);
    }
  };
  const keptFor = (tenant: string, most: number) => tenants.get(tenant)?.revision.keepFor ?? most;
  const expire = ({ now, keepFor }: Extract<Change, { kind: "expire" }>) => {
    const shortest = Math.min(keepFor, ...[...tenants.keys()].map((one) => keptFor(one, keepFor)));
    const isOld = (tenant: string, at: number) => at < now - keptFor(tenant, keepFor);
    for (const [key, { at, conversation }] of undelivered) {
      if (isOld(conversation.tenant, at)) undelivered.delete(key);
    }
    log.sift(({ id }, { at }) => !isOld(conversationKey(id).tenant, at), now - shortest);
  };
  const apply = (change: Change) => {
    switch (change.kind) {
      case "kept":
        return replace(roomOf(change.id), change.kept);
      case "decided":
        return log.add(roomOf(change.id), change.decided);
      case "queued":
        return queue(roomOf(change.id), change.number, change.payload);
      case "unqueued":
        return unqueue(roomOf(change.id), change.number);
      case "undelivered":
        return void undelivered.set(change.undelivered.key, change.undelivered);
      case "settled":
        return void undelivered.delete(change.key);
      case "tenant":
        bases.set(baseKey(change.tenant, revisionName(change.kept)), change.kept.revision);
        return void tenants.set(change.tenant, change.kept);
      case "assigned": {
        const before = tenants.get(change.tenant);
        if (before !== undefined)
          tenants.set(change.tenant, { ...before, lastAssigned: change.counselor });
        return;
      }
      case "wake":
        for (const room of rooms.values()) {
          const { kept } = room;
          if (kept?.key.tenant !== change.tenant || !isRunning(kept.conversation.room)) continue;
          replace(room, { ...kept, due: Math.min(kept.due ?? change.at, change.at) });
        }
        return;
      case "forget":
        return forget((id) => id === change.id);
      case "removed":
        tenants.delete(change.tenant);
        return forget((id) => conversationKey(id).tenant === change.tenant);
      case "expire":
        return expire(change);
      default:
        return assertNever(change);
    }
  };
  return {
    write: (changes) => changes.forEach(apply),
    kept: (id) => known(id)?.kept,
    answer: (id, event) => {
      const room = known(id);
      return room === undefined ? undefined : log.answer(room, event);
    },
    payload: (id, number) => known(id)?.payloads?.get(number),
    tenant: (tenant) => tenants.get(tenant),
    desk: (tenant) =>
      all().filter(({ key, conversation }) => key.tenant === tenant && isOpen(conversation.room)),
    waitingTenants: () => {
      const waiting = all().filter(
        ({ conversation: { room } }) => isOpen(room) && !hasCounselor(room),
      );
      return [...new Set(waiting.map(({ key }) => key.tenant))];
    },
    due: (by, most) =>
      wakes.slice(0, Math.min(most, wakes.upTo(by))).flatMap((id) => rooms.get(id)?.kept ?? []),
    earliestDue: () => wakes.first()?.at ?? null,
    unsent: () => all().filter(({ post }) => post !== null),
    undelivered: (tenant) =>
      [...undelivered.values()].filter(({ conversation }) => conversation.tenant === tenant),
    decisions: (tenant, after, most) =>
      log
        .piece(({ id }) => conversationKey(id).tenant === tenant, after, most)
        .map(({ room, ...logged }) => ({ ...logged, key: conversationKey(room.id) })),
    basis: (tenant, revision) => bases.get(baseKey(tenant, revision)),
    close: () => {},
  };
}

function queue(room: Room, number: number, payload: Payload): void {
  room.payloads ??= new Map();
  room.payloads.set(number, payload);
}

function unqueue(room: Room, number: number): void {
  room.payloads?.delete(number);
  if (room.payloads?.size === 0) room.payloads = null;
}

function baseKey(tenant: string, revision: string): string {
  return JSON.stringify([tenant, revision]);
}
