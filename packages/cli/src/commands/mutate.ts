import type { Command } from "../command-line/command.ts";
import { noPercentage, percent } from "../command-line/percent.ts";
import { noWholeNumber, wholeNumber } from "../command-line/whole-number.ts";
import { refuse } from "../terminal.ts";

/** Time for all changes, in seconds of work: where nothing else is said, and at most. */
const [usual, most] = [900, 36_000];

/** `annae mutate`: which slips would the tests of a policy not notice? */
export const mutate: Command = {
  name: "mutate",
  summary: {
    ko: "정책을 조금씩 바꿔 보고, 테스트가 알아채지 못하는 변경을 찾습니다",
    en: "changes a policy a little, and finds changes that its tests do not notice",
  },
  positionals: {
    min: 1,
    max: 1,
    missing: { ko: "정책 파일 또는 폴더", en: "the file or folder of the policy" },
  },
  options: [
    {
      name: "format",
      value: "<name>",
      words: ["pretty", "json"],
      doc: { ko: "pretty(사람) 또는 json", en: "pretty (for people) or json" },
    },
    {
      name: "min",
      value: "<percent>",
      doc: {
        ko: "알아챈 변경이 이 비율보다 적으면 실패 (0부터 100)",
        en: "fails where fewer changes than this are noticed (0 to 100)",
      },
    },
    {
      name: "seconds",
      value: "<n>",
      doc: {
        ko: `모든 변경을 확인하는 데 쓰는 작업 시간, 초 (기본 ${usual})`,
        en: `the time of work for all changes, in seconds (otherwise ${usual})`,
      },
    },
  ],
  run: async ({ positionals: [path = "."], options }, terminal) => {
    const min = percent(options.get("min"));
    if (min === undefined) return refuse(terminal, noPercentage("min", options));
    const seconds = wholeNumber(options.get("seconds"), usual, most);
    if (seconds === null) return refuse(terminal, noWholeNumber("--seconds", most));
    const { mutatePolicy } = await import("../mutate/mutate-policy.ts");
    const format = options.get("format") === "json" ? "json" : "pretty";
    return mutatePolicy({ path, format, seconds, min: min ?? 0 }, terminal);
  },
};
