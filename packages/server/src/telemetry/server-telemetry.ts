import { apiTelemetry, type TelemetrySetup, traceParentOf } from "@annae/host";
import { isSpanContextValid, SpanKind, SpanStatusCode } from "@opentelemetry/api";
import { serverInstruments, serverSpans } from "./instruments.ts";

/** What is known of something that was told before it is read: whose it is. */
export interface ToldBy {
  readonly tenant: string;
  readonly channel: string;
}

/** The server's eyes on itself: what goes by comes out as it is. */
export interface ServerTelemetry {
  /** Something is taken, from its bytes to the answer; `trace`: the span that the host's are to link to. */
  readonly taking: <
    T extends { readonly ok: true } | { readonly ok: false; readonly code: string },
  >(
    by: ToldBy,
    take: (trace: string | undefined) => Promise<T>,
  ) => Promise<T>;
  /** A picture was to be fetched. */
  readonly fetched: (channel: string, outcome: string) => void;
}

/** Nobody looks: nothing is measured, and nothing costs. */
const unseen: ServerTelemetry = { taking: (_, take) => take(undefined), fetched: () => {} };

/** The server's instruments on that meter and tracer; absent: those of OpenTelemetry's API, where there is an SDK. */
export function createServerTelemetry(setup = apiTelemetry()): ServerTelemetry {
  if (setup === null) return unseen;
  const { taken, takenDuration, fetched } = instrumentsOn(setup);
  return {
    taking: async ({ tenant, channel }, take) => {
      const about = { "annae.channel": channel };
      const attributes = { ...about, "annae.tenant": tenant };
      const span = setup.tracer.startSpan(serverSpans.take.name, {
        ...{ attributes, kind: SpanKind.SERVER },
      });
      const begun = performance.now();
      const own = span.spanContext();
      const came = await take(isSpanContextValid(own) ? traceParentOf(own) : undefined);
      const outcome = { "annae.outcome": came.ok ? "taken" : came.code };
      taken.add(1, { ...about, ...outcome });
      takenDuration.record((performance.now() - begun) / 1_000, { ...about, ...outcome });
      span.setAttributes(outcome);
      if (!came.ok) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
      return came;
    },
    fetched: (channel, outcome) =>
      fetched.add(1, { "annae.channel": channel, "annae.outcome": outcome }),
  };
}

function instrumentsOn({ meter }: TelemetrySetup) {
  const { taken, takenDuration, fetched } = serverInstruments;
  const options = ({
    unit,
    doc,
  }: (typeof serverInstruments)["taken" | "fetched" | "takenDuration"]) => ({
    ...{ unit, description: doc.en },
  });
  return {
    taken: meter.createCounter(taken.name, options(taken)),
    takenDuration: meter.createHistogram(takenDuration.name, options(takenDuration)),
    fetched: meter.createCounter(fetched.name, options(fetched)),
  };
}
