import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** Something other than a test in a file of tests. */
export const onlyTests = defineDiagnostic({
  code: "only-tests",
  severity: "error",
  wording: {
    ko: () => ({
      title: "`tests` 폴더의 파일에는 테스트만 둘 수 있습니다",
      help: "정책의 파일로 옮기거나 지우세요. 여기서는 정책의 모든 것을 `import` 없이 쓸 수 있습니다",
    }),
    en: () => ({
      title: "a file in the `tests` folder holds nothing but tests",
      help: "move this to a file of the policy, or remove it; tests know all of the policy without an `import`",
    }),
  },
});
