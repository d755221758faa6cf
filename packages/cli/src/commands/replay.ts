import { defineCommand, exactly } from "../command-line/define-command.ts";
import { givenText, prettyOrJson, required } from "../command-line/option.ts";

/** `annae replay`: would this policy decide as was decided? */
export const replay = defineCommand({
  name: "replay",
  summary: {
    ko: "결정 로그를 정책으로 다시 재생해 달라지는 결정을 보여 줍니다",
    en: "plays a decision log again and shows which decisions would be different",
  },
  positionals: exactly(1, { ko: "결정 로그 파일", en: "the file with the decision log" }),
  options: {
    policy: required("<path>", {
      ko: "재생에 쓸 정책의 파일이나 폴더",
      en: "file or folder of the policy to play it with",
    }),
    tenant: givenText("<name>", {
      ko: "이 회사의 결정만 재생",
      en: "only decisions of this tenant",
    }),
    format: prettyOrJson,
  },
  run: async ({ positionals: [log = "-"], options }, terminal) => {
    const { replayLog } = await import("../replay/replay-log.ts");
    return replayLog({ log, ...options }, terminal);
  },
});
