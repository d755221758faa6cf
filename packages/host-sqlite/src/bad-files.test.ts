import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { channel, contractRevision, room, told } from "@annae/host/contract-shop";
import { describe, expect, test } from "vitest";
import { openSqliteHost } from "./open-sqlite-host.ts";

const clock = { now: () => Date.now() };
const enter = (name: string, id: string) =>
  [room(name), told({ clock }, name, id, { type: "enter" })] as const;

function opened(file: string, reasons: string[] = []) {
  const host = openSqliteHost(file, {
    channels: [channel],
    transports: {},
    notice: (one) => one.kind === "unavailable" && reasons.push(one.reason),
  });
  if (!host.ok) throw new Error(host.fault.message.en);
  return host.host;
}

/** The module's address as a program writes it. */
function moduleNamed(path: string): string {
  return JSON.stringify(new URL(path, import.meta.url).href);
}

/** A file as a process leaves it that is killed after so many events; the copy is made while it is in use. */
async function left(events: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "annae-"));
  const [file, copy] = [join(folder, "host.db"), join(folder, "copy.db")];
  const host = opened(file);
  await host.reviseTenant("shop", contractRevision());
  for (let at = 0; at < events; at += 1) await host.submit(...enter(`u${at}`, "e1"));
  for (const end of ["", "-wal"]) copyFileSync(file + end, copy + end);
  await host.stop();
  return copy;
}

describe("files that are not whole", () => {
  test("a journal that was cut off in its last commit lacks that commit and nothing before it", async () => {
    const file = await left(5);
    truncateSync(`${file}-wal`, statSync(`${file}-wal`).size - 100);
    const host = opened(file);
    const again = [];
    for (let at = 0; at < 5; at += 1)
      again.push((await host.submit(...enter(`u${at}`, "e1"))).kind);
    expect(again).toEqual(["repeated", "repeated", "repeated", "repeated", "decided"]);
    await host.stop();
  });

  test("a journal of something else is nobody's: the file goes on with what stands in it", async () => {
    const file = await left(3);
    await opened(file).stop();
    writeFileSync(`${file}-wal`, "nonsense".repeat(1_000));
    const host = opened(file);
    expect((await host.submit(...enter("u0", "e1"))).kind).toBe("repeated");
    await host.stop();
  });

  test("half a file is damaged: whatever needs the other half is not taken, and says so", async () => {
    const file = await left(400);
    await opened(file).stop();
    truncateSync(file, Math.floor(statSync(file).size / 2 / 4_096) * 4_096);
    const reasons: string[] = [];
    const host = openSqliteHost(file, {
      channels: [channel],
      transports: {},
      notice: (one) => one.kind === "unavailable" && reasons.push(one.reason),
    });
    if (!host.ok) return expect(host.fault.kind).toBe("damaged");
    const kinds = new Set<string>();
    for (let at = 0; at < 400; at += 7) {
      kinds.add((await host.host.submit(...enter(`u${at}`, "e1"))).kind);
    }
    expect(kinds).toContain("unavailable");
    expect(reasons.every((reason) => reason.includes("damaged"))).toBe(true);
    await host.host.stop();
  });

  test("an empty file is a new one", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "annae-")), "host.db");
    writeFileSync(file, "");
    const host = opened(file);
    expect(await host.reviseTenant("shop", contractRevision())).toBe(1);
    await host.stop();
  });
});

test("a disk that takes no more in the middle: what was answered is kept, the rest comes again, and once there is room all is decided", () => {
  const file = join(mkdtempSync(join(tmpdir(), "annae-")), "host.db");
  const program = `
    const { openSqliteHost } = await import(${moduleNamed("./open-sqlite-host.ts")});
    const { channel, contractRevision, room, told } = await import("@annae/host/contract-shop");
    const opened = openSqliteHost(${JSON.stringify(file)}, { channels: [channel], transports: {} });
    if (!opened.ok) throw new Error(opened.fault.message.en);
    const { host } = opened;
    const revised = await host.reviseTenant("shop", contractRevision());
    const kinds = [];
    for (let at = 0; at < 300; at += 1) {
      const event = { type: "message", text: "문의".repeat(2_000) };
      const inbound = told({ clock: { now: () => Date.now() } }, "u" + at, "e1", event);
      kinds.push((await host.submit(room("u" + at), inbound)).kind);
    }
    process.stdout.write(JSON.stringify(kinds), () => process.exit());`;
  const run = (limit: string) => {
    const command = `ulimit -f ${limit} && exec "$0" --input-type=module -e "$1"`;
    const { stdout, stderr } = spawnSync("sh", ["-c", command, process.execPath, program], {
      cwd: import.meta.dirname,
    });
    expect(stderr.toString()).not.toContain("Error");
    const kinds: readonly string[] = JSON.parse(stdout.toString());
    return kinds;
  };
  // Blocks of 512 bytes: about a megabyte for each file.
  const first = run("2048");
  expect(new Set(first)).toEqual(new Set(["decided", "unavailable"]));
  const second = run("unlimited");
  expect(second).toEqual(first.map((kind) => (kind === "decided" ? "repeated" : "decided")));
});

describe("folders that cannot be written", () => {
  /** Opened by somebody to whom permissions apply. */
  function faultFor(file: string): unknown {
    const program = `const { openLedger } = await import(${moduleNamed("./open-sqlite-host.ts")});
      const opened = openLedger(${JSON.stringify(file)});
      process.stdout.write(JSON.stringify(opened.ok ? null : opened.fault));`;
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const run = spawnSync(process.execPath, ["--input-type=module", "-e", program], nobody);
    return JSON.parse(run.stdout.toString());
  }

  test("a new file in a read-only folder, and a file that may only be read, are told with what to do", async () => {
    const file = await left(1);
    await opened(file).stop();
    const folder = join(file, "..");
    chmodSync(file, 0o444);
    chmodSync(folder, 0o555);
    expect(faultFor(join(folder, "new.db"))).toMatchObject({ kind: "noFolder" });
    expect(faultFor(file)).toMatchObject({
      kind: "readOnly",
      message: { ko: expect.stringContaining("권한") },
    });
    expect(existsSync(`${file}-wal`)).toBe(false);
    chmodSync(folder, 0o755);
  });
});
