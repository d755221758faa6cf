import { anyPaths, defineCommand } from "../command-line/define-command.ts";
import { flag, reportFormat, wholeNumber } from "../command-line/option.ts";

/** How far is gone where nothing else is said; no conversation that anybody looks at is longer than the most. */
const events = { usual: 12, most: 100 };
const seconds = { usual: 10, most: 3_600 };

/** `annae prove`: does what must hold hold, whatever happens? */
export const prove = defineCommand({
  name: "prove",
  summary: {
    ko: "`never`와 `always`가 어떤 대화에서도 지켜지는지 증명합니다",
    en: "proves that `never` and `always` hold in every conversation",
  },
  positionals: anyPaths,
  options: {
    events: wholeNumber(events, {
      ko: `확인할 가장 긴 대화의 이벤트 수 (기본 ${events.usual})`,
      en: `the longest conversations that are looked at, in events (otherwise ${events.usual})`,
    }),
    seconds: wholeNumber(seconds, {
      ko: `성질 하나에 쓰는 시간, 초 (기본 ${seconds.usual})`,
      en: `the time for one property, in seconds (otherwise ${seconds.usual})`,
    }),
    "write-test": flag({
      ko: "어긋나는 성질마다 테스트를 tests/counterexamples.rules에 추가",
      en: "adds a test for each property that fails to tests/counterexamples.rules",
    }),
    format: reportFormat,
  },
  run: async ({ paths, options: { "write-test": writeTest, ...wish } }, terminal) => {
    const { provePolicies } = await import("../prove/prove-policies.ts");
    const { untilInterrupted } = await import("../terminal/interruption.ts");
    return untilInterrupted((isStopped) =>
      provePolicies({ paths, writeTest, isStopped, ...wish }, terminal),
    );
  },
});
