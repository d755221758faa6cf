export { anyAtom } from "./any-atom.ts";
export { anyCondition } from "./any-condition.ts";
export * from "./any-fact.ts";
export { anyManyRules } from "./any-many-rules.ts";
export * from "./any-policy.ts";
export { asking, indexed, indexedEvents } from "./asking.ts";
export { casesTried } from "./cases-tried.ts";
export { hostileTexts } from "./hostile-texts.ts";
export { withoutPlaces } from "./without-places.ts";
