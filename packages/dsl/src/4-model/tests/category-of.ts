import type { Category } from "@annae/vocabulary";
import type { CategoryNode } from "../../2-syntax/test-ast.ts";

/** The category as scenarios write it. */
export function categoryOf({ major, middle }: CategoryNode): Category {
  return middle === null ? { major: major.text } : { major: major.text, middle: middle.text };
}
