import { readFileSync } from "node:fs";
import type { Inbound } from "@annae/host";
import { contractRevision, room, told } from "@annae/host/contract-shop";
import { type Fleet, openFleet } from "../packages/host-restate/src/testing/fleet.ts";
import { restateForTests } from "../packages/host-restate/src/testing/restate-for-tests.ts";
import { type Ground, groundFor } from "../packages/host-restate/src/testing/restate-rig.ts";
import { tableText } from "./table.ts";

const customers = 150;
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

/** Events a second on a Restate of this machine with 1, 2 and 4 server processes behind one balancer, and whose time on the processor it is. */
export async function hostOnRestate(): Promise<string> {
  const ground = await groundFor(await restateForTests());
  const measured = [];
  for (const servers of [1, 2, 4]) measured.push(await speedOf(ground, servers));
  await ground.end();
  const [first] = measured;
  const rows = measured.map(({ servers, perSecond, restate, ours, front }) => ({
    what: `${servers} server processes: ${restate.toFixed(1)} ms of a core in Restate, ${ours.toFixed(1)} in ours, ${front.toFixed(1)} in who asks`,
    time: `${Math.round(perSecond)}/s`,
    ratio: `${(perSecond / (first?.perSecond ?? 1)).toFixed(2)} x`,
    target: "",
  }));
  return tableText(`an event on Restate, ${inFlight} in flight`, rows);
}

async function speedOf(ground: Ground, servers: number) {
  const fleet = await openFleet(ground);
  for (let more = 1; more < servers; more += 1) await fleet.start();
  await fleet.front.reviseTenant("shop", contractRevision());
  await play(fleet, "warm", inFlight);
  const restate = ground.restate.child.pid ?? 0;
  const spent = () => ({
    restate: cpuOf([restate]),
    ours: cpuOf(fleet.processes()),
    front: cpuOf([process.pid]),
  });
  const [before, began] = [spent(), performance.now()];
  await play(fleet, "u", customers);
  await fleet.settled();
  const seconds = (performance.now() - began) / 1_000;
  const after = spent();
  await fleet.stop();
  const events = customers * happens.length;
  const each = (part: keyof typeof before) => (after[part] - before[part]) / events;
  return {
    servers,
    perSecond: events / seconds,
    restate: each("restate"),
    ours: each("ours"),
    front: each("front"),
  };
}

async function play({ front }: Fleet, name: string, count: number): Promise<void> {
  let next = 0;
  const line = async () => {
    for (let nth = next++; nth < count; nth = next++) {
      const customer = `${name}${nth}`;
      for (const [at, event] of happens.entries())
        await front.submit(room(customer), told({ clock }, customer, `e${at}`, event));
    }
  };
  await Promise.all(Array.from({ length: inFlight }, line));
}

/** Milliseconds that the processes have had of the processor: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function cpuOf(processes: readonly number[]): number {
  const hundredths = processes.map((id) => {
    const fields = readFileSync(`/proc/${id}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return Number(fields[11]) + Number(fields[12]);
  });
  return hundredths.reduce((sum, one) => sum + one, 0) * 10;
}
