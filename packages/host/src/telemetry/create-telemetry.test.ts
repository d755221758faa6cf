import { expect, test } from "vitest";
import { settled } from "../testing/manual-clock.ts";
import { memoryRig } from "../testing/memory-rig.ts";
import { pointsOf, sdk } from "../testing/sdk.ts";
import { room, stageFor, told } from "../testing/stage.ts";
import { instruments, spans } from "./instruments.ts";

const request = { type: "request", text: "홍길동의 문의" } as const;

test("what is given up, blocked or failed is counted", async () => {
  const { telemetry, metrics, stop } = sdk();
  const stage = await stageFor(memoryRig(), { telemetry });
  stage.platform.behave(({ conversation }) =>
    conversation.customer === "u1" ? "refuses" : "blocked",
  );
  for (const one of ["u1", "u2"]) await stage.submit(room(one), told(stage, one, "e1", request));
  await settled();
  const seen = await metrics();
  expect(pointsOf(seen, "annae.undelivered")).toEqual([["tin", 2]]);
  expect(pointsOf(seen, "annae.blocked")).toEqual([["tin", 1]]);
  await stop();
});

test("an attempt that takes too long is seen as unknown, once", async () => {
  const { telemetry, metrics, stop } = sdk();
  const stage = await stageFor(memoryRig(), { telemetry });
  stage.platform.behave(({ attempt }) => (attempt === 1 ? "hangs" : "ok"));
  await stage.submit(room("u1"), told(stage, "u1", "e1", request));
  await stage.clock.pass(60_000);
  expect(pointsOf(await metrics(), "annae.sends").toSorted()).toEqual([
    ["tin", "sent", 2],
    ["tin", "unknown", 2],
  ]);
  await stop();
});

test("U2: spans and metrics have neither words nor customers", async () => {
  const { telemetry, metrics, spans: finished, stop } = sdk();
  const stage = await stageFor(memoryRig(), { telemetry });
  await stage.submit(room("홍길동-7f3a"), told(stage, "홍길동-7f3a", "e1", request));
  await settled();
  const attributes = finished().map((span) => span.attributes);
  expect(JSON.stringify([attributes, await metrics()])).not.toContain("홍길동");
  expect(finished().find(({ name }) => name === spans.submit.name)?.attributes).toEqual({
    "annae.tenant": "shop",
    "annae.channel": "tin",
    "annae.event": "request",
    "annae.outcome": "decided",
  });
  await stop();
});

test("what is stored together links to the events that it is of", async () => {
  const { telemetry, spans: finished, stop } = sdk();
  const stage = await stageFor(memoryRig(), { telemetry });
  await stage.submit(room("u1"), told(stage, "u1", "e1", request));
  const of = (name: string) => finished().filter((span) => span.name === name);
  const own = of(spans.submit.name).map((span) => span.spanContext().spanId);
  const linked = of(spans.commit.name).flatMap((span) =>
    span.links.map(({ context }) => context.spanId),
  );
  expect(linked).toEqual(own);
  expect(own).toHaveLength(1);
  await stop();
});

test("names and units follow OpenTelemetry's rules for them", () => {
  for (const { name, unit, kind } of Object.values(instruments)) {
    expect(name).toMatch(/^annae(\.[a-z]+)+$/);
    expect(unit === "s" || /^\{[a-z]+\}$/.test(unit)).toBe(true);
    expect(kind === "histogram").toBe(name.endsWith(".duration"));
  }
});
