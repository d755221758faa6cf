import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** A time that the clocks of the zone leave out when they are changed. */
export const noSuchMoment = defineDiagnostic<{ readonly written: string }>({
  code: "no-such-moment",
  severity: "error",
  wording: {
    ko: ({ written }) => ({
      title: `이 시간대에는 \`${written}\`이라는 때가 없습니다`,
      help: "서머 타임이 시작되어 건너뛰는 시각입니다. 다른 시각을 쓰세요",
    }),
    en: ({ written }) => ({
      title: `\`${written}\` does not exist in this time zone`,
      help: "the clocks skip it when summer time begins; choose another time",
    }),
  },
});
