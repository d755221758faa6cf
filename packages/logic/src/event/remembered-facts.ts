/** Facts that say what has happened in a conversation before. */
export const rememberedFacts = [
  "room",
  "situation",
  "lastWordsBy",
  "counselorReplied",
  "sinceLastWords",
  "sinceLastNotice",
  "sinceReply",
  "waitingFor",
  "workingSinceLastWords",
  "workingWaitingFor",
] as const;

/** One of them. */
export type RememberedFact = (typeof rememberedFacts)[number];
