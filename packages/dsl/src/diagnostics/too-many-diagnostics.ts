import { defineDiagnostic } from "./define-diagnostic.ts";

/** What stands for the diagnostics of a file beyond the limit. */
export const tooManyDiagnostics = defineDiagnostic({
  code: "too-many-diagnostics",
  severity: "error",
  wording: {
    ko: ({ more }: { readonly more: number }) => ({
      title: `이 파일에 문제가 ${more}개 더 있습니다`,
      help: "위의 문제부터 고치고 다시 확인하세요",
    }),
    en: ({ more }) => ({
      title: `and ${more} more in this file`,
      help: "mend those above and check again",
    }),
  },
});
