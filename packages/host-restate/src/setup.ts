import type { Clock, HostSetup, Notice, RetryPolicy } from "@annae/host";
import type { Telemetry } from "@annae/host/turn";
import type { Moment } from "@annae/vocabulary";
import type { Faces } from "./faces/faces.ts";
import type { Tenants } from "./tenants/tenants.ts";

/** Where a test may make a server die; nothing happens there by itself. */
export const restateFaultPoints = [
  "loaded",
  "decided",
  "decidedAtDesk",
  "stored",
  "queued",
  "movedDesk",
  "committed",
  "beforeSend",
  "afterSend",
  "recorded",
  "givenUp",
  "reserved",
  "woken",
] as const;

/** A place in the life of an event, from its being read to the recording of what was sent. */
export type RestateFaultPoint = (typeof restateFaultPoints)[number];

/** A clock that also says how long Restate is to wait. */
export interface SleepingClock extends Clock {
  /** Milliseconds until the moment: 0 where it has come. */
  readonly until: (moment: Moment) => number;
}

/** What a server of a host on Restate is made of. */
export interface RestateSetup extends Omit<HostSetup, "ledger" | "at" | "clock"> {
  readonly clock?: SleepingClock;
  /** Where Restate takes events: `http://127.0.0.1:8080`. */
  readonly ingress: string;
  /** Where Restate is told of servers: `http://127.0.0.1:9070`. */
  readonly admin: string;
  /** The port on which this server is called by Restate; 0: a free one. */
  readonly port: number;
  /** The address of this machine on which it is called; absent: this machine alone. */
  readonly bind?: string;
  /** Public keys with which Restate signs what it asks (`publickeyv1_…`); where others reach `bind`, there is no server without. */
  readonly identityKeys?: readonly string[];
  /** Where Restate reaches it, or the balancer in front of several; absent: the port on this machine. */
  readonly address?: string;
  /** Names the release: servers of one address and one release run the same code. Absent: this version. */
  readonly release?: string;
  /** Begins the name of everything in Restate, so that several installations can share it; absent: `annae.`. */
  readonly space?: string;
  /** Milliseconds for which a server believes what it knows of a tenant; a revision resolves when nobody believes the one before. Absent: 500. */
  readonly believes?: number;
  readonly at?: (point: RestateFaultPoint) => void;
}

/** What the handlers of the objects stand on. */
export interface RestateSite {
  readonly faces: Faces;
  readonly tenants: Tenants;
  readonly transports: HostSetup["transports"];
  /** Where Restate is asked what it has. */
  readonly admin: string;
  readonly clock: SleepingClock;
  readonly retries: RetryPolicy;
  readonly sendWithin: number;
  readonly keepFor: number;
  readonly believes: number;
  readonly random: () => number;
  readonly notice: (notice: Notice) => void;
  readonly telemetry: Telemetry;
  readonly at: (point: RestateFaultPoint) => void;
}
