import type { Transport } from "@annae/host";
import type { ManualClock, Rig } from "@annae/host/testing";
import type { RunningRestate } from "../engine/start-restate.ts";
import { openRestateHost } from "../open-restate-host.ts";
import { freePorts } from "./free-ports.ts";
import { lookInside } from "./look-inside.ts";
import { nameOf, nextCall } from "./next-call.ts";
import { openTimer, type Timer } from "./timer.ts";

/** What all rigs of a test file share. */
export interface Ground {
  readonly restate: RunningRestate;
  readonly timer: Timer;
  /** Another number each time. */
  readonly number: () => number;
  /** Called at the end of everything. */
  readonly atEnd: (end: () => void) => void;
  readonly end: () => Promise<void>;
}

/** Restate, and somebody who calls what sleeps. */
export async function groundFor(restate: RunningRestate): Promise<Ground> {
  let number = 0;
  const ends: (() => void)[] = [];
  const timer = await openTimer(restate);
  return {
    restate,
    timer,
    number: () => (number += 1),
    atEnd: (end) => void ends.push(end),
    end: async () => {
      for (const end of ends) end();
      timer.stop();
      await restate.kill();
    },
  };
}

/**
 * A rig of servers that die and come back at the same address. Their clock is the test's; what they ask Restate to do at a later
 * moment is called when the test's clock comes to that moment, as Restate would call it.
 */
export function restateRig({ restate, timer, number, atEnd }: Ground): Rig {
  const space = `t${number()}.`;
  const inside = lookInside(restate.admin);
  /** Payloads that the platform has been given and has not answered for; one that is given up is nobody's any more. */
  const sending = new Set<{ readonly signal: AbortSignal }>();
  const called = new Set<string>();
  /** Its address while it is dead, too: nobody else is to be given it meanwhile. */
  let port: number | undefined;
  let living: object | null = null;
  const hanging = () =>
    living === null ? null : [...sending].filter(({ signal }) => !signal.aborted).length;
  const settled = () => inside.quiet(space, hanging);
  /** Nothing of a dead server's leaves it. */
  const watched = (transport: Transport, lives: () => boolean): Transport => ({
    ...transport,
    send: async (payload, about) => {
      if (!lives()) return new Promise(() => {});
      const own = { signal: about.signal };
      sending.add(own);
      return transport.send(payload, about).finally(() => sending.delete(own));
    },
  });
  const begin: Rig["begin"] = async ({ transports, at, notice, ...setup }) => {
    const own = {};
    const lives = () => living === own;
    const doors = Object.entries(transports).map(([channel, one]) => [
      channel,
      watched(one, lives),
    ]);
    living = own;
    sending.clear();
    port ??= (await freePorts(1))[0] ?? 0;
    const opened = await openRestateHost({
      ...setup,
      transports: Object.fromEntries(doors),
      notice: (one) => lives() && notice?.(one),
      at: (point) => lives() && at(point),
      ingress: restate.ingress,
      admin: restate.admin,
      port,
      space,
      believes: 20,
    });
    if (!opened.ok) throw new Error(opened.fault.message.en);
    const { host } = opened;
    atEnd(host.die);
    const die = () => {
      if (lives()) living = null;
      host.die();
    };
    return { host, die };
  };
  /** Lets the next thing happen that is to happen up to then; false: there is none. */
  const step = async (clock: ManualClock, end: number): Promise<boolean> => {
    await settled();
    const call = nextCall(await inside.states(space), end, called);
    const own = clock.next(end);
    if (call !== null && (own === null || call.at <= own)) {
      clock.set(Math.max(clock.now(), call.at));
      called.add(nameOf(call));
      await timer.call(space, call);
      return true;
    }
    if (own !== null) await clock.pass(Math.max(0, own - clock.now()));
    return own !== null;
  };
  return {
    begin,
    settled,
    pass: async (clock, milliseconds) => {
      const end = clock.now() + milliseconds;
      for (let more = true; more; ) more = await step(clock, end);
      clock.set(end);
    },
  };
}
