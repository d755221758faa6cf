import type { Command } from "../command-line/command.ts";

/** `annae log`: a decision log as people read a chat. */
export const log: Command = {
  name: "log",
  summary: {
    ko: "결정 로그를 대화로 읽습니다",
    en: "shows a decision log as conversations to read",
  },
  positionals: {
    min: 1,
    max: 1,
    missing: { ko: "결정 로그 파일", en: "the file with the decision log" },
  },
  options: [
    { name: "tenant", value: "<name>", doc: { ko: "이 회사만", en: "only this tenant" } },
    { name: "customer", value: "<id>", doc: { ko: "이 고객만", en: "only this customer" } },
    {
      name: "from",
      value: "<time>",
      doc: {
        ko: "이 시각부터 (예: 2026-11-20T09:00+09:00)",
        en: "from that time on, such as 2026-11-20T09:00+09:00",
      },
    },
    { name: "until", value: "<time>", doc: { ko: "이 시각까지", en: "up to that time" } },
    {
      name: "rule",
      value: "<name>",
      doc: { ko: "이 규칙으로 처리한 결정만", en: "only decisions in which that rule fired" },
    },
    {
      name: "format",
      value: "<name>",
      words: ["pretty", "json"],
      doc: { ko: "pretty(사람) 또는 json", en: "pretty (for people) or json" },
    },
  ],
  run: async ({ positionals: [path = "-"], options }, terminal) => {
    const { showLog } = await import("../log/show-log.ts");
    const get = (name: string) => options.get(name) ?? null;
    return showLog(
      {
        path,
        tenant: get("tenant"),
        customer: get("customer"),
        from: get("from"),
        until: get("until"),
        rule: get("rule"),
        json: options.get("format") === "json",
      },
      terminal,
    );
  },
};
