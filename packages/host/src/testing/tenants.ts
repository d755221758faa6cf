import { describe, expect, test } from "vitest";
import { contractRevision } from "./contract-policy.ts";
import { greeted, textsFor } from "./oracle.ts";
import type { Rig } from "./rig.ts";
import { room, stageFor, told } from "./stage.ts";

const request = { type: "request", text: "문의합니다" } as const;
const friendly = contractRevision({ text: (text) => text.replace("안녕하세요.", "반갑습니다.") });
const day = 86_400_000;

/** Tenants that come, change and go. */
export function tenants(rig: () => Rig): void {
  describe("tenants", () => {
    test("every event submitted after a revision is decided by it, also after a restart; others keep theirs", async () => {
      const stage = await stageFor(rig());
      await stage.host().reviseTenant("other", contractRevision());
      await stage.submit(room("u1"), told(stage, "u1", "e1", request));
      expect(await stage.host().reviseTenant("shop", friendly)).toBe(2);
      await stage.submit(room("u2"), told(stage, "u2", "e1", request));
      await stage.settled();
      stage.die();
      await stage.revive();
      await stage.submit(room("u3"), told(stage, "u3", "e1", request));
      await stage.submit(room("u4", "other"), told(stage, "u4", "e1", request));
      await stage.settled();
      const firsts = ["u1", "u2", "u3", "u4"].map((one) =>
        textsFor(stage.platform.arrived, one)[0]?.slice(0, 2),
      );
      expect(firsts).toEqual(["안녕", "반갑", "반갑", "안녕"]);
    });

    test("SYS-10: a wording that waits for the platform's approval leaves the one approved before in force, also after a restart", async () => {
      const worded = (text: string, state: "approved" | "requested") => {
        const revision = contractRevision({
          text: (policy) => policy.replace("send bye", "send BYE"),
        });
        const systemMessages = { BYE: { text, state } };
        return { ...revision, settings: { ...revision.settings, systemMessages } };
      };
      const stage = await stageFor(rig(), { revision: worded("전", "approved") });
      await stage.host().reviseTenant("shop", worded("후", "requested"));
      await stage.settled();
      stage.die();
      await stage.revive();
      await stage.host().reviseTenant("shop", worded("또", "requested"));
      await stage.submit(room("u1"), told(stage, "u1", "e1", request));
      await stage.submit(room("u1"), told(stage, "u1", "e2", { type: "end", by: "counselor" }));
      await stage.settled();
      expect(textsFor(stage.platform.arrived, "u1")).toEqual([...greeted, "전"]);
    });

    test("nothing is decided for a tenant of whom nothing is known", async () => {
      const stage = await stageFor(rig());
      const submitted = await stage.submit(room("u1", "nobody"), told(stage, "u1", "e1", request));
      expect(submitted).toEqual({ kind: "failed", fault: "unknownTenant" });
    });

    test("nobody is called nothing, or by a million characters", async () => {
      const host = (await stageFor(rig())).host();
      for (const name of ["", "x".repeat(1_000_000)])
        expect(await host.reviseTenant(name, contractRevision())).toBeNull();
    });

    test("one that is removed in the middle of a turn: nothing more is sent, nothing is left, events are of nobody; others go on", async () => {
      const stage = await stageFor(rig());
      await stage.host().reviseTenant("other", contractRevision());
      stage.platform.behave(({ conversation }) => (conversation.tenant === "shop" ? "down" : "ok"));
      await stage.submit(room("u1"), told(stage, "u1", "e1", request));
      await stage.submit(room("u2", "other"), told(stage, "u2", "e1", request));
      await stage.settled();
      const meanwhile = stage.submit(room("u1"), told(stage, "u1", "e2", { type: "enter" }));
      expect(await stage.host().removeTenant("shop")).toBe("complete");
      await meanwhile;
      stage.platform.behave(() => "ok");
      await stage.pass(120_000);
      expect(textsFor(stage.platform.arrived, "u1")).toEqual([]);
      expect(textsFor(stage.platform.arrived, "u2")).toEqual(greeted);
      expect(await stage.host().read(room("u1"))).toBeNull();
      expect(await stage.host().undelivered("shop")).toEqual([]);
      stage.die();
      await stage.revive();
      const late = await stage.submit(room("u1"), told(stage, "u1", "e3", request));
      expect(late).toEqual({ kind: "failed", fault: "unknownTenant" });
    });

    test("one that was removed begins anew when it comes back", async () => {
      const stage = await stageFor(rig(), { revision: contractRevision({ limit: 1 }) });
      await stage.submit(room("u1"), told(stage, "u1", "e1", request));
      await stage.settled();
      await stage.host().removeTenant("shop");
      expect(await stage.host().reviseTenant("shop", contractRevision({ limit: 1 }))).toBe(1);
      const again = await stage.submit(room("u1"), told(stage, "u1", "e1", request));
      await stage.settled();
      expect(again.kind).toBe("decided");
      expect((await stage.host().read(room("u1")))?.room).toBe("received");
    });

    test("one that keeps its decisions for a day has an id decided again after that, another tenant has not", async () => {
      const revision = { ...contractRevision(), keepFor: day };
      const stage = await stageFor(rig(), { revision });
      await stage.host().reviseTenant("other", contractRevision());
      const enter = (tenant: string) =>
        stage.submit(room("u1", tenant), told(stage, "u1", "e1", { type: "enter" }));
      for (const tenant of ["shop", "other"]) await enter(tenant);
      await stage.pass(day + 120_000);
      await stage.submit(room("u2", "other"), told(stage, "u2", "e1", { type: "enter" }));
      expect([(await enter("shop")).kind, (await enter("other")).kind]).toEqual([
        "decided",
        "repeated",
      ]);
      const old = told(stage, "u3", "e1", request, { platformAt: stage.clock.now() - 2 * day });
      expect(await stage.submit(room("u3"), old)).toEqual({ kind: "failed", fault: "tooOld" });
    });

    test("a message that the policy has no more is delivered all the same where it waits already", async () => {
      const stage = await stageFor(rig());
      stage.platform.behave(() => "down");
      await stage.submit(room("u1"), told(stage, "u1", "e1", request));
      const text = (policy: string) =>
        policy.replace(/message guide.*/, "").replace("; send guide", "");
      await stage.host().reviseTenant("shop", contractRevision({ text }));
      await stage.settled();
      stage.die();
      await stage.revive();
      stage.platform.behave(() => "ok");
      await stage.pass(60_000);
      expect(textsFor(stage.platform.arrived, "u1")).toEqual(greeted);
    });

    test("a roster of 10,000: rooms are given one by one, and somebody at its end is found", async () => {
      const counselors = Array.from({ length: 10_000 }, (_, at) => {
        return {
          id: `c${at}`,
          name: `상담사 ${at}`,
          status: at === 9_999 ? "available" : "unavailable",
        };
      });
      const stage = await stageFor(rig(), { revision: contractRevision({ counselors }) });
      for (const one of ["u1", "u2"])
        await stage.submit(room(one), told(stage, one, "e1", request));
      await stage.settled();
      expect(textsFor(stage.platform.arrived, "u2")[0]).toContain("상담사 9999");
    });
  });
}
