import { assertNever, hasCounselor, isOpen, isRunning } from "@annae/vocabulary";
import { ordered } from "../ordered.ts";
import type { Undelivered } from "../seam.ts";
import {
  type Basis,
  type Change,
  conversationId,
  conversationKey,
  type Decided,
  type Kept,
  type KeptTenant,
  type Ledger,
  type NumberedDecision,
  type Payload,
  revisionName,
} from "./ledger.ts";

type LogEntry = Extract<Change, { kind: "decided" }> & { readonly number: number };

/** A ledger that lives as long as it is referenced: for tests and simulations. What it is given it keeps as it is. */
export function memoryLedger(): Ledger {
  const kept = new Map<string, Kept>();
  const decided = new Map<string, Map<string, Decided>>();
  let log: LogEntry[] = [];
  let last = 0;
  const bases = new Map<string, Basis>();
  const payloads = new Map<string, Map<number, Payload>>();
  const undelivered = new Map<string, Undelivered>();
  const tenants = new Map<string, KeptTenant>();
  const wakes = ordered<string>();
  const replace = (id: string, after: Kept | undefined) => {
    const before = kept.get(id);
    if (before?.due !== after?.due) {
      if (before !== undefined && before.due !== null) wakes.remove(before.due, id);
      if (after !== undefined && after.due !== null) wakes.add(after.due, id);
    }
    if (after === undefined) kept.delete(id);
    else kept.set(id, after);
  };
  const of = (tenant: string) => [...kept.values()].filter(({ key }) => key.tenant === tenant);
  const forget = (isGone: (id: string) => boolean) => {
    for (const id of [...kept.keys()].filter(isGone)) replace(id, undefined);
    for (const map of [decided, payloads]) {
      for (const id of map.keys()) if (isGone(id)) map.delete(id);
    }
    log = log.filter(({ id }) => !isGone(id));
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
    // The log is in order of time: behind the first that everybody keeps there is nothing to be looked for.
    const young = log.findIndex((one) => one.decided.event.at >= now - shortest);
    const old = young === -1 ? log.length : young;
    if (old === 0) return;
    const left = log.slice(0, old).filter(({ id, decided: { event } }) => {
      const stays = !isOld(conversationKey(id).tenant, event.at);
      if (!stays) decided.get(id)?.delete(event.id);
      return stays;
    });
    log = [...left, ...log.slice(old)];
  };
  const apply = (change: Change) => {
    switch (change.kind) {
      case "kept":
        return replace(change.id, change.kept);
      case "decided":
        last += 1;
        log.push({ ...change, number: last });
        return void inner(decided, change.id).set(change.decided.event.id, change.decided);
      case "queued":
        return void inner(payloads, change.id).set(change.number, change.payload);
      case "unqueued":
        return void payloads.get(change.id)?.delete(change.number);
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
        for (const [id, one] of kept) {
          const { key, conversation } = one;
          if (key.tenant !== change.tenant || !isRunning(conversation.room)) continue;
          replace(id, { ...one, due: Math.min(one.due ?? change.at, change.at) });
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
    kept: (id) => kept.get(id),
    answer: (id, event) => decided.get(id)?.get(event)?.answer,
    payload: (id, number) => payloads.get(id)?.get(number),
    tenant: (tenant) => tenants.get(tenant),
    desk: (tenant) => of(tenant).filter(({ conversation }) => isOpen(conversation.room)),
    waitingTenants: () => [
      ...new Set(
        [...kept.values()].flatMap(({ key, conversation: { room } }) =>
          isOpen(room) && !hasCounselor(room) ? [key.tenant] : [],
        ),
      ),
    ],
    due: (by, most) =>
      wakes.slice(0, Math.min(most, wakes.upTo(by))).flatMap((id) => kept.get(id) ?? []),
    earliestDue: () => wakes.first()?.at ?? null,
    unsent: () => [...kept.values()].filter(({ post }) => post !== null),
    undelivered: (tenant) =>
      [...undelivered.values()].filter(({ conversation }) => conversation.tenant === tenant),
    decisions: (tenant, after, most) =>
      log
        .filter(({ number }) => number > after)
        .map(({ id, number, decided }): NumberedDecision => {
          return { number, decided, key: conversationKey(id) };
        })
        .filter(({ key }) => key.tenant === tenant)
        .slice(0, most),
    basis: (tenant, revision) => bases.get(baseKey(tenant, revision)),
    close: () => {},
  };
}

function baseKey(tenant: string, revision: string): string {
  return JSON.stringify([tenant, revision]);
}

function inner<K, V>(map: Map<string, Map<K, V>>, key: string): Map<K, V> {
  const known = map.get(key) ?? new Map<K, V>();
  map.set(key, known);
  return known;
}
