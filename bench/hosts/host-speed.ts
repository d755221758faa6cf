import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { createHost, type Host, memoryLedger, type TenantRevision } from "@annae/host";
import { openSqliteHost } from "@annae/host-sqlite";
import { type Contender, type Measurement, measure } from "../measure.ts";
import { ratioText, tableText, timeText } from "../table.ts";
import { measureApart } from "./apart.ts";
import { createCrowd, happen, inFlight, setup, standardRevision, turns } from "./shop.ts";

/**
 * What hosts cost: the standard policy, 10 counselors, 12 events a conversation, 32 in flight. In memory beside `handleEvent`, which
 * decides what the host does, keeps its records as that keeps its own, and stores, sends and wakes nothing; each in a process of its own,
 * over all runs, with what it leaves to be collected. In a file beside what the disk alone takes; ratios are to the first of each group.
 */
export async function hostSpeed(): Promise<string> {
  const apart = await measureApart();
  const revision = standardRevision();
  const inFile = async (name: string, folder: string) => {
    const host = fileHost(folder);
    await host.reviseTenant("shop", revision);
    return { name, units: turns, run: createCrowd(host) };
  };
  const files = await measure(
    [
      { name: "the disk alone: as many commits of 40 kB", units: turns, run: diskAlone },
      await inFile("host in a file, durable", tmpdir()),
      ...(existsSync(withoutDisk)
        ? [await inFile("the same in a folder that is memory", withoutDisk)]
        : []),
    ],
    7,
  );
  const crowds = await measure(
    await Promise.all([10, 10_000].map((open) => crowd(open, revision))),
    7,
  );
  const measured = [...apart, ...files, ...crowds];
  return tableText(
    "a turn by a host, 32 in flight (in memory: the mean)",
    measured.flatMap(rowsOf),
  );
}

/** At most: in passing time, and of the processor. */
const targets: Readonly<Record<string, readonly [wall: string, cpu: string]>> = {
  "host in memory": ["<= 1.67 x", "<= 1.67 x"],
  "host in a file, durable": ["<= 66.7 us", ""],
  "a webhook with 10,000 open rooms": ["<= 1.1 x", "<= 1.1 x"],
};

function rowsOf({ name, cpu, ...wall }: Measurement) {
  const [ofWall, ofCpu] = targets[name] ?? ["", ""];
  const row = (what: string, { nanoseconds, ratio }: Measurement["cpu"], target: string) => {
    return { what, time: timeText(nanoseconds), ratio: ratioText(ratio), target };
  };
  return [row(name, wall, ofWall), row("  CPU", cpu, ofCpu)];
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

/** What nothing that is durable can do without: a commit for every 32 turns. */
function diskAlone(): void {
  const folder = mkdtempSync(join(tmpdir(), "annae-bench-"));
  const database = new DatabaseSync(join(folder, "disk.db"));
  database.exec("pragma locking_mode = exclusive; pragma journal_mode = wal");
  database.exec("pragma synchronous = full; create table log (decisions text)");
  const insert = database.prepare("insert into log values (?)");
  const decisions = "x".repeat(40_000);
  for (let at = 0; at < turns / inFlight; at += 1) insert.run(decisions);
  database.close();
  rmSync(folder, { recursive: true });
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
