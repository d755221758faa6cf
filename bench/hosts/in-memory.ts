// node bench/hosts/in-memory.ts <contender>: runs it whenever it is told to, and says what that took.
import { web } from "@annae/channel-web";
import { createHost, memoryLedger } from "@annae/host";
import { policyFromIr } from "@annae/ir";
import {
  type ConversationRecord,
  createCalendar,
  handleEvent,
  newRecord,
  noImages,
} from "@annae/runtime";
import type { ConversationEvent } from "@annae/vocabulary";
import {
  callerOf,
  createCrowd,
  customers,
  happens,
  inFlight,
  morning,
  setup,
  standardRevision,
} from "./shop.ts";

/** What decides the same conversations in memory, each run those of customers who were not there before. */
export const inMemory: Readonly<Record<string, () => Promise<() => void | Promise<void>>>> = {
  "handleEvent alone, its records in a map": async () => decideAlone(),
  "host in memory": async () => {
    const host = createHost({ ...setup, ledger: memoryLedger() });
    await host.reviseTenant("shop", standardRevision());
    return createCrowd(host);
  },
};

/** As many conversations at a time as a host has in flight. */
function decideAlone(): () => void {
  const { policy, settings, counselors } = standardRevision();
  const station = {
    tenant: "shop",
    policy: policyFromIr(policy),
    channel: web,
    settings,
    calendar: createCalendar(settings),
    images: noImages,
  };
  const records = new Map<string, ConversationRecord>();
  let runs = 0;
  const decide = (customer: string, event: ConversationEvent) => {
    const surroundings = { counselors, openConsultations: 0, ...callerOf(customer) };
    const record = records.get(customer) ?? newRecord;
    records.set(customer, handleEvent(station, { event, surroundings, record }).record);
  };
  return () => {
    runs += 1;
    for (let first = 0; first < customers; first += inFlight) {
      for (const [at, one] of happens.entries()) {
        for (let nth = first; nth < Math.min(first + inFlight, customers); nth += 1) {
          decide(`r${runs}u${nth}`, { ...one, id: `platform:e${at}`, at: morning + at });
        }
      }
    }
  };
}

/** Microseconds: those that passed in a run, and all that its process has had of the processor since the run before. */
export interface Took {
  readonly wall: number;
  readonly cpu: number;
}

async function takeTurns(run: () => void | Promise<void>): Promise<void> {
  let spent = process.cpuUsage();
  process.on("message", async () => {
    const began = performance.now();
    await run();
    const wall = (performance.now() - began) * 1_000;
    const { user, system } = process.cpuUsage(spent);
    spent = process.cpuUsage();
    process.send?.({ wall, cpu: user + system } satisfies Took);
  });
}

const contender = inMemory[process.argv[2] ?? ""];
if (import.meta.main && contender !== undefined) await takeTurns(await contender());
