import { describe, expect, test } from "vitest";
import { contractRevision } from "./contract-policy.ts";
import { expectInOrder, greeted, textsFor } from "./oracle.ts";
import type { Rig } from "./rig.ts";
import { room, stageFor, told } from "./stage.ts";

const request = { type: "request", text: "문의합니다" } as const;

/** What was seen to go wrong in a server written by hand, trace by trace. */
export function traces(rig: () => Rig): void {
  describe("traces of a server written by hand", () => {
    test("A: killed after the commit, before sending: the customer is greeted all the same, and a repeated webhook changes nothing", async () => {
      const stage = await stageFor(rig());
      stage.dieAt("beforeSend");
      await stage.submit(room("u1"), told(stage, "u1", "e1", request));
      await stage.revive();
      expect((await stage.submit(room("u1"), told(stage, "u1", "e1", request))).kind).toBe(
        "repeated",
      );
      await stage.settled();
      expect(textsFor(stage.platform.arrived, "u1")).toEqual(greeted);
      expect((await stage.host().read(room("u1")))?.room).toBe("received");
    });

    test.each(["decided", "committed"] as const)(
      "B: killed (%s) while a room is given: it is given once, and the greeting is not lost",
      async (point) => {
        const stage = await stageFor(rig());
        stage.dieAt(point);
        await stage.submit(room("u1"), told(stage, "u1", "e1", request));
        await stage.revive();
        await stage.submit(room("u1"), told(stage, "u1", "e1", request));
        await stage.settled();
        expect(stage.platform.arrived.map(({ text }) => text)).toEqual(greeted);
        expect((await stage.host().read(room("u1")))?.counselor).toBe("kim");
      },
    );

    test("B2: killed once a room that waited is given: the greeting comes although nobody ever repeats the assignment, and a repeated webhook brings no second", async () => {
      const stage = await stageFor(rig(), { revision: contractRevision({ limit: 1 }) });
      const end = { type: "end", by: "counselor" } as const;
      for (const one of ["u1", "u2"])
        await stage.submit(room(one), told(stage, one, "e1", request));
      await stage.settled();
      stage.dieAt("beforeSend");
      await stage.submit(room("u1"), told(stage, "u1", "e2", end));
      await stage.revive();
      for (const [one, id, event] of [["u1", "e2", end] as const, ["u2", "e1", request] as const]) {
        const repeated = await stage.submit(room(one), told(stage, one, id, event));
        expect(repeated.kind).toBe("repeated");
      }
      await stage.settled();
      expect(textsFor(stage.platform.arrived, "u1")).toEqual([...greeted, "감사합니다."]);
      expect(textsFor(stage.platform.arrived, "u2")).toEqual(["기다려 주세요.", ...greeted]);
      expect((await stage.host().read(room("u2")))?.counselor).toBe("kim");
    });

    test("C: killed between two payloads of one answer: the second follows", async () => {
      const stage = await stageFor(rig());
      stage.dieAt("recorded");
      await stage.submit(room("u1"), told(stage, "u1", "e1", request));
      await stage.settled();
      await stage.revive();
      expect(stage.platform.arrived.map(({ text }) => text)).toEqual(greeted);
    });

    test("D: killed after a payload was taken, before that is recorded: it goes again under its key, and nothing overtakes it", async () => {
      const stage = await stageFor(rig());
      stage.dieAt("afterSend");
      await stage.submit(room("u1"), told(stage, "u1", "e1", request));
      await stage.settled();
      await stage.revive();
      const [first, again] = stage.platform.arrived;
      expect(again).toEqual(first);
      expect(textsFor(stage.platform.arrived, "u1")).toEqual(greeted);
      expectInOrder(stage.platform.arrived);
    });

    test("E: two copies of a webhook at once: one decides, both have its answer, nothing is sent twice", async () => {
      const stage = await stageFor(rig());
      const copies = Array.from({ length: 20 }, () =>
        stage.submit(room("u1"), told(stage, "u1", "e1", request)),
      );
      const answers = await Promise.all(copies);
      expect(answers.map(({ kind }) => kind)).toEqual(["decided", ...Array(19).fill("repeated")]);
      expect(
        new Set(answers.map((one) => "answer" in one && JSON.stringify(one.answer))).size,
      ).toBe(1);
      await stage.settled();
      expect(stage.platform.arrived).toHaveLength(2);
    });

    test("F: a copy is answered while the first still sends, and the host is killed: nothing is lost", async () => {
      const stage = await stageFor(rig());
      stage.platform.behave(() => "hangs");
      await stage.submit(room("u1"), told(stage, "u1", "e1", request));
      expect(await stage.host().accept(room("u1"), told(stage, "u1", "e1", request))).toEqual({
        kind: "accepted",
      });
      stage.die();
      stage.platform.behave(() => "ok");
      await stage.revive();
      expect(textsFor(stage.platform.arrived, "u1")).toEqual(greeted);
    });

    test.each(["down", "throws"] as const)(
      "H: a platform that is %s once gets the message later",
      async (how) => {
        const stage = await stageFor(rig());
        stage.platform.behave(() => how);
        await stage.submit(room("u1"), told(stage, "u1", "e1", request));
        await stage.settled();
        expect(stage.platform.arrived).toEqual([]);
        stage.platform.behave(() => "ok");
        await stage.pass(60_000);
        expect(stage.platform.arrived.map(({ text }) => text)).toEqual(greeted);
      },
    );

    test("I: of rooms that are given together those that were given stay given when the store fails at one", async () => {
      const revision = contractRevision({ limit: 0 });
      const stage = await stageFor(rig(), { revision });
      for (const customer of ["u1", "u2", "u3", "u4"]) {
        await stage.submit(room(customer), told(stage, customer, "e1", request));
      }
      stage.dieAt("decided");
      await stage.host().reviseTenant("shop", contractRevision());
      await stage.revive();
      await stage.host().reviseTenant("shop", contractRevision());
      await stage.settled();
      for (const customer of ["u1", "u2", "u3", "u4"]) {
        expect(textsFor(stage.platform.arrived, customer)).toEqual(["기다려 주세요.", ...greeted]);
      }
    });

    test("J: two events, the first delivery slow: the end never overtakes the greeting", async () => {
      const stage = await stageFor(rig());
      stage.platform.behave(({ attempt }) => (attempt === 1 ? "hangs" : "ok"));
      await stage.submit(room("u1"), told(stage, "u1", "e1", request));
      await stage.submit(room("u1"), told(stage, "u1", "e2", { type: "end", by: "counselor" }));
      await stage.pass(120_000);
      expect(stage.platform.arrived.map(({ text }) => text)).toEqual([...greeted, "감사합니다."]);
    });

    test("K: 100 events of one conversation at once are decided, all of them, in order", async () => {
      const stage = await stageFor(rig());
      const texts = Array.from({ length: 100 }, (_, at) => `e${at}`);
      const answers = await Promise.all(
        texts.map((id) =>
          stage.submit(room("u1"), told(stage, "u1", id, { type: "message", text: id })),
        ),
      );
      expect(answers.map((one) => "answer" in one && one.answer.id)).toEqual(
        texts.map((id) => `platform:${id}`),
      );
    });

    test("M: of 20 simultaneous requests at a capacity of 3, 3 are given", async () => {
      const stage = await stageFor(rig(), { revision: contractRevision({ limit: 3 }) });
      const customers = Array.from({ length: 20 }, (_, at) => `u${at}`);
      await Promise.all(
        customers.map((one) => stage.submit(room(one), told(stage, one, "e1", request))),
      );
      const rooms = await Promise.all(customers.map((one) => stage.host().read(room(one))));
      expect(rooms.filter((one) => one?.room === "received")).toHaveLength(3);
      expect(rooms.filter((one) => one?.room === "waiting")).toHaveLength(17);
    });

    test("N: a client cannot take the id of an assignment beforehand", async () => {
      const stage = await stageFor(rig());
      for (const id of ["assign/1", "server:assign/1", "assign after e1"]) {
        const inbound = told(stage, "u1", id, { type: "enter" }, { source: "window" });
        expect((await stage.submit(room("u1"), inbound)).kind).toBe("decided");
      }
      await stage.submit(room("u1"), told(stage, "u1", "e1", request));
      await stage.settled();
      expect(textsFor(stage.platform.arrived, "u1")).toEqual(greeted);
    });

    test("O: the same id is another event in another conversation, and of another source", async () => {
      const stage = await stageFor(rig());
      const kinds = await Promise.all([
        stage.submit(room("u1"), told(stage, "u1", "e1", request)),
        stage.submit(room("u2"), told(stage, "u2", "e1", request)),
        stage.submit(room("u1"), told(stage, "u1", "e1", { type: "enter" }, { source: "window" })),
      ]);
      expect(kinds.map(({ kind }) => kind)).toEqual(["decided", "decided", "decided"]);
    });

    test("P: words said a second time are another event, and the same webhook is not", async () => {
      const stage = await stageFor(rig());
      const yes = { type: "message", text: "네" } as const;
      const kinds = ["m1", "m2", "m2"].map((id) =>
        stage.submit(room("u1"), told(stage, "u1", id, yes)),
      );
      expect((await Promise.all(kinds)).map(({ kind }) => kind)).toEqual([
        "decided",
        "decided",
        "repeated",
      ]);
    });
  });
}
