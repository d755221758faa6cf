import type { Category, Counselor, Customer, Value } from "@annae/vocabulary";

/** What the chat server knows at the moment of an event, beyond the event itself. */
export interface Surroundings {
  /** The whole roster, in its order. */
  readonly counselors: readonly Counselor[];
  /** Received and in progress, last 7 days, all counselors. */
  readonly openConsultations: number;
  readonly customer: Customer;
  /** Category of a room that is created now; a request may name another. */
  readonly category: Category | null;
  /** Values of the facts that the policy declares itself, by name. */
  readonly facts: Readonly<Record<string, Value>>;
}
