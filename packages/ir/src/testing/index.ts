export { anyCondition } from "./any-condition.ts";
export * from "./any-fact.ts";
export * from "./any-policy.ts";
export { hostileTexts } from "./hostile-texts.ts";
