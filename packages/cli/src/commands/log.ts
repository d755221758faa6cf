import { defineCommand, exactly } from "../command-line/define-command.ts";
import { givenText, prettyOrJson } from "../command-line/option.ts";

/** `annae log`: a decision log as people read a chat. */
export const log = defineCommand({
  name: "log",
  summary: {
    ko: "결정 로그를 대화로 읽습니다",
    en: "shows a decision log as conversations to read",
  },
  positionals: exactly(1, { ko: "결정 로그 파일", en: "the file with the decision log" }),
  options: {
    tenant: givenText("<name>", { ko: "이 회사만", en: "only this tenant" }),
    customer: givenText("<id>", { ko: "이 고객만", en: "only this customer" }),
    from: givenText("<time>", {
      ko: "이 시각부터 (예: 2026-11-20T09:00+09:00)",
      en: "from that time on, such as 2026-11-20T09:00+09:00",
    }),
    until: givenText("<time>", { ko: "이 시각까지", en: "up to that time" }),
    rule: givenText("<name>", {
      ko: "이 규칙으로 처리한 결정만",
      en: "only decisions in which that rule fired",
    }),
    format: prettyOrJson,
  },
  run: async ({ positionals: [path = "-"], options }, terminal) => {
    const { showLog } = await import("../log/show-log.ts");
    return showLog({ path, ...options }, terminal);
  },
});
