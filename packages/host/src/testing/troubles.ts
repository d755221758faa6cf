import { describe, expect, test } from "vitest";
import { contractRevision } from "./contract-policy.ts";
import { expectInOrder, greeted, textsFor } from "./oracle.ts";
import type { Rig } from "./rig.ts";
import { room, stageFor, told } from "./stage.ts";
import { standInPlatform } from "./stand-in-platform.ts";

const request = { type: "request", text: "문의합니다" } as const;
const minute = 60_000;

/** Platforms that are away, clocks that are wrong, conversations that wake up. */
export function troubles(rig: () => Rig): void {
  describe("platforms", () => {
    test("one that hangs at 100 customers of one tenant keeps another tenant from nothing", async () => {
      const stage = await stageFor(rig());
      await stage.host().reviseTenant("other", contractRevision());
      stage.platform.behave(({ conversation }) =>
        conversation.tenant === "shop" ? "hangs" : "ok",
      );
      const many = Array.from({ length: 100 }, (_, at) => `u${at}`);
      await Promise.all(
        many.map((one) => stage.submit(room(one), told(stage, one, "e1", request))),
      );
      await stage.submit(room("v1", "other"), told(stage, "v1", "e1", request));
      await stage.settled();
      expect(textsFor(stage.platform.arrived, "v1")).toEqual(greeted);
    });

    test("what is refused lies in a list with its reason, what follows is sent, and it can be sent again", async () => {
      const stage = await stageFor(rig());
      stage.platform.behave(({ key, attempt }) =>
        attempt === 1 && key.includes(",0]") ? "refuses" : "ok",
      );
      await stage.submit(room("u1"), told(stage, "u1", "e1", request));
      await stage.settled();
      expect(textsFor(stage.platform.arrived, "u1")).toEqual(greeted.slice(1));
      const [undelivered, ...none] = await stage.host().undelivered("shop");
      expect(none).toEqual([]);
      expect(undelivered?.reason.en).toBe("refused");
      expect(stage.notices.filter(({ kind }) => kind === "undelivered")).toHaveLength(1);
      stage.platform.behave(() => "ok");
      const key = undelivered?.key ?? "";
      expect(await stage.host().sendAgain("shop", key)).toBe(true);
      expect(await stage.host().sendAgain("shop", key)).toBe(false);
      await stage.settled();
      expect(textsFor(stage.platform.arrived, "u1").toSorted()).toEqual(greeted.toSorted());
      expect(await stage.host().undelivered("shop")).toEqual([]);
    });

    test("an answer that comes too late is asked for again under the same key, in order", async () => {
      const stage = await stageFor(rig());
      stage.platform.behave(({ attempt }) => (attempt === 1 ? "late" : "ok"));
      await stage.submit(room("u1"), told(stage, "u1", "e1", request));
      await stage.pass(minute);
      expect(stage.platform.arrived).toHaveLength(4);
      expect(textsFor(stage.platform.arrived, "u1")).toEqual(greeted);
      expectInOrder(stage.platform.arrived);
      const keys = stage.platform.attempts.map(({ key }) => key);
      expect(new Set(keys).size).toBe(2);
      expect(
        stage.platform.attempts.every(({ attempt, signal }) => (attempt === 1) === signal.aborted),
      ).toBe(true);
    });
  });

  describe("platforms that know no keys", () => {
    test("an answer that never comes is not asked for again: it lies in the list, and what follows is sent", async () => {
      const platform = standInPlatform("once");
      const stage = await stageFor(rig(), { platform });
      platform.behave(({ key }) => (key.includes(",0]") ? "late" : "ok"));
      await stage.submit(room("u1"), told(stage, "u1", "e1", request));
      await stage.pass(minute);
      expect(textsFor(platform.arrived, "u1")).toEqual(greeted);
      expect(platform.attempts).toHaveLength(2);
      const lost = await stage.host().undelivered("shop");
      expect(lost.map(({ reason }) => reason.en)).toEqual([
        expect.stringContaining("nobody knows whether it was taken"),
      ]);
    });
  });

  describe("what needs a person", () => {
    test.each([
      ["throws", "the server failed while it was sending (reset); it is sent again by itself"],
      ["down", "no reason is known"],
    ] as const)(
      "a transport that %s is told as that, not as a platform that is late",
      async (behaviour, reason) => {
        const stage = await stageFor(rig());
        stage.platform.behave(() => behaviour);
        await stage.submit(room("u1"), told(stage, "u1", "e1", request));
        await stage.settled();
        expect((await stage.host().stuck("shop"))[0]?.reason.en).toBe(reason);
      },
    );

    test("a conversation in which sending fails is stuck, with the reason, until it goes on; also after a restart", async () => {
      const stage = await stageFor(rig());
      stage.platform.behave(() => "busy");
      await stage.submit(room("u1"), told(stage, "u1", "e1", request));
      await stage.settled();
      const stuck = await stage.host().stuck("shop");
      expect(stuck).toMatchObject([{ conversation: { customer: "u1" }, attempts: 1 }]);
      expect(stuck[0]?.reason.en).toBe("too many");
      expect(await stage.host().stuck("other")).toEqual([]);
      stage.die();
      await stage.revive();
      expect(await stage.host().stuck("shop")).toHaveLength(1);
      stage.platform.behave(() => "ok");
      await stage.pass(minute);
      expect(await stage.host().stuck("shop")).toEqual([]);
      expect(textsFor(stage.platform.arrived, "u1")).toEqual(greeted);
    });

    test("somebody who is not there gets it once they are, after days and restarts, and it counts as no failure", async () => {
      const stage = await stageFor(rig());
      stage.platform.behave(() => "absent");
      await stage.submit(room("u1"), told(stage, "u1", "e1", request));
      await stage.pass(3 * 24 * 60 * minute);
      expect(await stage.host().stuck("shop")).toEqual([]);
      expect(await stage.host().undelivered("shop")).toEqual([]);
      stage.die();
      await stage.revive();
      stage.platform.behave(() => "ok");
      await stage.host().present(room("u1"));
      await stage.settled();
      expect(textsFor(stage.platform.arrived, "u1").slice(0, 2)).toEqual(greeted);
    });

    test("a platform that takes two in a second is sent two in a second, and all arrives", async () => {
      const platform = standInPlatform("again", { perSecond: 2 });
      const stage = await stageFor(rig(), { platform });
      for (const one of ["u1", "u2", "u3"])
        await stage.submit(room(one), told(stage, one, "e1", request));
      const counts: number[] = [];
      for (let second = 0; second < 3; second += 1) {
        await stage.settled();
        counts.push(platform.arrived.length);
        await stage.pass(1_000);
      }
      expect(counts).toEqual([2, 4, 6]);
      expectInOrder(platform.arrived);
    });

    test("operators are told once that a key is wrong, and again when it is wrong again", async () => {
      const stage = await stageFor(rig());
      const timesTold = () => stage.notices.filter(({ kind }) => kind === "blocked").length;
      stage.platform.behave(() => "blocked");
      for (const one of ["u1", "u2"])
        await stage.submit(room(one), told(stage, one, "e1", request));
      await stage.pass(2 * minute);
      expect(timesTold()).toBe(1);
      stage.platform.behave(() => "ok");
      await stage.pass(2 * minute);
      for (const one of ["u1", "u2"])
        expect(textsFor(stage.platform.arrived, one)).toEqual(greeted);
      stage.platform.behave(() => "blocked");
      await stage.submit(room("u1"), told(stage, "u1", "e2", { type: "end", by: "counselor" }));
      await stage.settled();
      expect(timesTold()).toBe(2);
    });

    test("a platform that has had too many is left alone for as long as it says, by all conversations of the tenant", async () => {
      const stage = await stageFor(rig());
      stage.platform.behave(({ conversation }) => (conversation.customer === "u1" ? "busy" : "ok"));
      await stage.submit(room("u1"), told(stage, "u1", "e1", request));
      await stage.settled();
      await stage.submit(room("u2"), told(stage, "u2", "e1", request));
      await stage.pass(29_000);
      expect(textsFor(stage.platform.arrived, "u2")).toEqual([]);
      stage.platform.behave(() => "ok");
      await stage.pass(2_000);
      expect(textsFor(stage.platform.arrived, "u2")).toEqual(greeted);
    });
  });

  describe("time", () => {
    test("words put the wake-up off: the old one says nothing", async () => {
      const stage = await stageFor(rig());
      await stage.submit(room("u1"), told(stage, "u1", "e1", request));
      await stage.pass(9 * minute);
      await stage.submit(room("u1"), told(stage, "u1", "e2", { type: "message", text: "네" }));
      await stage.pass(9 * minute);
      expect(textsFor(stage.platform.arrived, "u1")).toEqual(greeted);
      await stage.pass(2 * minute);
      expect(textsFor(stage.platform.arrived, "u1")).toEqual([...greeted, "계신가요?"]);
    });

    test.each([-3, 3])(
      "a clock that is set by %s hours loses nothing and sends nothing twice",
      async (hours) => {
        const stage = await stageFor(rig());
        await stage.submit(room("u1"), told(stage, "u1", "e1", request));
        await stage.settled();
        stage.clock.set(stage.clock.now() + hours * 60 * minute);
        await stage.submit(room("u1"), told(stage, "u1", "e2", { type: "message", text: "네" }));
        await stage.pass(4 * 60 * minute);
        await stage.submit(room("u1"), told(stage, "u1", "e3", { type: "end", by: "counselor" }));
        await stage.settled();
        expect(textsFor(stage.platform.arrived, "u1")).toEqual([
          ...greeted,
          "계신가요?",
          "감사합니다.",
        ]);
      },
    );
  });
}
