import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";

/** A duration that is not written as one. */
export const badDuration = defineDiagnostic({
  code: "bad-duration",
  severity: "error",
  wording: {
    ko: ({ written }: { readonly written: string }) => ({
      title: `\`${written}\`${particle(written, "은/는")} 시간 길이로 읽을 수 없습니다`,
      help: "`d`(일), `h`(시간), `m`(분), `s`(초)를 이 순서로 한 번씩 씁니다 (예: `5m`, `1h30m`)",
    }),
    en: ({ written }) => ({
      title: `\`${written}\` is not a duration`,
      help: "use `d`, `h`, `m` and `s`, each once and in this order, as in `5m` or `1h30m`",
    }),
  },
});
