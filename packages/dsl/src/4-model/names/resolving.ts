import type { Installation } from "@annae/vocabulary";
import type { Findings } from "../../3-policy/findings.ts";
import type { Scope } from "./scope.ts";

/** What every step that resolves names has at hand. */
export interface Resolving {
  readonly installation: Installation;
  readonly scope: Scope;
  readonly findings: Findings;
}
