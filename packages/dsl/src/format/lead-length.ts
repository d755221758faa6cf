import { isBlockText } from "./lay-out-block-text.ts";
import type { Statement } from "./statements.ts";

/** Up to which word a statement's beginning goes that neighbours are aligned behind: the label, the keyword. 0: none. */
export function leadLength({ sort, words }: Statement): number {
  switch (sort) {
    case "rule":
      return words.findIndex(({ text }) => text === ":") + 1;
  }
}
