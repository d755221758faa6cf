export { type Quest, type Storyteller, storytellerOf } from "./conversation/find-story.ts";
export { storyOfFound } from "./conversation/found-story.ts";
export {
  happenedWords,
  lastSteps,
  type PlayedStory,
  type Player,
  performStory,
  playerOf,
  stateWords,
  toldAll,
} from "./conversation/perform-story.ts";
export type { SearchLimits } from "./conversation/shortest-story.ts";
export { type Story, scenarioOf } from "./conversation/story.ts";
export { categoryText, eventText, storyText } from "./conversation/story-text.ts";
export {
  comparedInParts,
  comparePolicies,
  isSame,
  type PolicyDifference,
  type Version,
} from "./difference/compare-policies.ts";
export type { Comparing, PlayedTwice, Proof } from "./difference/conversations.ts";
export type { EntryChange, ImageMarks } from "./difference/entry-changes.ts";
export type { Rename } from "./difference/renames.ts";
export type { ToldClass } from "./difference/told-classes.ts";
export { findGaps, type Gaps, type TestGap } from "./gaps/find-gaps.ts";
export {
  type ExaminedMutant,
  examineMutants,
  type MutantFate,
  type NewTest,
} from "./mutants/examine-mutants.ts";
export { type Mutant, mutantsOf } from "./mutants/mutants-of.ts";
export { brokenIn } from "./proofs/broken-in.ts";
export type { Counterexample, Finding, ProvedProperty } from "./proofs/finding.ts";
export { methodOf } from "./proofs/finding-words.ts";
export {
  type ProofWish,
  type PropertyAtWork,
  type Proving,
  proveProperties,
} from "./proofs/prove-properties.ts";
export { differenceJson } from "./report/json-report.ts";
export { differenceMarkdown } from "./report/markdown-report.ts";
export { differenceText, type ReportStyle } from "./report/pretty-report.ts";
export { type ClassWords, classWords, sizeWords } from "./report/sentences.ts";
export { compareTraffic, type Traffic, trafficInParts } from "./traffic/compare-traffic.ts";
