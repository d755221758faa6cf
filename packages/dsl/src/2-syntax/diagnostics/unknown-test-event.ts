import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";

/** An `at` of a test with something that cannot happen. */
export const unknownTestEvent = defineDiagnostic({
  code: "unknown-test-event",
  severity: "error",
  wording: {
    ko: ({
      name,
      known,
      nearest,
    }: {
      readonly name: string;
      readonly known: readonly string[];
      readonly nearest: string | undefined;
    }) => ({
      title: `\`${name}\`${particle(name, "은/는")} 테스트에서 일어날 수 있는 일이 아닙니다`,
      help:
        nearest === undefined ? `쓸 수 있는 일: ${known.join(", ")}` : `혹시 \`${nearest}\`인가요?`,
    }),
    en: ({ name, known, nearest }) => ({
      title: `\`${name}\` is nothing that can happen in a test`,
      help:
        nearest === undefined
          ? `what can happen: ${known.join(", ")}`
          : `did you mean \`${nearest}\`?`,
    }),
  },
});
