import { policyFromIr } from "@annae/ir";
import { noImages } from "@annae/runtime";
import { describe, expect, test } from "vitest";
import { faultPoints } from "../host/setup.ts";
import { logText } from "../log/log-line.ts";
import { readLogLine } from "../log/read-log-line.ts";
import { standardRetries } from "../outbox/retry-delay.ts";
import { createPlayer } from "../replay/create-player.ts";
import { channel, contractRevision } from "./contract-policy.ts";
import { expectInOrder, greeted, textsFor } from "./oracle.ts";
import type { Rig } from "./rig.ts";
import { room, stageFor, told } from "./stage.ts";

const request = { type: "request", text: "문의합니다" } as const;
const minute = 60_000;

/** What always holds: the ten properties of a host, each by its number and name. */
export function properties(rig: () => Rig): void {
  describe("what always holds", () => {
    test.each(faultPoints)(
      "1, whole turn or nothing: killed (%s), it is as if all of it had been stored at once",
      async (point) => {
        const stage = await stageFor(rig());
        stage.dieAt(point);
        const first = stage.submit(room("u1"), told(stage, "u1", "e1", request));
        await Promise.race([first, stage.settled()]);
        await stage.revive();
        await stage.submit(room("u1"), told(stage, "u1", "e1", request));
        await stage.settled();
        expect(await stage.host().read(room("u1"))).toMatchObject({
          room: "received",
          counselor: "kim",
        });
        const { lines } = await stage.host().decisions("shop");
        const ids = lines.flatMap((line) => (line.kind === "decision" ? [line.event.id] : []));
        expect(ids).toEqual(["platform:e1", "server:assign/1"]);
        await stage.pass(11 * minute);
        expect(textsFor(stage.platform.arrived, "u1")).toEqual([...greeted, "계신가요?"]);
        expectInOrder(stage.platform.arrived);
      },
    );

    test("2, order: one customer whose platform fails delays neither decisions nor other customers", async () => {
      const stage = await stageFor(rig());
      stage.platform.behave(({ conversation }) => (conversation.customer === "u1" ? "down" : "ok"));
      for (const one of ["u1", "u2"])
        await stage.submit(room(one), told(stage, one, "e1", request));
      await stage.settled();
      expect(textsFor(stage.platform.arrived, "u2")).toEqual(greeted);
      expect(textsFor(stage.platform.arrived, "u1")).toEqual([]);
    });

    test("3, once: an id decides once, however often and however late it comes, and sends each payload under one key", async () => {
      const stage = await stageFor(rig());
      const again = () => stage.submit(room("u1"), told(stage, "u1", "e1", request));
      const copies = await Promise.all([again(), again(), again()]);
      for (let at = 0; at < 60; at += 1) {
        const words = { type: "message", text: `${at}` } as const;
        await stage.submit(room("u1"), told(stage, "u1", `m${at}`, words));
      }
      const kinds = [...copies, await again()].map(({ kind }) => kind);
      expect(kinds.toSorted()).toEqual(["decided", "repeated", "repeated", "repeated"]);
      const other = told(stage, "u1", "e1", { type: "enter" }, { source: "window" });
      expect((await stage.submit(room("u1"), other)).kind).toBe("decided");
      await stage.settled();
      expect(stage.platform.arrived.map(({ text }) => text)).toEqual(greeted);
      expect(new Set(stage.platform.arrived.map(({ key }) => key)).size).toBe(2);
    });

    test("4, retry: what fails is tried again, ever more seldom, then given up with its reason, and can be set aside", async () => {
      const retries = { ...standardRetries, attempts: 6 };
      const stage = await stageFor(rig(), { retries });
      stage.platform.behave(() => "down");
      await stage.submit(room("u1"), told(stage, "u1", "e1", request));
      await stage.pass(10 * minute);
      const times = stage.platform.attempts
        .filter(({ key }) => key === stage.platform.attempts[0]?.key)
        .map(({ attempt }) => attempt);
      expect(times).toEqual([1, 2, 3, 4, 5, 6]);
      const lost = await stage.host().undelivered("shop");
      expect(lost[0]?.reason.en).toMatch(/^6 attempts failed/);
      for (const { key } of lost) expect(await stage.host().setAside("shop", key)).toBe(true);
      expect(await stage.host().undelivered("shop")).toEqual([]);
    });

    test("5, no polling: a conversation wakes up when a rule has something to say, once, also in a host that was dead at the time", async () => {
      const stage = await stageFor(rig());
      await stage.submit(room("u1"), told(stage, "u1", "e1", request));
      await stage.settled();
      stage.die();
      stage.clock.set(stage.clock.now() + 11 * minute);
      await stage.revive();
      await stage.pass(30 * minute);
      expect(textsFor(stage.platform.arrived, "u1")).toEqual([...greeted, "계신가요?"]);
    });

    test("6, assignment: requests are decided where is known how much there is to do; whoever waits longest is next", async () => {
      const stage = await stageFor(rig(), { revision: contractRevision({ limit: 2 }) });
      const customers = ["u1", "u2", "u3", "u4", "u5"];
      for (const one of customers) {
        await stage.pass(1_000);
        await stage.submit(room(one), told(stage, one, "e1", request));
      }
      const rooms = async () =>
        Promise.all(customers.map(async (one) => (await stage.host().read(room(one)))?.room));
      expect(await rooms()).toEqual(["received", "received", "waiting", "waiting", "waiting"]);
      await stage.submit(room("u2"), told(stage, "u2", "e2", { type: "end", by: "counselor" }));
      await stage.settled();
      expect(await rooms()).toEqual(["received", "ended", "received", "waiting", "waiting"]);
    });

    test("7, time: an event is dated by its receipt unless the platform's time is within a minute of it, and a late one never moves memory back", async () => {
      const stage = await stageFor(rig());
      const now = stage.clock.now();
      for (const [id, platformAt] of [
        ["near", now - minute],
        ["far", now - 2 * minute],
      ] as const) {
        await stage.submit(room(id), told(stage, id, "e1", request, { platformAt }));
      }
      expect((await stage.host().read(room("near")))?.requestedAt).toBe(now - minute);
      expect((await stage.host().read(room("far")))?.requestedAt).toBe(now);
      const late = { type: "message", text: "늦게 온 말" } as const;
      const platformAt = now - minute + 1;
      await stage.submit(room("far"), told(stage, "far", "e2", late, { platformAt }));
      expect((await stage.host().read(room("far")))?.lastWords?.at).toBe(now);
    });

    test("8, bounded: a conversation that would remember more than 64 kB stays as it is, one that talks on and on remembers no more for it, and one that is forgotten leaves nothing", async () => {
      const names = Array.from({ length: 900 }, (_, at) => `aMessageOfVeryManyNumber${at}`);
      const text = (policy: string) =>
        policy
          .replace(
            "message bye",
            `${names.map((name) => `message ${name} { text "네" }`).join("\n")}\nmessage bye`,
          )
          .replace(
            "on end    {",
            `on enter { all: ${names.map((name) => `send ${name}`).join("; ")} }\non end {`,
          );
      const stage = await stageFor(rig(), { revision: contractRevision({ text }) });
      const submitted = await stage.submit(room("u1"), told(stage, "u1", "e1", { type: "enter" }));
      expect(submitted).toEqual({ kind: "failed", fault: "tooLarge" });
      expect(await stage.host().read(room("u1"))).toBeNull();
      await stage.submit(room("u2"), told(stage, "u2", "e1", request));
      for (let at = 0; at < 100; at += 1) {
        const words = { type: "message", text: "네".repeat(1_000) } as const;
        await stage.submit(room("u2"), told(stage, "u2", `m${at}`, words));
      }
      const kept = JSON.stringify(await stage.host().read(room("u2")));
      expect(kept.length).toBeLessThan(8_000);
      expect(await stage.host().forget("shop", "u2")).toBe("complete");
      expect(await stage.host().read(room("u2"))).toBeNull();
      expect(JSON.stringify(await stage.host().decisions("shop"))).not.toContain("u2");
    });

    test("9, why, later: every decision names its revision and is played again to the same, by the log alone", async () => {
      const revision = contractRevision();
      const stage = await stageFor(rig(), { revision });
      await stage.submit(room("u1"), told(stage, "u1", "e1", request));
      await stage.submit(room("u1"), told(stage, "u1", "e2", { type: "end", by: "counselor" }));
      await stage.settled();
      const { lines } = await stage.host().decisions("shop");
      if ("built" in revision.policy) throw new Error("the contract's policy is no IR");
      const policy = policyFromIr(revision.policy);
      const player = createPlayer({ policy, channels: [channel], images: noImages });
      const played = lines.flatMap((line) => {
        const read = readLogLine(logText(line));
        if (!read.ok) return [read.fault.reason.en];
        return read.line.kind === "revision"
          ? (player.revise(read.line)?.en ?? [])
          : player.play(read.line).kind;
      });
      expect(played).toEqual(["same", "same", "same"]);
    });

    test("10, back-pressure: too much at once is refused with a time to come again, and what was taken is decided", async () => {
      const stage = await stageFor(rig(), { mostWaiting: 10 });
      const submitted = await Promise.all(
        Array.from({ length: 15 }, (_, at) =>
          stage.submit(room(`u${at}`), told(stage, `u${at}`, "e1", request)),
        ),
      );
      expect(submitted.filter(({ kind }) => kind === "decided")).toHaveLength(10);
      expect(submitted.filter(({ kind }) => kind === "refused")).toHaveLength(5);
    });
  });
}
