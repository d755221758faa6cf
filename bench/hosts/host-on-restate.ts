import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import type { Inbound } from "@annae/host";
import { contractRevision, room, told } from "@annae/host/contract-shop";
import { type Fleet, openFleet } from "../../packages/host-restate/src/testing/fleet.ts";
import { restateForTests } from "../../packages/host-restate/src/testing/restate-for-tests.ts";
import { type Ground, groundFor } from "../../packages/host-restate/src/testing/restate-rig.ts";
import { within } from "../../packages/host-restate/src/testing/within.ts";
import { type Row, tableText } from "../table.ts";

const customers = 1_000;
const warm = 16;
const inFlight = 64;
const clock = { now: () => Date.now() };

/** What happens in each conversation; a host gives the room itself. */
const happens: readonly Inbound["event"][] = [
  { type: "enter" },
  { type: "request", text: "배송 문의" },
  { type: "message", text: "언제 오나요" },
  { type: "reply", counselor: "kim", text: "확인하겠습니다" },
  { type: "end", by: "counselor" },
];

/**
 * Events a second on a Restate of this machine with 1, 2 and 4 server processes behind one balancer, and what limits them by the shares of
 * the processor that were measured. One that is not done in its time says why, and holds up no other: all three take some four minutes at most.
 */
export async function hostOnRestate(): Promise<string> {
  const ground = await groundFor(await restateForTests());
  const speeds: (Speed | Failed)[] = [];
  try {
    for (const servers of [1, 2, 4]) speeds.push(await speedOf(ground, servers));
  } finally {
    await ground.end();
  }
  const first = speeds.find((one) => "perSecond" in one)?.perSecond ?? Number.NaN;
  const rows = speeds.flatMap((one) => rowsOf(one, first));
  return tableText(`an event on Restate, ${inFlight} in flight; time of ${cores} cores`, rows);
}

/** What was measured with so many server processes, or why nothing was. */
type Speed = Awaited<ReturnType<typeof measured>>;
interface Failed {
  readonly servers: number;
  readonly why: string;
}

function rowsOf(one: Speed | Failed, first: number): readonly Row[] {
  const row = (what: string, time: string, ratio: string) => ({ what, time, ratio, target: "" });
  const name = `${one.servers} server process${one.servers === 1 ? "" : "es"}`;
  if ("why" in one) return [row(name, "-", ""), row(`  ${one.why}`, "", "")];
  const { perSecond, parts } = one;
  return [
    row(name, `${Math.round(perSecond)}/s`, `${(perSecond / first).toFixed(2)} x`),
    ...parts.map(({ part, share, each }) =>
      row(`  ${part}`, `${each.toFixed(1)} ms`, `${Math.round(share * 100)} %`),
    ),
    row(`  limited by ${limitOf(parts)}`, "", ""),
  ];
}

/** As little of the cores as makes no event faster. */
const hardlyIdle = 0.15;

/** What an event waits for: the processor where hardly any of it was idle, and whose it was first of all. */
function limitOf(parts: Speed["parts"]): string {
  const shareOf = (name: string) => parts.find(({ part }) => part === name)?.share ?? 0;
  if (shareOf("idle") > hardlyIdle) return "what is waited for: the cores were not full";
  const [first] = parts
    .filter(({ part }) => part !== "idle")
    .toSorted((one, other) => other.share - one.share);
  return `the processor, most of which had ${first?.part ?? "nobody"}`;
}

const cores = cpus().length;

async function speedOf(ground: Ground, servers: number): Promise<Speed | Failed> {
  try {
    const fleet = await openFleet(ground);
    const measuring = async () => {
      for (let more = 1; more < servers; more += 1) await fleet.start();
      return measured(ground, fleet, servers);
    };
    const all = within(most, "all to be decided and sent", measuring());
    return await all.finally(fleet.stop);
  } catch (error) {
    return { servers, why: error instanceof Error ? error.message : String(error) };
  }
}

/** Milliseconds after which no event is submitted any more, and in which all has to be over, what is to be sent as well. */
const lasts = 20_000;
const most = 65_000;

async function measured(ground: Ground, fleet: Fleet, servers: number) {
  const revised = await fleet.front.reviseTenant("shop", contractRevision());
  if (revised === null)
    throw new Error(`${servers} servers: the tenant could not be revised: ${fleet.trouble()}`);
  await play(fleet, "warm", warm);
  const restate = ground.restate.child.pid ?? 0;
  const spent = (): Spent => ({
    Restate: cpuOf([restate]),
    "our servers": cpuOf(fleet.processes()),
    "who asks, the platform and the balancer": cpuOf([process.pid]),
    idle: cpus().reduce((sum, { times }) => sum + times.idle, 0),
  });
  const [before, began] = [spent(), performance.now()];
  const { events, again } = await play(fleet, "u", customers);
  await fleet.settled();
  const passed = performance.now() - began;
  const after = spent();
  const parts = partsOf(before, after, { passed, events });
  const said = `${events} events in ${(passed / 1_000).toFixed(0)} s, ${again} of them asked again`;
  console.error(`hostOnRestate: ${servers} server processes: ${said}`);
  return { servers, perSecond: (events * 1_000) / passed, parts };
}

/** Milliseconds of cores that went to each. */
type Spent = Readonly<Record<string, number>>;

/** The share of all cores that went to each, and what that is for an event; what is left had all others on this machine. */
function partsOf(
  before: Spent,
  after: Spent,
  { passed, events }: { readonly passed: number; readonly events: number },
) {
  const own = Object.entries(after).map(
    ([part, time]) => [part, time - (before[part] ?? 0)] as const,
  );
  const left = passed * cores - own.reduce((sum, [, time]) => sum + time, 0);
  return [...own, ["others on this machine", Math.max(0, left)] as const].map(([part, time]) => ({
    part,
    share: time / passed / cores,
    each: time / events,
  }));
}

/** Plays conversations until there were so many, or the time for it is over; how many events were decided, and how many had to be asked again. */
async function play({ front, trouble }: Fleet, name: string, count: number) {
  const done = { events: 0, again: 0 };
  const [over, ends] = [performance.now() + lasts, performance.now() + most];
  let next = 0;
  const submit = async (customer: string, id: string, event: Inbound["event"]) => {
    const inbound = told({ clock }, customer, id, event);
    while (performance.now() < ends) {
      const submitted = await front.submit(room(customer), inbound);
      const part = "answer" in submitted ? "events" : "again";
      done[part] += 1;
      if (part === "events") return;
    }
  };
  const line = async () => {
    for (let nth = next++; nth < count && performance.now() < over; nth = next++) {
      for (const [at, event] of happens.entries()) {
        if (performance.now() < over) await submit(`${name}${nth}`, `e${at}`, event);
      }
    }
  };
  await within(
    most,
    `conversations of ${happens.length} events to be decided`,
    Promise.all(Array.from({ length: inFlight }, line)),
    async () => `(${done.events} events were, ${done.again} were unavailable: ${trouble()})`,
  );
  return done;
}

/** Milliseconds that the processes have had of the processor: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function cpuOf(processes: readonly number[]): number {
  const hundredths = processes.map((id) => {
    const fields = readFileSync(`/proc/${id}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return Number(fields[11]) + Number(fields[12]);
  });
  return hundredths.reduce((sum, one) => sum + one, 0) * 10;
}
