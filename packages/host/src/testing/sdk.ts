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

/** An SDK as a user sets it up, that keeps all in memory. */
export function sdk() {
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
export function pointsOf(metrics: Metrics, name: string): readonly (readonly unknown[])[] {
  const found = metrics.find(({ descriptor }) => descriptor.name === name);
  return (found?.dataPoints ?? []).map(({ attributes, value }) => [
    ...Object.values(attributes),
    typeof value === "object" ? value.count : value,
  ]);
}
