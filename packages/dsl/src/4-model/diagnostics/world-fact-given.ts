import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";

/** `given` of a fact that follows from the world of the test. */
export const worldFactGiven = defineDiagnostic<{ readonly name: string }>({
  code: "world-fact-given",
  severity: "error",
  wording: {
    ko: ({ name }) => ({
      title: `\`${name}\`${particle(name, "은/는")} 테스트가 직접 정할 수 없습니다`,
      help: "시각, 설정, 상담원의 상태와 일어난 일에서 저절로 정해집니다 (예: `set weekday = …`, `given counselor …`)",
    }),
    en: ({ name }) => ({
      title: `a test cannot say what \`${name}\` is`,
      help: "it follows from times, settings, counselors and what happens: `set weekday = …`, `given counselor …`",
    }),
  },
});
