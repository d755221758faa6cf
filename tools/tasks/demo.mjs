// `npm run demo`: builds the standard policy and plays conversations with it, printed as a person reads a chat.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { inLanguage } from "../in-language.mjs";
import { root } from "../repository.mjs";
import { runAnnae } from "../run-annae.mjs";

const policy = "policies/happytalk";
const conversations = `${policy}/conversations`;

async function main() {
  heading({ ko: "표준 정책을 만듭니다", en: "Building the standard policy" });
  const built = await runAnnae(["build", policy, "--out", "build/happytalk"]);
  if (built !== 0) return built;
  let worst = 0;
  for (const file of scenarios()) {
    heading({ ko: `대화: ${file}`, en: `Conversation: ${file}` });
    const code = await runAnnae(["simulate", policy, "--scenario", `${conversations}/${file}`]);
    worst = Math.max(worst, code);
  }
  heading({ ko: "다음에 해 볼 것", en: "What next" });
  console.log(inLanguage(next));
  return worst;
}

function scenarios() {
  const folder = join(root, conversations);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort();
}

function heading(text) {
  console.log(`\n━━ ${inLanguage(text)}\n`);
}

const next = {
  ko: `  ${policy}/happytalk.rules 파일의 문구를 하나 바꾼 뒤 실행해 보세요:
    npx annae check ${policy}
  바뀐 대화와, 규칙이 적용되지 않은 이유를 확인해 보세요:
    npx annae simulate ${policy} --scenario ${conversations}/${scenarios()[0] ?? "<파일.json>"} --explain
  상담 서버에 넣을 모듈을 만드세요:
    npx annae build ${policy} --out build/happytalk`,
  en: `  Change a sentence of ${policy}/happytalk.rules and look for mistakes:
    npx annae check ${policy}
  See the conversation that comes of it, and why other rules did not fire:
    npx annae simulate ${policy} --scenario ${conversations}/${scenarios()[0] ?? "<file.json>"} --explain
  Build the module for your chat server:
    npx annae build ${policy} --out build/happytalk`,
};

process.exitCode = await main();
