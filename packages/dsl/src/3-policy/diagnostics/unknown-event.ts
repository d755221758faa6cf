import { eventNames } from "@annae/vocabulary";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";
import { didYouMean } from "../../diagnostics/suggestion-words.ts";

/** An `on` block of an event that does not exist. */
export const unknownEvent = defineDiagnostic<{
  readonly name: string;
  readonly nearest: string | undefined;
}>({
  code: "unknown-event",
  severity: "error",
  wording: {
    ko: ({ name, nearest }) => ({
      title: `\`${name}\`${particle(name, "은/는")} 없는 이벤트입니다`,
      help: didYouMean.ko(nearest, `쓸 수 있는 이벤트: ${eventNames.join(", ")}`),
    }),
    en: ({ name, nearest }) => ({
      title: `there is no event named \`${name}\``,
      help: didYouMean.en(nearest, `the events are ${eventNames.join(", ")}`),
    }),
  },
});
