import type { Category, Counselor, Customer, Value } from "@annae/vocabulary";

/** Who works for the tenant, and how much they have to do: the same for all conversations of a moment. */
export interface Staff {
  /** The whole roster, in its order. */
  readonly counselors: readonly Counselor[];
  /** Received and in progress, last 7 days, all counselors. */
  readonly openConsultations: number;
}

/** Who is at the other end of one conversation. */
export interface Caller {
  readonly customer: Customer;
  /** Category of a room that is created now; a request may name another. */
  readonly category: Category | null;
  /** Values of the facts that the policy declares itself, by name. */
  readonly facts: Readonly<Record<string, Value>>;
}

/** What the chat server knows at the moment of an event, beyond the event itself. */
export interface Surroundings extends Staff, Caller {}
