import type { Command } from "../command-line/command.ts";

/** `annae replay`: would this policy decide as was decided? */
export const replay: Command = {
  name: "replay",
  summary: {
    ko: "결정 로그를 정책으로 다시 재생해 달라지는 결정을 보여 줍니다",
    en: "plays a decision log again and shows which decisions would be different",
  },
  positionals: {
    min: 1,
    max: 1,
    missing: { ko: "결정 로그 파일", en: "the file with the decision log" },
  },
  options: [
    {
      name: "policy",
      value: "<path>",
      required: true,
      doc: {
        ko: "재생에 쓸 정책의 파일이나 폴더",
        en: "file or folder of the policy to play it with",
      },
    },
    {
      name: "tenant",
      value: "<name>",
      doc: {
        ko: "이 회사의 결정만 재생",
        en: "only decisions of this tenant",
      },
    },
    {
      name: "format",
      value: "<name>",
      words: ["pretty", "json"],
      doc: { ko: "pretty(사람) 또는 json", en: "pretty (for people) or json" },
    },
  ],
  run: async ({ positionals: [log = "-"], options }, terminal) => {
    const { replayLog } = await import("../replay/replay-log.ts");
    return replayLog(
      {
        log,
        policy: options.get("policy") ?? ".",
        tenant: options.get("tenant") ?? null,
        json: options.get("format") === "json",
      },
      terminal,
    );
  },
};
