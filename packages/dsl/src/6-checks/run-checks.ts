import type { CreateSolver } from "@annae/logic";
import type { Installation } from "@annae/vocabulary";
import type { Model } from "../4-model/model.ts";
import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import { checks, checksOfProofs, checksOfWhole } from "./index.ts";
import { provePolicy } from "./proofs/proofs.ts";

/** What checks need beside the policy. */
export interface CheckTools {
  readonly installation: Installation;
  readonly createSolver: CreateSolver;
  /** Where places of the model are now. */
  readonly locate: Place;
}

/** What is known of a policy before it is checked. */
export interface Known {
  /** All of it could be read. */
  readonly whole: boolean;
  /** Nothing is wrong with it so far. */
  readonly sound: boolean;
}

/**
 * What the checks find; warnings and the checks of the whole only of a whole policy. Nothing is proved where a rule could
 * not be understood, and only what is wrong is told of proofs beside other errors.
 */
export function runChecks(
  model: Model,
  { installation, createSolver, locate }: CheckTools,
  { whole, sound }: Known,
): readonly Diagnostic[] {
  const found = checks.flatMap((check) => check(model, installation));
  if (!whole) return found.filter(isError);
  const ofWhole = [...found, ...checksOfWhole.flatMap((check) => check(model, installation))];
  if (model.unclear) return ofWhole;
  const proofs = provePolicy(model, { installation, createSolver, locate });
  const proved = checksOfProofs.flatMap((check) => check(proofs, model, installation));
  const isSound = sound && !ofWhole.some(isError);
  return [...ofWhole, ...(isSound ? proved : proved.filter(isError))];
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}
