import type { RuleIr } from "@annae/ir";
import { escapeSequence } from "./literal.ts";

const invisible = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** The text as it may stand in a comment of one line: nothing in it ends the line, hides, or turns writing round. */
export function commentText(text: string): string {
  return text.replace(invisible, escapeSequence);
}

/** The text as it may stand in a doc comment: nothing in it ends the comment or is a tag. Lines stay lines. */
export function docText(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => commentText(line).replaceAll("*/", "*\\/").replaceAll("@", "\\@").trimEnd())
    .join("\n")
    .trim();
}

/** The comment above a rule's code: its label, and where it is written. */
export function ruleComment({ id, at }: RuleIr): string {
  return `// rule ${commentText(id)}, ${commentText(at.file)}:${at.line}`;
}
