import { error, warning } from "./define-diagnostic.ts";

/** Those of a file beyond the limit. */
export const tooManyDiagnostics = error("too-many-diagnostics", {
  ko: ["이 파일에 문제가 {more}개 더 있습니다", "위의 문제부터 고친 뒤 다시 검사하세요"],
  en: ["and {more} more in this file", "fix those above and check again"],
});

/** Those of one kind beyond the limit. */
export const moreWarnings = warning("more-warnings", {
  ko: ["`{code}` 경고가 {more}개 더 있습니다", "위의 경고부터 고친 뒤 다시 검사하세요"],
  en: ["and {more} more of `{code}`", "fix those above and check again"],
});
