import type { PolicyIr } from "@annae/ir";
import type { Installation } from "@annae/vocabulary";
import type { Encoder } from "../encode/encoder.ts";
import type { Moments } from "./moments.ts";
import type { StateShape } from "./state.ts";

/** What all steps of a conversation share. */
export interface TimedWorld {
  readonly ir: PolicyIr;
  readonly installation: Installation;
  readonly encoder: Encoder;
  readonly moments: Moments;
  readonly shape: StateShape;
}
