import type { Doc } from "@annae/vocabulary";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";

interface Details {
  readonly text: string;
  /** What could stand here instead. */
  readonly expected: Doc;
}

/** Something that cannot stand where it stands. */
export const unexpectedText = defineDiagnostic({
  code: "unexpected-text",
  severity: "error",
  wording: {
    ko: ({ text, expected }: Details) => ({
      title: `여기에 \`${text}\`${particle(text, "이/가")} 올 수 없습니다`,
      help: `여기에 쓸 수 있는 것: ${expected.ko}`,
    }),
    en: ({ text, expected }) => ({
      title: `\`${text}\` does not fit here`,
      help: `what fits here is ${expected.en}`,
    }),
  },
});
