import type { Moment } from "@annae/vocabulary";
import {
  type Attributes,
  context,
  createNoopMeter,
  isSpanContextValid,
  type Link,
  type Meter,
  metrics,
  ProxyTracerProvider,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from "@opentelemetry/api";
import type { Parcel } from "../outbox/send-safely.ts";
import type { Unsent } from "../outbox/stuck-in.ts";
import type { Accepted, ConversationKey, Inbound, Notice, SendResult, Submitted } from "../seam.ts";
import { instruments, spans } from "./instruments.ts";
import { spanContextIn, traceParentOf } from "./trace-parent.ts";

/** Where a host's measurements go; what OpenTelemetry's API gives unless a setup says otherwise, which is nowhere without an SDK. */
export interface TelemetrySetup {
  readonly meter: Meter;
  readonly tracer: Tracer;
}

/** A host's eyes on itself: what goes by comes out as it is. */
export interface Telemetry {
  /** The event is on its way to its answer, or to being taken; the inbound says which span it is of. */
  readonly submitting: <T extends Submitted | Accepted>(
    key: ConversationKey,
    inbound: Inbound,
    submit: (inbound: Inbound) => Promise<T>,
  ) => Promise<T>;
  /** The event is being decided; what comes back is called with what came of it, null: nothing, it is decided anew. */
  readonly deciding: (
    key: ConversationKey,
    inbound: Inbound,
  ) => (outcome: Submitted["kind"] | null) => void;
  /** What those came to that are of these spans is stored. */
  readonly committing: (traces: readonly string[], store: () => void) => void;
  readonly sending: (parcel: Parcel, send: () => Promise<SendResult>) => Promise<SendResult>;
  readonly noticed: (notice: Notice) => void;
  /** What is looked at whenever somebody collects. */
  readonly watch: (look: Outlook) => void;
}

/** What a host has to do at the moment. */
export interface Outlook {
  readonly now: () => Moment;
  /** Events that wait here to be decided. */
  readonly queued: () => number;
  readonly unsent: () => readonly Unsent[] | Promise<readonly Unsent[]>;
}

const named = "@annae/host";

/** The API's own meter and tracer: an SDK has to be there before the host is made. Null: there is none. */
export function apiTelemetry(): TelemetrySetup | null {
  const tracers = trace.getTracerProvider();
  const traces = !(tracers instanceof ProxyTracerProvider) || tracers.getDelegateTracer(named);
  const meter = metrics.getMeter(named);
  if (traces === undefined && meter === createNoopMeter()) return null;
  return { meter, tracer: trace.getTracer(named) };
}

const nobody = () => {};

/** Nobody looks: nothing is measured, and nothing costs. */
const unseen: Telemetry = {
  submitting: (_key, inbound, submit) => submit(inbound),
  deciding: () => nobody,
  committing: (_traces, store) => store(),
  sending: (_parcel, send) => send(),
  noticed: () => {},
  watch: () => {},
};

/** A host's instruments on that meter and tracer. */
export function createTelemetry(setup: TelemetrySetup | null): Telemetry {
  if (setup === null) return unseen;
  const { meter, tracer } = setup;
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
    submitting: async (key, inbound, submit) => {
      const type = { "annae.event": inbound.event.type };
      const about = { "annae.channel": key.channel };
      const attributes = { ...about, "annae.tenant": key.tenant, ...type };
      const links = linksTo([inbound.trace]);
      const span = tracer.startSpan(spans.submit.name, { attributes, links });
      const begun = performance.now();
      const own = span.spanContext();
      const traced = isSpanContextValid(own) ? { ...inbound, trace: traceParentOf(own) } : inbound;
      const submitted = await submit(traced);
      const outcome = { "annae.outcome": submitted.kind };
      events.add(1, { ...about, ...type, ...outcome });
      eventDuration.record((performance.now() - begun) / 1_000, { ...about, ...outcome });
      end(span, outcome, "answer" in submitted || submitted.kind === "accepted");
      return submitted;
    },
    deciding: (key, inbound) => {
      const where = { "annae.tenant": key.tenant, "annae.channel": key.channel };
      const attributes = { ...where, "annae.event": inbound.event.type };
      const span = tracer.startSpan(spans.decide.name, {
        attributes,
        links: linksTo([inbound.trace]),
      });
      return (outcome) => {
        const fine = outcome === "decided" || outcome === "repeated";
        end(span, outcome === null ? {} : { "annae.outcome": outcome }, fine);
      };
    },
    committing: (traces, store) => {
      const span = tracer.startSpan(spans.commit.name, { links: linksTo(traces) });
      let fine = false;
      try {
        store();
        fine = true;
      } finally {
        end(span, {}, fine);
      }
    },
    sending: async ({ conversation, payload, attempt }, send) => {
      const channel = { "annae.channel": conversation.channel };
      const who = { ...channel, "annae.tenant": conversation.tenant };
      const attributes = { ...who, "annae.attempt": attempt };
      const links = linksTo([payload.trace]);
      const options = { attributes, links, kind: SpanKind.CLIENT };
      const span = tracer.startSpan(spans.send.name, options);
      const begun = performance.now();
      const result = await context.with(trace.setSpan(context.active(), span), send);
      const outcome = { "annae.outcome": result.kind };
      sends.add(1, { ...channel, ...outcome });
      sendDuration.record((performance.now() - begun) / 1_000, { ...channel, ...outcome });
      end(span, outcome, result.kind === "sent");
      return result;
    },
    noticed: (notice) => {
      const channel = channelOf(notice);
      if (channel === null || notice.kind === "decided" || notice.kind === "unavailable") return;
      notices[notice.kind].add(1, { "annae.channel": channel });
    },
    watch: (outlook) => watch(meter, outlook),
  };
}

function linksTo(traces: readonly (string | undefined)[]): Link[] {
  return traces.flatMap((one) => {
    const found = one === undefined ? null : spanContextIn(one);
    return found === null ? [] : [{ context: found }];
  });
}

type Named = Pick<(typeof instruments)[keyof typeof instruments], "name" | "unit" | "doc">;

function end(span: Span, outcome: Attributes, fine: boolean): void {
  span.setAttributes(outcome);
  if (!fine) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
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
    async (observed) => {
      observed.observe(queue, queued());
      const byChannel = Map.groupBy(await unsent(), ({ channel }) => channel);
      for (const [channel, waiting] of byChannel) {
        const about = { "annae.channel": channel };
        const oldest = waiting.reduce((since, one) => Math.min(since, one.since), now());
        observed.observe(size, waiting.length, about);
        observed.observe(age, (now() - oldest) / 1_000, about);
      }
    },
    [queue, size, age],
  );
}
