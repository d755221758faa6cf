import {
  isCovered,
  type LeafCoverage,
  type RuleCoverage,
  variableLeaves,
} from "@annae/ir/coverage";

/** How a rule or a part of it stands: in order, half of it missing, or nothing there yet. */
export type Standing = "whole" | "half" | "none";

/** The sign of each, for those who do not see colors. */
export const standingMarks: Readonly<Record<Standing, string>> = {
  whole: "✓",
  half: "½",
  none: "✗",
};

/** Half: it fired, but a condition of its did not decide both ways. */
export function ruleStanding(rule: RuleCoverage): Standing {
  if (rule.fired === 0) return "none";
  return variableLeaves(rule).every(isCovered) ? "whole" : "half";
}

/** Half: it decided alone one way, but not the other. */
export function leafStanding({ yes, no }: LeafCoverage): Standing {
  const shown = [yes, no].filter(({ decided }) => decided > 0).length;
  return shown === 2 ? "whole" : shown === 1 ? "half" : "none";
}
