import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** A declaration inside an `on` block. */
export const misplacedDeclaration = defineDiagnostic({
  code: "misplaced-declaration",
  severity: "error",
  wording: {
    ko: ({ what }: { readonly what: string }) => ({
      title: `\`${what}\` 선언은 \`on\` 블록 안에 둘 수 없습니다`,
      help: "`on … { … }` 밖으로 옮기세요",
    }),
    en: ({ what }) => ({
      title: `\`${what}\` cannot be declared inside an \`on\` block`,
      help: "move it out of the `on … { … }`",
    }),
  },
});
