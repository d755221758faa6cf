import type { Doc } from "@annae/vocabulary";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

interface Details {
  /** The last thing that is there. */
  readonly behind: string;
  /** What could follow it. */
  readonly expected: Doc;
}

/** Something that ends before it is complete. */
export const incomplete = defineDiagnostic({
  code: "incomplete",
  severity: "error",
  wording: {
    ko: ({ behind, expected }: Details) => ({
      title: `\`${behind}\` 뒤에 빠진 것이 있습니다`,
      help: `여기에 쓸 수 있는 것: ${expected.ko}`,
    }),
    en: ({ behind, expected }) => ({
      title: `something is missing behind \`${behind}\``,
      help: `what fits here is ${expected.en}`,
    }),
  },
});
