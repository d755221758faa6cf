import type { RuleIr } from "@annae/ir";
import { commentText } from "./comment.ts";

/** The comment above a rule's code: its label, and where it is written. */
export function ruleComment({ id, at }: RuleIr): string {
  return `// rule ${commentText(id)}, ${commentText(at.file)}:${at.line}`;
}
