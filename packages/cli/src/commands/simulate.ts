import { defaultImageBase } from "@annae/images/base";
import { defineCommand, exactly } from "../command-line/define-command.ts";
import { flag, givenText, required } from "../command-line/option.ts";

/** `annae simulate`: what customers and counselors would see. */
export const simulate = defineCommand({
  name: "simulate",
  summary: {
    ko: "시나리오대로 대화를 재생해 고객 화면과 상담사 화면을 보여 줍니다",
    en: "plays a scenario and shows what customers and counselors would see",
  },
  positionals: exactly(1, {
    ko: "재생할 정책의 파일이나 폴더",
    en: "the file or folder of the policy",
  }),
  options: {
    scenario: required("<file.json>", {
      ko: "시나리오 하나 또는 여럿의 배열. - 는 표준 입력",
      en: "one scenario, or an array of them; - reads standard input",
    }),
    json: flag({
      ko: "사람이 읽는 대화 대신 JSON 하나만 출력 (배열이면 배열로)",
      en: "prints one JSON value instead of a chat (an array for an array)",
    }),
    explain: flag({
      ko: "규칙마다 적용되거나 적용되지 않은 이유까지 표시 (--json 이면 단계마다 explain 키로)",
      en: "also says of each rule why it fired or did not (with --json: a key explain in each step)",
    }),
    "image-base": givenText("<url>", {
      ko: `전송 내용에 들어가는 이미지 주소의 앞부분 (기본 ${defaultImageBase})`,
      en: `where images stand in payloads (otherwise ${defaultImageBase})`,
    }),
  },
  run: async ({ positionals: [policy = "."], options }, terminal) => {
    const { simulatePolicy } = await import("../simulate/simulate-policy.ts");
    const { "image-base": imageBase, ...wish } = options;
    return simulatePolicy({ policy, imageBase: imageBase ?? defaultImageBase, ...wish }, terminal);
  },
});
