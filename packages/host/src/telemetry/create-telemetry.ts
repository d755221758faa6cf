import type { Moment } from "@annae/vocabulary";
import {
  type Attributes,
  type Meter,
  metrics,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from "@opentelemetry/api";
import type { Kept } from "../ledger/ledger.ts";
import type {
  ConversationKey,
  Inbound,
  Notice,
  SendResult,
  Submitted,
  Transport,
} from "../seam.ts";
import { instruments, spans } from "./instruments.ts";

/** Where a host's measurements go; what OpenTelemetry's API gives unless a setup says otherwise, which is nowhere without an SDK. */
export interface TelemetrySetup {
  readonly meter: Meter;
  readonly tracer: Tracer;
}

/** A host's eyes on itself. */
export interface Telemetry {
  /** The event is on its way to its answer: that is told, and comes back as it is. */
  readonly submitting: (
    key: ConversationKey,
    inbound: Inbound,
  ) => (submitted: Submitted) => Submitted;
  /** The same transport, seen. */
  readonly seen: (transport: Transport) => Transport;
  readonly noticed: (notice: Notice) => void;
  /** What is looked at whenever somebody collects. */
  readonly watch: (look: Outlook) => void;
}

/** What a host has to do at the moment. */
export interface Outlook {
  readonly now: () => Moment;
  readonly queued: () => number;
  readonly unsent: () => readonly Kept[];
}

const named = "@annae/host";

/** The API's own meter and tracer: an SDK has to be there before the host is made. */
export function apiTelemetry(): TelemetrySetup {
  return { meter: metrics.getMeter(named), tracer: trace.getTracer(named) };
}

/** A host's instruments on that meter and tracer. */
export function createTelemetry({ meter, tracer }: TelemetrySetup): Telemetry {
  const counter = ({ name, unit, doc }: Named) =>
    meter.createCounter(name, { unit, description: doc.en });
  const histogram = ({ name, unit, doc }: Named) =>
    meter.createHistogram(name, { unit, description: doc.en });
  const events = counter(instruments.events);
  const eventDuration = histogram(instruments.eventDuration);
  const sends = counter(instruments.sends);
  const sendDuration = histogram(instruments.sendDuration);
  const notices = {
    undelivered: counter(instruments.undelivered),
    blocked: counter(instruments.blocked),
    failed: counter(instruments.failed),
  };
  return {
    submitting: (key, { event }) => {
      const about = { "annae.channel": key.channel };
      const attributes = { ...about, "annae.tenant": key.tenant, "annae.event": event.type };
      const span = tracer.startSpan(spans.submit.name, { attributes });
      const begun = performance.now();
      return (submitted) => {
        const outcome = { "annae.outcome": submitted.kind };
        events.add(1, { ...about, "annae.event": event.type, ...outcome });
        eventDuration.record((performance.now() - begun) / 1_000, { ...about, ...outcome });
        end(span, outcome, "answer" in submitted);
        return submitted;
      };
    },
    seen: (transport) => ({
      ...transport,
      send: async (payload, about) => {
        const { conversation, attempt, signal } = about;
        const channel = { "annae.channel": conversation.channel };
        const attributes = {
          ...channel,
          "annae.tenant": conversation.tenant,
          "annae.attempt": attempt,
        };
        const span = tracer.startSpan(spans.send.name, { attributes, kind: SpanKind.CLIENT });
        const begun = performance.now();
        const tell = once((kind: SendResult["kind"]) => {
          const outcome = { "annae.outcome": kind };
          sends.add(1, { ...channel, ...outcome });
          sendDuration.record((performance.now() - begun) / 1_000, { ...channel, ...outcome });
          end(span, outcome, kind === "sent");
        });
        // Nobody waits for an attempt that takes too long: it may never end.
        signal.addEventListener("abort", () => tell("unknown"), { once: true });
        try {
          const result = await transport.send(payload, about);
          tell(result.kind);
          return result;
        } catch (error) {
          tell("later");
          throw error;
        }
      },
    }),
    noticed: (notice) => {
      const channel = channelOf(notice);
      if (channel === null || notice.kind === "decided" || notice.kind === "unavailable") return;
      notices[notice.kind].add(1, { "annae.channel": channel });
    },
    watch: (outlook) => watch(meter, outlook),
  };
}

type Named = Pick<(typeof instruments)[keyof typeof instruments], "name" | "unit" | "doc">;

function end(span: Span, outcome: Attributes, fine: boolean): void {
  span.setAttributes(outcome);
  if (!fine) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}

function once<T>(tell: (value: T) => void): (value: T) => void {
  let told = false;
  return (value) => {
    if (!told) tell(value);
    told = true;
  };
}

function channelOf(notice: Notice): string | null {
  if (notice.kind === "undelivered") return notice.undelivered.conversation.channel;
  if (notice.kind === "blocked") return notice.channel;
  return "key" in notice ? notice.key.channel : null;
}

/** Gauges that are read when somebody collects, and cost nothing until then. */
function watch(meter: Meter, { now, queued, unsent }: Outlook): void {
  const gauge = ({ name, unit, doc }: Named) =>
    meter.createObservableGauge(name, { unit, description: doc.en });
  const [queue, size, age] = [instruments.queued, instruments.waiting, instruments.oldest].map(
    gauge,
  );
  if (queue === undefined || size === undefined || age === undefined) return;
  meter.addBatchObservableCallback(
    (observed) => {
      observed.observe(queue, queued());
      const byChannel = Map.groupBy(unsent(), ({ key }) => key.channel);
      for (const [channel, waiting] of byChannel) {
        const about = { "annae.channel": channel };
        observed.observe(size, waiting.length, about);
        const since = waiting.map(({ post }) => post?.since ?? now());
        observed.observe(age, (now() - Math.min(...since)) / 1_000, about);
      }
    },
    [queue, size, age],
  );
}
