import type { SourceFile } from "@annae/dsl";
import type { PolicyRules } from "@annae/ir";
import type { Sample } from "@annae/ir/coverage";

/** A policy whose tests ran. */
export interface TestedPolicy {
  /** Its `.rules` file. What lies outside the file's folder is inherited: shown, but not counted. */
  readonly file: string;
  readonly ir: Pick<PolicyRules, "atoms" | "events">;
  /** Everything that was read to compile it. */
  readonly files: readonly SourceFile[];
  /** The decisions made while the tests ran. */
  readonly samples: readonly Sample[];
}
