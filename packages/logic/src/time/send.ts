import { type SendLimit, type Step, sentUnder } from "@annae/ir";
import type { Literal } from "../solver/solver.ts";
import { hasHappened, isRecent, isToday, neverYet, strike } from "./last-time.ts";
import type { AskedSite, Carrying, Progress } from "./progress.ts";
import { is } from "./selection.ts";
import { shownOf } from "./shown.ts";
import type { State } from "./state.ts";

/** The progress after a message of the policy is asked for. */
export function sendMessage(
  carrying: Carrying,
  progress: Progress,
  { asked, ...of }: AskedSite,
  { message: name, limit }: Extract<Step, { message: string }>,
): Progress {
  const { and, or } = carrying.world.encoder.circuit;
  const { messages } = carrying.world.ir;
  const message = Object.hasOwn(messages, name) ? messages[name] : undefined;
  if (message === undefined) return progress;
  const sends = and([asked, -heldBack(carrying, progress, name, limit)]);
  const shown = shownOf(carrying.world, carrying.snapshot, message, progress.sent);
  const done = and([sends, or([shown.customer, shown.counselor])]);
  const seen = and([sends, shown.customer]);
  const codes = [...shown.codes].map(([code, literal]) => [code, and([sends, literal])] as const);
  const next = noted(carrying, progress, [...codes, [name, done]], seen);
  return { ...next, deeds: [...next.deeds, { ...of, done, seen }] };
}

/** The progress after the counselor is to be told a message: where there is no room nobody is. */
export function tellCounselor(
  carrying: Carrying,
  progress: Progress,
  { asked, ...of }: AskedSite,
  step: Extract<Step, { do: "tell" }>,
): Progress {
  const { and, always } = carrying.world.encoder.circuit;
  const name = sentUnder(step);
  const nowhere = is(progress.room, "none");
  const done = and([asked, -nowhere, -heldBack(carrying, progress, name, step.limit)]);
  const next = noted(carrying, progress, [[name, done]], -always);
  return { ...next, deeds: [...next.deeds, { ...of, done, seen: -always }] };
}

/** The progress after a platform message is asked for by its code. */
export function sendSystem(
  carrying: Carrying,
  progress: Progress,
  { asked, ...of }: AskedSite,
  { system: code, limit }: Extract<Step, { system: string }>,
): Progress {
  const { and, or } = carrying.world.encoder.circuit;
  const { channels } = carrying.world.installation;
  const having = [...channels.values()].filter(({ systemMessages }) =>
    Object.hasOwn(systemMessages, code),
  );
  const possible = or(having.map(({ id }) => carrying.snapshot.is("channel", id)));
  const done = and([asked, possible, -heldBack(carrying, progress, code, limit)]);
  const next = noted(carrying, progress, [[code, done]], done);
  return { ...next, deeds: [...next.deeds, { ...of, done, seen: done }] };
}

/** The platform messages that the platforms of the channels show by themselves where the literal holds, each once in a consultation. */
export function announceAll(
  carrying: Carrying,
  progress: Progress,
  at: "enter" | "ended" | "switchToBot",
  literal: Literal,
): Progress {
  const { encoder, installation } = carrying.world;
  const { circuit } = encoder;
  let done = progress;
  for (const { id, announcements, systemMessages } of installation.channels.values()) {
    for (const { at: when, system } of announcements) {
      if (when !== at || !Object.hasOwn(systemMessages, system)) continue;
      const before = hasHappened(circuit, done.sent.get(system) ?? neverYet);
      const shown = circuit.and([literal, carrying.snapshot.is("channel", id), -before]);
      done = noted(carrying, done, [[system, shown]], shown);
    }
  }
  return done;
}

function heldBack(
  { world: { encoder, moments }, now }: Carrying,
  { sent, lastSent }: Progress,
  name: string,
  limit: SendLimit,
): Literal {
  const { circuit } = encoder;
  if (limit === null) return -circuit.always;
  if ("once" in limit) return hasHappened(circuit, sent.get(name) ?? neverYet);
  const last = lastSent.get(name) ?? neverYet;
  if ("onceADay" in limit) return isToday(circuit, moments, last, now);
  return isRecent(circuit, moments, last, now, limit.everyMs);
}

function noted(
  { world, now }: Carrying,
  progress: Progress,
  names: readonly (readonly [string, Literal])[],
  seen: Literal,
): Progress {
  const { circuit } = world.encoder;
  const after = (memory: State["sent"]) => {
    const next = new Map(memory);
    for (const [name, literal] of names) {
      const last = next.get(name);
      if (last !== undefined) next.set(name, strike(circuit, last, now, literal));
    }
    return next;
  };
  const notice = strike(circuit, progress.notice, now, seen);
  return { ...progress, sent: after(progress.sent), lastSent: after(progress.lastSent), notice };
}
