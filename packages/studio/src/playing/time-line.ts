import type { Category } from "@annae/vocabulary";

type Json = Readonly<Record<string, unknown>>;

/** An event of a time line, as a scenario writes it: with all that it changes in the world. */
export interface LineEvent extends Json {
  /** ISO 8601 with an offset. */
  readonly at: string;
  readonly type: string;
}

/** A conversation to be played on every channel: a scenario as JSON, which `annae simulate` reads as it is. */
export interface TimeLine extends Json {
  readonly name?: string;
  /** Where it was told of; it is played on the others, too. */
  readonly channel?: string;
  readonly settings: Json;
  readonly counselors?: readonly Json[];
  readonly openConsultations?: number;
  readonly customer?: Json;
  readonly category?: Category;
  readonly facts?: Json;
  readonly events: readonly LineEvent[];
}
