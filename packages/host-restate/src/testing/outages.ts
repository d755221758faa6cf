import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Inbound, Notice } from "@annae/host";
import {
  channel,
  contractRevision,
  httpPlatformTransport,
  room,
  told,
} from "@annae/host/contract-shop";
import { httpPlatform } from "@annae/host/testing";
import { describe, expect, test, vi } from "vitest";
import { type RunningRestate, startRestate } from "../engine/start-restate.ts";
import { openRestateHost } from "../open-restate-host.ts";
import { freePorts } from "./free-ports.ts";

const request = { type: "request", text: "문의합니다" } as const;
const clock = { now: () => Date.now() };
const again = { timeout: 60_000, interval: 100 };

/** A server whose Restate comes and goes. */
async function openSite() {
  const [ingress = 0, admin = 0, node = 0] = await freePorts(3);
  const folder = mkdtempSync(join(tmpdir(), "annae-restate-"));
  const platform = await httpPlatform();
  const notices: Notice[] = [];
  const opened = await openRestateHost({
    ingress: `http://127.0.0.1:${ingress}`,
    admin: `http://127.0.0.1:${admin}`,
    port: 0,
    channels: [channel],
    transports: { [channel.id]: httpPlatformTransport(platform.url) },
    notice: (notice) => notices.push(notice),
  });
  if (!opened.ok) throw new Error(opened.fault.message.en);
  const { host } = opened;
  let restate: RunningRestate | null = null;
  const come = async () => {
    const started = await startRestate(folder, { ingress, admin, node });
    if (typeof started === "string") throw new Error(started);
    restate = started;
    await vi.waitFor(
      async () => expect(await host.reviseTenant("shop", contractRevision())).not.toBeNull(),
      again,
    );
    return started;
  };
  /** As a platform does: again and again, until it is taken. */
  const insist = (customer: string, id: string, event: Inbound["event"]) =>
    vi.waitFor(async () => {
      const submitted = await host.submit(room(customer), told({ clock }, customer, id, event));
      expect("answer" in submitted).toBe(true);
    }, again);
  const unavailable = () => notices.filter(({ kind }) => kind === "unavailable").length;
  const close = async () => {
    host.die();
    platform.stop();
    await restate?.kill();
  };
  return { host, platform, admin, notices, unavailable, come, insist, close };
}

/** Expects both payloads of the greeting, in order; only the one that was being sent may have come again, and at once. */
function expectGreeted(keys: readonly string[]): void {
  const once = keys.filter((key, at) => keys[at - 1] !== key);
  expect(once.map((key) => JSON.parse(key).slice(1))).toEqual([
    ["server:assign/1", 0],
    ["server:assign/1", 1],
  ]);
}

/** A Restate that is not there, goes away and stands still. */
export function outages(): void {
  describe("a Restate that goes away", () => {
    test("absent at the start: the server says so and where, takes nothing, and begins once it comes", async () => {
      const site = await openSite();
      const first = await site.host.accept(room("u1"), told({ clock }, "u1", "e1", request));
      expect(first).toEqual({ kind: "unavailable", retryAfter: 1_000 });
      const said = site.notices.map((one) => (one.kind === "unavailable" ? one.reason : ""));
      expect(said.some((reason) => reason.includes(`127.0.0.1:${site.admin}`))).toBe(true);
      await site.come();
      await site.insist("u1", "e1", request);
      await vi.waitFor(() => expect(site.platform.keysOf("u1")).toHaveLength(2), again);
      expectGreeted(site.platform.keysOf("u1"));
      await site.close();
    });

    test("killed under way: what it had taken is decided once and sent in order, the rest is unavailable until it is back", async () => {
      const site = await openSite();
      const restate = await site.come();
      const customers = Array.from({ length: 20 }, (_, at) => `u${at}`);
      const asked = customers.map((one) => site.insist(one, "e1", request));
      await vi.waitFor(() => expect(site.platform.arrived.length).toBeGreaterThan(0), again);
      await restate.kill();
      await site.come();
      await Promise.all(asked);
      await vi.waitFor(
        () => expect(new Set(site.platform.arrived.map(({ key }) => key)).size).toBe(40),
        again,
      );
      for (const one of customers) expectGreeted(site.platform.keysOf(one));
      await site.close();
    });

    test("stopped: a webhook has its answer within 5 seconds, and afterwards the event happens once", async () => {
      const site = await openSite();
      const restate = await site.come();
      restate.child.kill("SIGSTOP");
      const before = site.unavailable();
      const accepted = await site.host.accept(room("u1"), told({ clock }, "u1", "e1", request));
      expect(accepted).toEqual({ kind: "unavailable", retryAfter: 1_000 });
      expect(site.unavailable()).toBe(before + 1);
      restate.child.kill("SIGCONT");
      await site.insist("u1", "e1", request);
      await vi.waitFor(() => expect(site.platform.keysOf("u1")).toHaveLength(2), again);
      expectGreeted(site.platform.keysOf("u1"));
      await site.close();
    });

    test("stopped: whoever waits for a removal, or for the decision log, does so no longer than for any other answer", async () => {
      const site = await openSite();
      const restate = await site.come();
      restate.child.kill("SIGSTOP");
      const removal = site.host.removeTenant("shop");
      const log = site.host.decisions("shop").then(
        () => "read",
        () => "not read",
      );
      // What ends every wait of a server ends these, too; so does their time.
      site.host.die();
      expect(await Promise.all([removal, log])).toEqual(["pending", "not read"]);
      restate.child.kill("SIGCONT");
      await site.close();
    });

    test("a platform that is away is tried again by Restate's own timers, and nothing overtakes", async () => {
      const site = await openSite();
      await site.come();
      let down = 3;
      site.platform.behave(() => (down-- > 0 ? 503 : 200));
      await site.insist("u1", "e1", request);
      await vi.waitFor(() => expect(site.platform.keysOf("u1")).toHaveLength(2), again);
      expectGreeted(site.platform.keysOf("u1"));
      await site.close();
    });
  });
}
