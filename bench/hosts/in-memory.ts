// node bench/hosts/in-memory.ts <contender>: runs it whenever it is told to, and says what that took.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { web } from "@annae/channel-web";
import { createHost, type DecisionLine, type Host, memoryLedger } from "@annae/host";
import { policyFromIr } from "@annae/ir";
import {
  type ConversationRecord,
  createCalendar,
  handleEvent,
  newRecord,
  noImages,
} from "@annae/runtime";
import { callerOf, createCrowd, setup, standardRevision } from "./shop.ts";

/** What decides the same in memory, each run conversations of customers who were not there before. */
export const inMemory: Readonly<Record<string, () => Promise<() => void | Promise<void>>>> = {
  "handleEvent alone, its records in a map": async () => decideAlone(decidedElsewhere()),
  "host in memory": async () => createCrowd(await memoryHost()),
};

async function memoryHost(): Promise<Host> {
  const host = createHost({ ...setup, ledger: memoryLedger() });
  await host.reviseTenant("shop", standardRevision());
  return host;
}

const itself = fileURLToPath(import.meta.url);
const tells = "tells";

/** What a host decides in a run: who is given which room, and how much there is to do meanwhile, only it knows. In a process of its own. */
function decidedElsewhere(): readonly DecisionLine[] {
  const told = execFileSync(process.execPath, [itself, tells], { maxBuffer: 1 << 28 });
  return JSON.parse(told.toString());
}

async function tellDecided(): Promise<void> {
  const host = await memoryHost();
  await createCrowd(host)();
  const decided: DecisionLine[] = [];
  let page = await host.decisions("shop");
  while (page.lines.length > 0) {
    decided.push(...page.lines.filter((line) => line.kind === "decision"));
    page = await host.decisions("shop", page.next);
  }
  await host.stop();
  process.stdout.write(JSON.stringify(decided));
}

/** Decides the same once more, in that order. */
function decideAlone(decided: readonly DecisionLine[]): () => void {
  const { policy, settings, counselors } = standardRevision();
  const station = {
    tenant: "shop",
    policy: policyFromIr(policy),
    channel: web,
    settings,
    calendar: createCalendar(settings),
    images: noImages,
  };
  const staffs = new Map<string, typeof counselors>();
  const staffOf = (received: DecisionLine["floor"]["received"]) => {
    const named = JSON.stringify(received);
    const staff =
      staffs.get(named) ??
      counselors.map((one) => ({ ...one, received: received[one.id] ?? one.received }));
    staffs.set(named, staff);
    return staff;
  };
  const happened = decided.map(({ event, caller, floor: { openConsultations, received } }) => {
    return { event, named: caller.customer.id, staff: staffOf(received), openConsultations };
  });
  const records = new Map<string, ConversationRecord>();
  let runs = 0;
  return () => {
    runs += 1;
    for (const { event, named, staff, openConsultations } of happened) {
      const name = `${runs}/${named}`;
      const { customer, category, facts } = callerOf(name);
      const surroundings = { counselors: staff, openConsultations, customer, category, facts };
      const record = records.get(name) ?? newRecord;
      const handling = handleEvent(station, { event: { ...event }, surroundings, record });
      records.set(name, handling.record);
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

if (import.meta.main && process.argv[2] === tells) await tellDecided();
const contender = inMemory[process.argv[2] ?? ""];
if (import.meta.main && contender !== undefined) await takeTurns(await contender());
