import { describe, expect, test } from "vitest";
import { type LogLine, logText } from "../log/log-line.ts";
import { readLogLine } from "../log/read-log-line.ts";
import { contractRevision } from "./contract-policy.ts";
import type { Rig } from "./rig.ts";
import { room, stageFor, told } from "./stage.ts";

const request = { type: "request", text: "문의합니다" } as const;

/** What a host keeps of its decisions, to be read, explained and played again. */
export function decisionLog(rig: () => Rig): void {
  describe("the decision log", () => {
    const eventsIn = (lines: readonly LogLine[]) =>
      lines.map((line) => (line.kind === "revision" ? line.revision.slice(0, 2) : line.event.id));

    test("has every decision once, in order, with what it was made by, also after a restart", async () => {
      const stage = await stageFor(rig());
      await stage.submit(room("u1"), told(stage, "u1", "e1", request));
      await stage.submit(room("u1"), told(stage, "u1", "e1", request));
      await stage.host().reviseTenant("shop", contractRevision({ limit: 5 }));
      await stage.pass(1_000);
      await stage.submit(room("u2"), told(stage, "u2", "e1", request));
      await stage.host().reviseTenant("other", contractRevision());
      await stage.submit(room("u3", "other"), told(stage, "u3", "e1", request));
      await stage.settled();
      stage.die();
      await stage.revive();
      const { lines, next } = await stage.host().decisions("shop");
      expect(eventsIn(lines)).toEqual([
        ...["1/", "platform:e1", "server:assign/1"],
        ...["2/", "platform:e1", "server:assign/1"],
      ]);
      expect(await stage.host().decisions("shop", next)).toEqual({ lines: [], next });
      for (const line of lines) expect(readLogLine(logText(line)).ok).toBe(true);
    });

    test("says of each decision where the conversation was, and how much there was to do for all and for whoever it is about", async () => {
      const stage = await stageFor(rig());
      for (const one of ["u1", "u2"]) {
        await stage.pass(1_000);
        await stage.submit(room(one), told(stage, one, "e1", request));
      }
      const { lines } = await stage.host().decisions("shop");
      const [, first, given, second, givenNext] = lines;
      expect(first).toMatchObject({ before: null, floor: { openConsultations: 0, received: {} } });
      expect(given).toMatchObject({ before: { room: "received", counselor: null } });
      expect(second).toMatchObject({ floor: { openConsultations: 1, received: {} } });
      expect(givenNext).toMatchObject({ floor: { openConsultations: 2, received: { kim: 1 } } });
      expect(JSON.stringify(lines)).not.toContain("payloads");
    });

    test("is read on from where it was left, piece by piece", async () => {
      const stage = await stageFor(rig());
      const many = Array.from({ length: 600 }, (_, at) => `e${at}`);
      const say = (id: string) =>
        stage.submit(room("u1"), told(stage, "u1", id, { type: "enter" }));
      await Promise.all(many.map(say));
      const first = await stage.host().decisions("shop");
      const rest = await stage.host().decisions("shop", first.next);
      const ids = [...first.lines, ...rest.lines].filter(({ kind }) => kind === "decision");
      expect(first.lines).toHaveLength(501);
      expect(eventsIn(ids)).toEqual(many.map((id) => `platform:${id}`));
      expect(rest.lines[0]?.kind).toBe("revision");
    });

    test("W8: a recorded request that comes again is decided once, also after ids are no longer kept", async () => {
      const day = 86_400_000;
      const stage = await stageFor(rig(), { keepFor: 30 * day });
      const recorded = told(stage, "u1", "e1", request, { platformAt: stage.clock.now() });
      const again = () => stage.submit(room("u1"), { ...recorded, receivedAt: stage.clock.now() });
      expect((await again()).kind).toBe("decided");
      for (const later of [1_000, day]) {
        stage.clock.set(recorded.receivedAt + later);
        expect((await again()).kind).toBe("repeated");
      }
      stage.clock.set(recorded.receivedAt + 31 * day);
      expect(await again()).toEqual({ kind: "failed", fault: "tooOld" });
      const { lines } = await stage.host().decisions("shop");
      const ids = lines.flatMap((line) => (line.kind === "decision" ? [line.event.id] : []));
      expect(ids.filter((id) => id === "platform:e1")).toHaveLength(1);
    });

    test("D1, D2: has nothing of a customer who is forgotten, nor what is older than it is kept", async () => {
      const stage = await stageFor(rig(), { keepFor: 86_400_000 });
      stage.platform.behave(() => "refuses");
      await stage.submit(room("u1"), told(stage, "u1", "e1", request));
      await stage.submit(room("u2"), told(stage, "u2", "e1", request));
      await stage.host().forget("shop", "u1");
      await stage.settled();
      expect(await stage.host().undelivered("shop")).not.toEqual([]);
      const kept = JSON.stringify(await stage.host().decisions("shop"));
      expect(kept).not.toContain('"u1"');
      expect(kept).toContain('"u2"');
      await stage.pass(2 * 86_400_000);
      await stage.submit(room("u3"), told(stage, "u3", "e1", { type: "enter" }));
      await stage.submit(room("u4"), told(stage, "u4", "e1", { type: "enter" }));
      expect(await stage.host().undelivered("shop")).toEqual([]);
      const later = JSON.stringify(await stage.host().decisions("shop"));
      expect(later).not.toContain('"u2"');
      expect(later).toContain('"u4"');
    });
  });
}
