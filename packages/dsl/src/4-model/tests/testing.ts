import type { Channel, Installation } from "@annae/vocabulary";
import type { Findings } from "../../3-policy/findings.ts";
import type { Model } from "../model.ts";
import type { ZoneClock } from "./zone-clock.ts";

/** What every step that reads tests has at hand. */
export interface Testing {
  readonly model: Model;
  readonly installation: Installation;
  readonly findings: Findings;
  /** Labels of all rules, and of those that decide a request's situation. */
  readonly labels: { readonly rules: readonly string[]; readonly situations: readonly string[] };
  /** The clock of a zone; null where there is no such zone. */
  readonly clockOf: (timezone: string) => ZoneClock | null;
}

/** The same for one test. */
export interface OneTest extends Testing {
  /** Null: there is no such channel, which has been reported. */
  readonly channel: Channel | null;
}
