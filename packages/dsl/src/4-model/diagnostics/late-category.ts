import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** `given category` after something has happened. */
export const lateCategory = defineDiagnostic({
  code: "late-category",
  severity: "error",
  wording: {
    ko: () => ({
      title: "`given category`는 첫 `at`보다 앞에 씁니다",
      help: '상담방이 생길 때의 분류이기 때문입니다. 나중에 바꾸려면 `request category "…"`로 쓰세요',
    }),
    en: () => ({
      title: "`given category` stands in front of the first `at`",
      help: 'it is the category of the room\'s creation; for another later, write `request category "…"`',
    }),
  },
});
