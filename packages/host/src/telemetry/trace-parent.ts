import { isSpanContextValid, type SpanContext } from "@opentelemetry/api";

const form = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

/** The span's context as one text, which can be kept and read later: https://www.w3.org/TR/trace-context/#traceparent-header */
export function traceParentOf({ traceId, spanId, traceFlags }: SpanContext): string {
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, "0")}`;
}

/** The context that the text names; null: none. */
export function spanContextIn(traceParent: string): SpanContext | null {
  const [, traceId = "", spanId = "", flags = ""] = form.exec(traceParent) ?? [];
  const found = { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
  return isSpanContextValid(found) ? found : null;
}
