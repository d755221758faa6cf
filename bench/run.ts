// `npm run bench`: prints how fast things are, all parts or those that are named, as ratios within one run; judges nothing.
import { compilingSpeed } from "./compiling/compiling-speed.ts";
import { decisionSpeed } from "./decision/decision-speed.ts";
import { decisionGrowth } from "./decision/growth.ts";
import { decodingSpeed } from "./decoding-speed.ts";
import { editorSpeed } from "./editor-speed.ts";
import { formSpeed } from "./form-speed.ts";
import { hostIdle } from "./hosts/host-idle.ts";
import { hostOnRestate } from "./hosts/host-on-restate.ts";
import { hostSpeed } from "./hosts/host-speed.ts";
import { languageSpeed } from "./language-speed.ts";
import { pageSpeed } from "./page/page-speed.ts";
import { proofSpeed } from "./proofs/proof-speed.ts";
import { reviewSpeed } from "./review-speed.ts";
import { startSpeed } from "./start-speed.ts";
import { studioSpeed } from "./studio-speed.ts";

const parts = [
  decisionSpeed,
  decisionGrowth,
  languageSpeed,
  decodingSpeed,
  hostSpeed,
  hostIdle,
  hostOnRestate,
  compilingSpeed,
  editorSpeed,
  pageSpeed,
  formSpeed,
  proofSpeed,
  reviewSpeed,
  studioSpeed,
  startSpeed,
];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) {
  const names = parts.map(({ name }) => name).join(", ");
  console.error(`No part is named ${unknown.join(", ")}; the parts are ${names}.`);
  process.exit(2);
}
for (const part of parts) {
  if (asked.length > 0 && !asked.includes(part.name)) continue;
  try {
    console.log(`${await part()}\n`);
  } catch (error) {
    console.log(`${part.name}: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}
// A browser that a part has opened ends with the program.
process.exit(0);
