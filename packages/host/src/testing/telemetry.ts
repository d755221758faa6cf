import { describe, expect, test } from "vitest";
import { instruments, spans } from "../telemetry/instruments.ts";
import type { Rig } from "./rig.ts";
import { pointsOf, sdk } from "./sdk.ts";
import { room, stageFor, told } from "./stage.ts";

export { pointsOf, sdk } from "./sdk.ts";

const request = { type: "request", text: "문의합니다" } as const;

/** Registers the tests of what an SDK of OpenTelemetry sees of a host: a part of the contract for which an SDK has to be there. */
export function telemetryContract(rig: () => Rig): void {
  describe("telemetry", () => {
    test("sees events, attempts to send, what waits and for how long, under the names of the list and no others", async () => {
      const { telemetry, metrics, stop } = sdk();
      const stage = await stageFor(rig(), { telemetry });
      stage.platform.behave(({ conversation }) => (conversation.customer === "u1" ? "down" : "ok"));
      for (const one of ["u1", "u2"])
        await stage.submit(room(one), told(stage, one, "e1", request));
      await stage.submit(room("u2"), told(stage, "u2", "e1", request));
      await stage.settled();
      stage.clock.set(stage.clock.now() + 90_000);
      const seen = await metrics();
      expect(pointsOf(seen, "annae.events")).toEqual([
        ["tin", "request", "decided", 2],
        ["tin", "request", "repeated", 1],
      ]);
      expect(pointsOf(seen, "annae.sends").toSorted()).toEqual([
        ["tin", "later", 1],
        ["tin", "sent", 2],
      ]);
      expect(pointsOf(seen, "annae.outbox.size")).toEqual([["tin", 1]]);
      expect(pointsOf(seen, "annae.outbox.age")).toEqual([["tin", 90]]);
      expect(pointsOf(seen, "annae.queue.size")).toEqual([[0]]);
      expect(pointsOf(seen, "annae.event.duration")).toHaveLength(2);
      const listed = Object.values(instruments).map(({ name, unit }) => [name, unit]);
      for (const { descriptor } of seen)
        expect(listed).toContainEqual([descriptor.name, descriptor.unit]);
      await stop();
    });

    test("links what is decided and what is sent, also by a host that began later, to the event, and that to whoever told of it", async () => {
      const { telemetry, spans: finished, stop } = sdk();
      const stage = await stageFor(rig(), { telemetry });
      stage.platform.behave(({ key }) => (key.endsWith("1]") ? "down" : "ok"));
      const trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
      await stage.submit(room("u1"), told(stage, "u1", "e1", request, { trace }));
      await stage.settled();
      stage.die();
      stage.platform.behave(() => "ok");
      await stage.revive();
      await stage.pass(60_000);
      const of = (name: string) => finished().filter((span) => span.name === name);
      const linked = (span: ReturnType<typeof of>[number]) =>
        span.links.map(({ context }) => context.spanId);
      const [submit, ...others] = of(spans.submit.name);
      const own = submit?.spanContext().spanId;
      expect(others).toEqual([]);
      expect(submit?.links.map(({ context }) => context.traceId)).toEqual([trace.slice(3, 35)]);
      expect(of(spans.decide.name).map((span) => [linked(span), span.attributes])).toEqual([
        [
          [own],
          {
            "annae.tenant": "shop",
            "annae.channel": "tin",
            "annae.event": "request",
            "annae.outcome": "decided",
          },
        ],
      ]);
      const sends = of(spans.send.name);
      expect(sends.map((span) => span.attributes["annae.outcome"])).toEqual([
        "sent",
        "later",
        "sent",
      ]);
      expect(sends.map(linked)).toEqual([[own], [own], [own]]);
      await stop();
    });
  });
}
