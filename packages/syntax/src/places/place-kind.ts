import type { TokenType } from "chevrotain";
import { keywordTokens as k, Semicolon } from "../1-tokens/tokens.ts";

/** What could stand at a place of the grammar. */
export type PlaceKind =
  | "declaration"
  | "ruleStart"
  | "content"
  | "statement"
  | "event"
  | "channel"
  | "kind"
  | "message"
  | "listener"
  | "label"
  | "action"
  | "condition"
  | "value"
  | "afterOperand"
  | "afterAction"
  | "type"
  | "placeholder"
  | "nothing";

/** Behind which token what is wanted, whatever else there is. */
export const wantedBehind: ReadonlyMap<TokenType, PlaceKind> = new Map<TokenType, PlaceKind>([
  [k.send, "message"],
  [k.tell, "listener"],
  [k.like, "kind"],
  [k.remove, "label"],
  [k.before, "label"],
  [k.after, "label"],
  [k.when, "condition"],
  [k.if, "condition"],
  [k.and, "condition"],
  [k.or, "condition"],
  [k.then, "action"],
  [k.otherwise, "action"],
  [k.else, "action"],
  [Semicolon, "action"],
  [k.policy, "nothing"],
  [k.extends, "nothing"],
  [k.import, "nothing"],
  [k.setting, "nothing"],
  [k.fact, "nothing"],
  [k.message, "nothing"],
  [k.system, "nothing"],
  [k.test, "nothing"],
  [k.every, "nothing"],
  [k.first, "nothing"],
]);

/** What begins something new in a block of the kind, or outside of any. */
export const startsIn: Readonly<Record<string, PlaceKind>> = {
  on: "ruleStart",
  message: "content",
  system: "content",
  test: "statement",
};
