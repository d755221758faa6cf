import type { Locate } from "@annae/syntax";
import type { Diagnostic } from "@annae/syntax/diagnostics";
import type { Installation } from "@annae/vocabulary";
import type { Model, ModelBlock, ModelMessage, ModelText } from "../4-model/model.ts";
import type { Placement } from "./placements/placements.ts";
import type { Proofs } from "./proofs/proofs.ts";

/** A policy whose names and types are known, as checks look at it. */
export interface WrittenPolicy {
  readonly model: Model;
  readonly installation: Installation;
  readonly placements: readonly Placement[];
  /** The blocks of all events. */
  readonly blocks: readonly ModelBlock[];
  /** Every text of a message that a channel can show. */
  readonly texts: readonly { readonly message: ModelMessage; readonly text: ModelText }[];
}

/** Looks for one kind of mistake in what is written. */
export type Check = (written: WrittenPolicy) => readonly Diagnostic[];

/** The policy that is checked. */
export interface Checked {
  readonly model: Model;
  readonly installation: Installation;
  /** Where places of the model are now. */
  readonly locate: Locate;
}

/** Looks for one kind of mistake by what is proved of the policy. */
export type CheckOfProofs = (proofs: Proofs, checked: Checked) => readonly Diagnostic[];
