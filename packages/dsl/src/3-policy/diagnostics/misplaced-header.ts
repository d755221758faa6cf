import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** A second `policy` line, or one in an imported file. */
export const misplacedHeader = defineDiagnostic<Record<never, never>>({
  code: "misplaced-header",
  severity: "error",
  wording: {
    ko: () => ({
      title: "정책의 이름은 주 파일의 맨 위에 한 번만 씁니다",
      help: "이 줄을 지우세요. 다른 정책을 바탕으로 하려면 `policy 이름 extends 다른정책`을 씁니다",
    }),
    en: () => ({
      title: "a policy is named once, at the top of its main file",
      help: "remove this line; to build on another policy write `policy name extends other`",
    }),
  },
});
