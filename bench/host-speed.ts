import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { web } from "@annae/channel-web";
import { compile } from "@annae/dsl";
import {
  type Clock,
  createHost,
  type Host,
  type Inbound,
  memoryLedger,
  systemClock,
  type TenantRevision,
  type Transport,
} from "@annae/host";
import { openSqliteHost } from "@annae/host-sqlite";
import { policyFromIr } from "@annae/ir";
import {
  type ConversationRecord,
  createCalendar,
  handleEvent,
  newRecord,
  noImages,
  parseCounselors,
  parseTenantSettings,
} from "@annae/runtime";
import { type ConversationEvent, facts, install } from "@annae/vocabulary";
import { installedChannels } from "annae/channels";
import { diskHost } from "annae/disk-host";
import { type Contender, measure } from "./measure.ts";
import { ratioText, tableText, timeText } from "./table.ts";

const customers = 200;
const inFlight = 32;
const morning = Date.parse("2026-11-20T11:00:00+09:00");

/** What happens in each conversation: 12 events, one of which a host makes itself. */
const happens: readonly Inbound["event"][] = [
  { type: "enter" },
  { type: "request", text: "배송 문의" },
  { type: "assign", counselor: "c0" },
  ...Array.from({ length: 4 }, () => [
    { type: "message", text: "언제 오나요" } as const,
    { type: "reply", counselor: "c0", text: "확인하겠습니다" } as const,
  ]).flat(),
  { type: "end", by: "counselor" },
];

/** What hosts cost beside the bare decision: the standard policy, 10 counselors, 12 events a conversation, 32 in flight. */
export async function hostSpeed(): Promise<string> {
  const revision = standardRevision();
  const turns = customers * happens.length;
  const contender = async (name: string, host: Host) => {
    await host.reviseTenant("shop", revision);
    return { name, units: turns, run: () => hosted(host) };
  };
  const hosts = [
    await contender("host in memory", createHost({ ...setup, ledger: memoryLedger() })),
    await contender("host in a file, durable", fileHost(tmpdir())),
    ...(existsSync(withoutDisk)
      ? [await contender("the same in a folder that is memory", fileHost(withoutDisk))]
      : []),
  ];
  const measured = await measure(
    [
      { name: "handleEvent alone", units: turns, run: alone(revision) },
      ...hosts,
      { name: "the disk alone: as many commits of 40 kB", units: turns, run: diskAlone },
    ],
    7,
  );
  const crowds = await measure(
    await Promise.all([10, 10_000].map((open) => crowd(open, revision))),
    7,
  );
  const rows = [
    ...measured.flatMap(({ name, cpu, ...wall }) => [
      row(name, wall, wallTargets[name]),
      ...(name.startsWith("host") ? [row(`${name}: CPU`, cpu, cpuTargets[name])] : []),
    ]),
    ...crowds.map((one, at) => row(one.name, one, at === 0 ? "" : "<= 1.1 x")),
  ];
  return tableText("a turn by a host, 32 in flight", rows);
}

const wallTargets: Readonly<Record<string, string>> = {
  "host in memory": "<= 1.67 x",
  "host in a file, durable": "<= 66.7 us",
};
const cpuTargets: Readonly<Record<string, string>> = { "host in memory": "<= 1.67 x" };

function row(
  what: string,
  { nanoseconds, ratio }: { readonly nanoseconds: number; readonly ratio: number },
  target = "",
) {
  return { what, time: timeText(nanoseconds), ratio: ratioText(ratio), target };
}

/** Where files are kept in memory: what is left of the time is ours alone. */
const withoutDisk = "/dev/shm";

function fileHost(folder: string): Host {
  const file = join(mkdtempSync(join(folder, "annae-bench-")), "host.db");
  process.once("exit", () => rmSync(dirname(file), { recursive: true, force: true }));
  const opened = openSqliteHost(file, setup);
  if (!opened.ok) throw new Error(opened.fault.message.en);
  return opened.host;
}

const transport: Transport = { whenUnknown: "again", send: async () => ({ kind: "sent" }) };
/** How far the hosts' clock is from this machine's: what comes in has just happened, in the morning that the runtime alone decides in. */
const apart = morning - Date.now();

const clock: Clock = {
  now: () => systemClock.now() + apart,
  at: (moment, call) => systemClock.at(moment - apart, call),
};

/** A host that sends to nobody. */
export const setup = { channels: [web], transports: { [web.id]: transport }, clock };

/** The standard policy with ten counselors. */
export function standardRevision() {
  const file = fileURLToPath(new URL("../policies/happytalk/happytalk.rules", import.meta.url));
  const { ir } = compile(file, diskHost(), install(installedChannels));
  if (ir === null) throw new Error("the standard policy has faults");
  const settings = parseTenantSettings({ timezone: "Asia/Seoul", companyName: "해피샵" }, ir);
  const names = Array.from({ length: 10 }, (_, at) => ({ id: `c${at}`, name: `상담사 ${at}` }));
  const counselors = parseCounselors(names, [web.id]);
  if (!settings.ok || !counselors.ok) throw new Error("settings or roster have faults");
  return { policy: ir, settings: settings.value, counselors: counselors.value };
}

function callerOf(id: string) {
  return { customer: { id, blocked: false, channelAdded: true }, category: null, facts: {} };
}

/** The same events by the runtime alone, records kept in a variable. */
function alone({ policy, settings, counselors }: ReturnType<typeof standardRevision>): () => void {
  const station = {
    tenant: "shop",
    policy: policyFromIr(policy),
    channel: web,
    settings,
    calendar: createCalendar(settings),
    facts: new Map(facts.map((fact) => [fact.name, fact])),
    images: noImages,
  };
  return () => {
    for (let nth = 0; nth < customers; nth += 1) {
      let record: ConversationRecord = newRecord;
      const surroundings = { counselors, openConsultations: 0, ...callerOf(`u${nth}`) };
      for (const [at, one] of happens.entries()) {
        const event: ConversationEvent = { ...one, id: `platform:e${at}`, at: morning + at };
        ({ record } = handleEvent(station, { event, surroundings, record }));
      }
    }
  };
}

let runs = 0;

/** Conversations of customers whom the host has not seen yet. */
async function hosted(host: Host): Promise<void> {
  runs += 1;
  const run = runs;
  let next = 0;
  const line = async () => {
    for (let nth = next++; nth < customers; nth = next++) {
      for (const [at, event] of happens.entries()) {
        // The host gives the room itself.
        if (event.type !== "assign") await happen(host, `r${run}u${nth}`, `e${at}`, event);
      }
    }
  };
  await Promise.all(Array.from({ length: inFlight }, line));
}

/** Submits an event of that customer's. */
export function happen(
  host: Host,
  customer: string,
  id: string,
  event: Inbound["event"],
  tenant = "shop",
) {
  const caller = callerOf(customer);
  const inbound = {
    source: "platform",
    id,
    receivedAt: morning,
    platformAt: null,
    event,
    caller,
  } as const;
  return host.submit({ tenant, channel: web.id, customer }, inbound);
}

/** What nothing that is durable can do without: a commit for every 32 turns. */
function diskAlone(): void {
  const folder = mkdtempSync(join(tmpdir(), "annae-bench-"));
  const database = new DatabaseSync(join(folder, "disk.db"));
  database.exec("pragma locking_mode = exclusive; pragma journal_mode = wal");
  database.exec("pragma synchronous = full; create table log (decisions text)");
  const insert = database.prepare("insert into log values (?)");
  const decisions = "x".repeat(40_000);
  for (let at = 0; at < (customers * happens.length) / inFlight; at += 1) insert.run(decisions);
  database.close();
}

/** Webhooks of one customer while so many rooms are open. */
async function crowd(open: number, revision: TenantRevision): Promise<Contender> {
  const host = createHost({ ...setup, ledger: memoryLedger() });
  await host.reviseTenant("shop", revision);
  for (let nth = 0; nth < open; nth += 1) {
    await happen(host, `u${nth}`, "e1", { type: "request", text: "배송 문의" });
  }
  let id = 0;
  const run = async () => {
    for (let at = 0; at < 200; at += 1) {
      await happen(host, "u0", `m${id++}`, { type: "message", text: "언제 오나요" });
    }
  };
  return { name: `a webhook with ${open.toLocaleString("en")} open rooms`, units: 200, run };
}
