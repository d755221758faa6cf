import { type Keyword, type KeywordText, keywords } from "../1-tokens/keywords.ts";
import type { PlaceKind } from "./place-kind.ts";

const textsAt: Readonly<Partial<Record<PlaceKind, readonly KeywordText[]>>> = {
  declaration: [
    ...([
      "message",
      "on",
      "when",
      "setting",
      "fact",
      "system",
      "test",
      "import",
      "policy",
    ] as const),
    ...(["override", "remove", "before", "after", "send", "tell", "otherwise"] as const),
  ],
  ruleStart: ["when", "otherwise", "send", "tell", "override", "remove", "before", "after"],
  content: ["text", "image", "button", "on", "like"],
  statement: ["set", "given", "at"],
  action: ["send", "tell"],
  condition: ["not"],
  afterOperand: ["is", "in", "not", "and", "or", "then"],
  afterAction: ["if", "once", "every", "else", "first"],
};

/** The keywords that can stand at a place of the kind, those that are written most first. */
export function keywordsAt(kind: PlaceKind): readonly Keyword[] {
  return (textsAt[kind] ?? []).flatMap((text) => keywords.find((one) => one.text === text) ?? []);
}
