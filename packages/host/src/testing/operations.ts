import { describe, expect, test } from "vitest";
import { contractRevision } from "./contract-policy.ts";
import { greeted, textsFor } from "./oracle.ts";
import type { Rig } from "./rig.ts";
import { room, stageFor, told } from "./stage.ts";

const request = { type: "request", text: "문의합니다" } as const;
/** The desk, forgetting, and what cannot be. */
export function operations(rig: () => Rig): void {
  describe("the desk", () => {
    test("whoever waits longest is next when a counselor is free, also after a restart", async () => {
      const stage = await stageFor(rig(), { revision: contractRevision({ limit: 1 }) });
      for (const customer of ["u1", "u2", "u3"]) {
        await stage.pass(1_000);
        await stage.submit(room(customer), told(stage, customer, "e1", request));
      }
      const held = async () => {
        const rooms = await Promise.all(
          ["u1", "u2", "u3"].map((one) => stage.host().read(room(one))),
        );
        return rooms.map((one) => one?.room);
      };
      expect(await held()).toEqual(["received", "waiting", "waiting"]);
      stage.die();
      await stage.revive();
      await stage.submit(room("u1"), told(stage, "u1", "e2", { type: "end", by: "counselor" }));
      await stage.settled();
      expect(await held()).toEqual(["ended", "received", "waiting"]);
    });

    test("a consultation that is open for more than 7 days counts no more", async () => {
      const stage = await stageFor(rig(), { revision: contractRevision({ limit: 1 }) });
      await stage.submit(room("u1"), told(stage, "u1", "e1", request));
      await stage.submit(room("u2"), told(stage, "u2", "e1", request));
      stage.clock.set(stage.clock.now() + 8 * 86_400_000);
      await stage.pass(60_000);
      expect((await stage.host().read(room("u2")))?.room).toBe("received");
    });

    test("those who wait are given when a counselor comes with a revision, and a manual acceptance counts", async () => {
      const stage = await stageFor(rig(), {
        revision: contractRevision({
          counselors: [{ id: "kim", name: "김해피", status: "unavailable" }],
        }),
      });
      await stage.submit(room("u1"), told(stage, "u1", "e1", request));
      await stage.submit(room("u2"), told(stage, "u2", "e1", request));
      const assign = { type: "assign", counselor: "kim" } as const;
      await stage.submit(room("u1"), told(stage, "u1", "c1", assign, { source: "server" }));
      await stage.host().reviseTenant("shop", contractRevision({ limit: 2 }));
      await stage.settled();
      for (const one of ["u1", "u2"]) {
        expect((await stage.host().read(room(one)))?.counselor).toBe("kim");
        expect(textsFor(stage.platform.arrived, one)).toEqual(["기다려 주세요.", ...greeted]);
      }
    });
  });

  test("OPS-8: a counselor who is lost gives the consultation back, and another one gets it, also after a restart", async () => {
    const rule = "lost: when room in (received, inProgress) and !counselorPresent then release";
    const text = (policy: string) => policy.replace("on tick   { ", `on tick { ${rule}\n`);
    const kim = { id: "kim", name: "김해피" };
    const lee = { id: "lee", name: "이다정" };
    const stage = await stageFor(rig(), {
      revision: contractRevision({ text, counselors: [kim] }),
    });
    await stage.submit(room("u1"), told(stage, "u1", "e1", request));
    await stage.settled();
    stage.die();
    await stage.revive();
    const counselors = [{ ...kim, loggedIn: false, status: "unavailable" }, lee];
    await stage.host().reviseTenant("shop", contractRevision({ text, counselors }));
    await stage.pass(60_000);
    expect(await stage.host().read(room("u1"))).toMatchObject({
      room: "received",
      counselor: "lee",
    });
    const again = ["안녕하세요. 상담사 이다정입니다.", ...greeted.slice(1)];
    expect(textsFor(stage.platform.arrived, "u1")).toEqual([...greeted, ...again]);
  });

  test("a rule that asks how much there is to do wakes a conversation when another one ends", async () => {
    const rule = "free: when room is waiting and openConsultations < 1 then send free once";
    const text = (policy: string) =>
      policy
        .replace("message bye", 'message free { text "곧 연결됩니다." }\nmessage bye')
        .replace("on tick   { ", `on tick { ${rule}\n`);
    const counselors = [{ id: "kim", name: "김해피", status: "unavailable" }];
    const stage = await stageFor(rig(), { revision: contractRevision({ text, counselors }) });
    for (const one of ["u1", "u2"]) await stage.submit(room(one), told(stage, one, "e1", request));
    const assign = { type: "assign", counselor: "kim" } as const;
    await stage.submit(room("u1"), told(stage, "u1", "c1", assign, { source: "server" }));
    await stage.pass(5_000);
    expect(textsFor(stage.platform.arrived, "u2")).toEqual(["기다려 주세요."]);
    await stage.submit(room("u1"), told(stage, "u1", "e2", { type: "end", by: "counselor" }));
    await stage.pass(5_000);
    expect(textsFor(stage.platform.arrived, "u2")).toEqual(["기다려 주세요.", "곧 연결됩니다."]);
  });

  describe("what cannot be", () => {
    const numbers = Object.fromEntries(Array.from({ length: 200_000 }, (_, at) => [`n${at}`, at]));
    const customer = { id: "u1", blocked: false, channelAdded: true };
    const crowded = { customer, category: null, facts: numbers };
    let deep: Readonly<Record<string, unknown>> = {};
    for (let level = 0; level < 10_000; level += 1) deep = { deep };
    test.each([
      ["an id of a million characters", "badId", { id: "x".repeat(1_000_000) }],
      ["no id", "badId", { id: "" }],
      [
        "words of 10 million characters",
        "tooLarge",
        { event: { type: "message", text: "x".repeat(10_000_000) } },
      ],
      ["200,000 facts", "tooLarge", { caller: crowded }],
      [
        "values ten thousand deep in one another",
        "tooLarge",
        { event: { type: "enter", ...deep } },
      ],
      ["a trace of 100,000 characters", "tooLarge", { trace: "0".repeat(100_000) }],
      [
        "a counselor whom nobody knows",
        "unknownCounselor",
        { event: { type: "assign", counselor: "nobody" } },
      ],
    ] as const)("%s is refused and leaves nothing behind", async (_, fault, rest) => {
      const stage = await stageFor(rig());
      const submitted = await stage.submit(room("u1"), told(stage, "u1", "e1", request, rest));
      expect(submitted).toEqual({ kind: "failed", fault });
      expect(await stage.host().read(room("u1"))).toBeNull();
    });

    test("somebody else's caller is refused, and so is an unknown channel", async () => {
      const stage = await stageFor(rig());
      const inbound = told(stage, "u1", "e1", request);
      expect(await stage.submit(room("u2"), inbound)).toEqual({ kind: "failed", fault: "badKey" });
      const elsewhere = { ...room("u1"), channel: "smoke" };
      expect(await stage.submit(elsewhere, inbound)).toEqual({
        kind: "failed",
        fault: "unknownChannel",
      });
    });
  });

  describe("forgetting", () => {
    test("a customer who is forgotten frees their counselor, gets nothing more and begins anew", async () => {
      const stage = await stageFor(rig(), { revision: contractRevision({ limit: 1 }) });
      stage.platform.behave(({ conversation }) =>
        conversation.customer === "u1" ? "refuses" : "ok",
      );
      for (const one of ["u1", "u2"])
        await stage.submit(room(one), told(stage, one, "e1", request));
      await stage.settled();
      expect(await stage.host().undelivered("shop")).toHaveLength(2);
      expect(await stage.host().forget("shop", "u1")).toBe("complete");
      expect(await stage.host().undelivered("shop")).toEqual([]);
      expect(await stage.host().read(room("u1"))).toBeNull();
      await stage.pass(60_000);
      expect((await stage.host().read(room("u2")))?.room).toBe("received");
      expect((await stage.submit(room("u1"), told(stage, "u1", "e1", request))).kind).toBe(
        "decided",
      );
    });

    test("an id that is older than what is kept is decided again; one that is not is not", async () => {
      const stage = await stageFor(rig(), { keepFor: 86_400_000 });
      await stage.submit(room("u1"), told(stage, "u1", "e1", { type: "enter" }));
      stage.clock.set(stage.clock.now() + 86_300_000);
      expect(
        (await stage.submit(room("u1"), told(stage, "u1", "e1", { type: "enter" }))).kind,
      ).toBe("repeated");
      stage.clock.set(stage.clock.now() + 7_200_000);
      await stage.submit(room("u2"), told(stage, "u2", "e1", { type: "enter" }));
      expect(
        (await stage.submit(room("u1"), told(stage, "u1", "e1", { type: "enter" }))).kind,
      ).toBe("decided");
    });
  });
}
