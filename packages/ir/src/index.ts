export * from "./atom.ts";
export * from "./atom-table.ts";
export { fixedClause, ifClause } from "./clauses/condition-clause.ts";
export { joinClauses } from "./clauses/join-clauses.ts";
export { type Entry, type Lexicon, lexiconOf, lookUp } from "./clauses/lexicon.ts";
export { measureClause } from "./clauses/measure-clause.ts";
export {
  type FactSide,
  factSide,
  isFactSide,
  type Side,
  sideOf,
  stateClause,
  type Told,
} from "./clauses/side.ts";
export { spokenValue } from "./clauses/spoken-value.ts";
export { wordsClause } from "./clauses/words-clause.ts";
export {
  containsAny,
  longestWord,
  oddLetters,
  unseen,
  wordLength,
  wordsPattern,
} from "./contained-words.ts";
export * from "./evaluate.ts";
export * from "./explain.ts";
export type { Facts } from "./facts.ts";
export type { ImageFile, KindImages, PolicyImages } from "./images.ts";
export * from "./ir.ts";
export { type KeyValues, keyValues } from "./key-values.ts";
export * from "./list-change.ts";
export type { Decision, Intent, Policy, PolicyEvent, PolicyRules } from "./policy.ts";
export * from "./policy-from-ir.ts";
export * from "./print.ts";
export * from "./print-policy.ts";
export * from "./print-property.ts";
export { storedIr } from "./stored-ir.ts";
export type { Expectation, ExpectedDelivery, TestCase, TestEvent } from "./test-case.ts";
export * from "./walk.ts";
