import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** An event of a test that is earlier than the one before it. */
export const timeGoesBack = defineDiagnostic<{
  /** When the event before happens. */
  readonly before: string;
  /** The same time on the next day, where no date is written. */
  readonly meant: string | undefined;
}>({
  code: "time-goes-back",
  severity: "error",
  wording: {
    ko: ({ before, meant }) => ({
      title: `앞의 일(${before})보다 이른 때입니다`,
      help:
        meant === undefined ? "일어나는 순서대로 쓰세요" : `다음 날이면 \`at ${meant}\`으로 쓰세요`,
    }),
    en: ({ before, meant }) => ({
      title: `this is earlier than the event before it (${before})`,
      help:
        meant === undefined
          ? "write events in the order in which they happen"
          : `if the next day is meant, write \`at ${meant}\``,
    }),
  },
});
