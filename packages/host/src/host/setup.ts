import type { Clock } from "../clock.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { RetryPolicy } from "../outbox/retry-delay.ts";
import type { Notice, Transport } from "../seam.ts";
import type { Telemetry, TelemetrySetup } from "../telemetry/create-telemetry.ts";
import type { Library } from "../turn/tenant.ts";

/** Where a test may make the host die; nothing happens there by itself. */
export const faultPoints = ["decided", "committed", "beforeSend", "afterSend", "recorded"] as const;

/** A place in the life of an event: before and after the commit of its turn, around the sending of a payload, and once that is recorded. */
export type FaultPoint = (typeof faultPoints)[number];

/** What a host is made of. */
export interface HostSetup {
  readonly ledger: Ledger;
  readonly channels: Library["channels"];
  /** By the channel's id; what is delivered on a channel without one is nobody's to send. */
  readonly transports: Readonly<Record<string, Transport>>;
  /** Policies that revisions name. */
  readonly built?: Library["built"];
  readonly images?: Library["images"];
  readonly notice?: (notice: Notice) => void;
  readonly clock?: Clock;
  readonly retries?: RetryPolicy;
  /** 0 to 1, another one each time. */
  readonly random?: () => number;
  /** Events that may wait to be decided; more are refused. Absent: 2,000. */
  readonly mostWaiting?: number;
  /** Milliseconds after which an attempt to send counts as unknown; absent: 10 s. */
  readonly sendWithin?: number;
  /** Milliseconds for which decisions are kept; absent: 30 days. An id that comes again after that is decided again. */
  readonly keepFor?: number;
  readonly at?: (point: FaultPoint) => void;
  /** Absent: the meter and tracer of OpenTelemetry's API, which do nothing without an SDK. */
  readonly telemetry?: TelemetrySetup;
}

/** The setup with everything filled in. */
export type Ground = Required<Omit<HostSetup, "images" | "telemetry">> & {
  readonly library: Library;
  readonly telemetry: Telemetry;
};
