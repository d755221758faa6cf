import type { Installation } from "@annae/vocabulary";
import type { Model } from "../4-model/model.ts";
import type { Diagnostic, Locate } from "../diagnostics/diagnostic.ts";
import type { Placement } from "./placements/placements.ts";
import type { Proofs } from "./proofs/proofs.ts";

/** Looks for one kind of mistake in a policy whose names and types are known. */
export type Check = (model: Model, beside: Beside) => readonly Diagnostic[];

/** What checks look at beside the model. */
export interface Beside {
  readonly installation: Installation;
  readonly placements: readonly Placement[];
}

/** The policy that is checked. */
export interface Checked {
  readonly model: Model;
  readonly installation: Installation;
  /** Where places of the model are now. */
  readonly locate: Locate;
}

/** Looks for one kind of mistake by what is proved of the policy. */
export type CheckOfProofs = (proofs: Proofs, checked: Checked) => readonly Diagnostic[];
