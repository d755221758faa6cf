import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** `# …` for a comment. */
export const hashComment = defineDiagnostic<object>({
  code: "hash-comment",
  severity: "error",
  wording: {
    ko: () => ({
      title: "주석은 `#`이 아니라 `//`로 시작합니다",
      help: "`//`로 바꾸세요",
    }),
    en: () => ({
      title: "comments begin with `//`, not with `#`",
      help: "write `//`",
    }),
  },
});
