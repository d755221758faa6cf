// `npm run bench`: prints how fast things are, as ratios within one run; judges nothing.
import { compilingSpeed } from "./compiling/compiling-speed.ts";
import { decisionSpeed } from "./decision/decision-speed.ts";
import { decisionGrowth } from "./decision/growth.ts";
import { decodingSpeed } from "./decoding-speed.ts";
import { editorSpeed } from "./editor-speed.ts";
import { hostIdle } from "./host-idle.ts";
import { hostSpeed } from "./host-speed.ts";
import { languageSpeed } from "./language-speed.ts";
import { proofSpeed } from "./proofs/proof-speed.ts";
import { reviewSpeed } from "./review-speed.ts";
import { startSpeed } from "./start-speed.ts";

for (const part of [
  decisionSpeed,
  decisionGrowth,
  languageSpeed,
  decodingSpeed,
  hostSpeed,
  hostIdle,
  compilingSpeed,
  editorSpeed,
  proofSpeed,
  reviewSpeed,
  startSpeed,
]) {
  try {
    console.log(`${await part()}\n`);
  } catch (error) {
    console.log(`${part.name}: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}
