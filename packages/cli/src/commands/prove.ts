import type { Command, Option } from "../command-line/command.ts";
import { noWholeNumber, wholeNumber } from "../command-line/whole-number.ts";
import { formatOption, reportFormat } from "../reports/report-format.ts";
import { refuse } from "../terminal.ts";

/** How far is gone where nothing else is said. */
const usual = { events: 12, seconds: 10 } as const;

/** No conversation that anybody looks at is longer. */
const most = { events: 100, seconds: 3_600 } as const;

const numbers: readonly Option[] = [
  {
    name: "events",
    value: "<n>",
    doc: {
      ko: `확인할 가장 긴 대화의 이벤트 수 (기본 ${usual.events})`,
      en: `the longest conversations that are looked at, in events (otherwise ${usual.events})`,
    },
  },
  {
    name: "seconds",
    value: "<n>",
    doc: {
      ko: `성질 하나에 쓰는 시간, 초 (기본 ${usual.seconds})`,
      en: `the time for one property, in seconds (otherwise ${usual.seconds})`,
    },
  },
];

/** `annae prove`: does what must hold hold, whatever happens? */
export const prove: Command = {
  name: "prove",
  summary: {
    ko: "`never`와 `always`가 어떤 대화에서도 지켜지는지 증명합니다",
    en: "proves that `never` and `always` hold in every conversation",
  },
  positionals: { min: 0, max: Number.POSITIVE_INFINITY },
  options: [
    ...numbers,
    {
      name: "write-test",
      doc: {
        ko: "어긋나는 성질마다 테스트를 tests/counterexamples.rules에 추가",
        en: "adds a test for each property that fails to tests/counterexamples.rules",
      },
    },
    formatOption,
  ],
  run: async ({ positionals, options }, terminal) => {
    const events = wholeNumber(options.get("events"), usual.events, most.events);
    const seconds = wholeNumber(options.get("seconds"), usual.seconds, most.seconds);
    if (events === null) return refuse(terminal, noWholeNumber("--events", most.events));
    if (seconds === null) return refuse(terminal, noWholeNumber("--seconds", most.seconds));
    const { provePolicies } = await import("../prove/prove-policies.ts");
    const { untilInterrupted } = await import("../interruption.ts");
    const paths = positionals.length > 0 ? positionals : ["."];
    const writeTest = options.has("write-test");
    const wish = { paths, events, seconds, writeTest, format: reportFormat(options) };
    return untilInterrupted((isStopped) => provePolicies({ ...wish, isStopped }, terminal));
  },
};
