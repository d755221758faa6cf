import type { PolicyDeskOptions } from "@annae/codemirror";
import type { ToldProblem } from "../state.ts";

/** What the language server tells of a file. */
type Told = Parameters<NonNullable<PolicyDeskOptions["told"]>>[1];

/** Problems as the page shows them; hints of the editor alone are left out. */
export function toldProblems(told: Told): readonly ToldProblem[] {
  return told
    .filter(({ severity = 1 }) => severity <= 2)
    .map(({ range, severity = 1, message, code }) => ({
      code: String(code ?? ""),
      severity: severity === 1 ? "error" : "warning",
      message: typeof message === "string" ? message : message.value,
      ...range.start,
    }));
}
