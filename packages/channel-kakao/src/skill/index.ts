export * from "./decode-skill.ts";
export * from "./encode-skill.ts";
export * from "./read-dialogue.ts";
export type * from "./wire.ts";
