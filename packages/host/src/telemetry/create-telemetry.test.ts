import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import {
  InMemorySpanExporter,
  SimpleSpanProcessor,
  TracerProvider,
} from "@opentelemetry/sdk-trace";
import { expect, test } from "vitest";
import { settled } from "../testing/manual-clock.ts";
import { memoryRig } from "../testing/memory-rig.ts";
import { room, stageFor, told } from "../testing/stage.ts";
import { instruments, spans } from "./instruments.ts";

const request = { type: "request", text: "홍길동의 문의" } as const;

/** An SDK as a user sets it up, that keeps all in memory. */
function sdk() {
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 });
  const meters = new MeterProvider({ readers: [reader] });
  const spanned = new InMemorySpanExporter();
  const tracers = new TracerProvider({
    spanProcessors: [new SimpleSpanProcessor({ exporter: spanned })],
  });
  return {
    telemetry: { meter: meters.getMeter("test"), tracer: tracers.getTracer("test") },
    spans: () => spanned.getFinishedSpans(),
    metrics: async () => {
      await reader.forceFlush();
      const [last] = exporter.getMetrics().slice(-1);
      return (last?.scopeMetrics ?? []).flatMap((scope) => scope.metrics);
    },
    stop: async () => {
      await meters.shutdown();
      await tracers.shutdown();
    },
  };
}

type Metrics = Awaited<ReturnType<ReturnType<typeof sdk>["metrics"]>>;

/** What was measured under that name: attributes and value, a histogram as its count. */
function pointsOf(metrics: Metrics, name: string): readonly unknown[] {
  const found = metrics.find(({ descriptor }) => descriptor.name === name);
  return (found?.dataPoints ?? []).map(({ attributes, value }) => [
    ...Object.values(attributes),
    typeof value === "object" ? value.count : value,
  ]);
}

test("an SDK sees events, attempts to send, what waits and for how long, under the names of the list and no others", async () => {
  const { telemetry, metrics, stop } = sdk();
  const stage = await stageFor(memoryRig(), { telemetry });
  stage.platform.behave(({ conversation }) => (conversation.customer === "u1" ? "down" : "ok"));
  for (const one of ["u1", "u2"]) await stage.submit(room(one), told(stage, one, "e1", request));
  await stage.submit(room("u2"), told(stage, "u2", "e1", request));
  await settled();
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

test("what is sent, also by a host that began later, and what is stored link to the event, and that to whoever told of it", async () => {
  const { telemetry, spans: finished, stop } = sdk();
  const stage = await stageFor(memoryRig(), { telemetry });
  stage.platform.behave(({ key }) => (key.endsWith("1]") ? "down" : "ok"));
  const trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
  await stage.submit(room("u1"), told(stage, "u1", "e1", request, { trace }));
  await settled();
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
  const sends = of(spans.send.name);
  expect(sends.map((span) => span.attributes["annae.outcome"])).toEqual(["sent", "later", "sent"]);
  expect(sends.map(linked)).toEqual([[own], [own], [own]]);
  expect(of(spans.commit.name).filter((span) => linked(span).includes(own ?? ""))).toHaveLength(1);
  await stop();
});

test("names and units follow OpenTelemetry's rules for them", () => {
  for (const { name, unit, kind } of Object.values(instruments)) {
    expect(name).toMatch(/^annae(\.[a-z]+)+$/);
    expect(unit === "s" || /^\{[a-z]+\}$/.test(unit)).toBe(true);
    expect(kind === "histogram").toBe(name.endsWith(".duration"));
  }
});
