import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createHost, type Host, memoryLedger, type TenantRevision } from "@annae/host";
import { openSqliteHost } from "@annae/host-sqlite";
import { tableText } from "../table.ts";
import { happen, setup, standardRevision } from "./shop.ts";

const conversations = 30_000;
const tenants = 1_000;
const watched = 3_000;

/** What it costs to wait: conversations in which nobody says anything, tenants for which nothing happens. */
export async function hostIdle(): Promise<string> {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  const heap = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const revision = standardRevision();
  const file = join(mkdtempSync(join(tmpdir(), "annae-bench-")), "host.db");
  const host = open(file);
  await host.reviseTenant("shop", revision);
  await ask(host, 64);
  const before = heap();
  await ask(host, conversations);
  const each = (heap() - before) / conversations;
  // By then those that have wake-ups to find have found them.
  await sleep(2_000);
  const begun = process.cpuUsage();
  await sleep(watched);
  const { user, system } = process.cpuUsage(begun);
  await Promise.all(
    Array.from({ length: tenants }, (_, at) => host.reviseTenant(`t${at}`, own(revision, at))),
  );
  await host.stop();
  const opening = performance.now();
  const again = open(file);
  const opened = performance.now() - opening;
  const empty = heap();
  for (let at = 0; at < tenants; at += 1) {
    await happen(again, "u1", "e1", { type: "enter" }, `t${at}`);
  }
  const tenant = (heap() - empty) / tenants;
  await again.stop();
  rmSync(dirname(file), { recursive: true });
  const inMemory = createHost({ ...setup, ledger: memoryLedger() });
  await inMemory.reviseTenant("shop", revision);
  const none = heap();
  await ask(inMemory, conversations);
  const withLog = (heap() - none) / conversations;
  await inMemory.stop();
  const row = (what: string, time: string, target: string) => ({ what, time, ratio: "", target });
  return tableText("what a host in a file costs while nothing happens, and one in memory", [
    row("memory of an idle conversation", `${Math.round(each)} B`, "<= 1,000 B"),
    row("the same in memory, with its decisions", `${Math.round(withLog)} B`, "<= 1,000 B"),
    row("CPU with 30,000 of them", `${((user + system) / watched / 10).toFixed(2)} %`, "0 %"),
    row("start with them and 1,000 tenants", `${Math.round(opened)} ms`, ""),
    row("memory of a tenant that is used", `${(tenant / 1_000).toFixed(1)} kB`, ""),
  ]);
}

function open(file: string) {
  const opened = openSqliteHost(file, setup);
  if (!opened.ok) throw new Error(opened.fault.message.en);
  return opened.host;
}

/** As it comes from outside: nothing of it is another tenant's. */
function own(revision: TenantRevision, at: number): TenantRevision {
  const copy: TenantRevision = structuredClone(revision);
  return { ...copy, settings: { ...copy.settings, companyName: `회사 ${at}` } };
}

async function ask(host: Host, count: number): Promise<void> {
  for (let first = 0; first < count; first += 64) {
    const some = Array.from({ length: Math.min(64, count - first) }, (_, at) =>
      happen(host, `u${first + at}`, "e1", { type: "enter" }),
    );
    await Promise.all(some);
  }
}
