import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";
import type { MeantKeyword } from "../meant-keyword.ts";

type Details = MeantKeyword & { readonly written: string };

const ko: Readonly<Record<MeantKeyword["slip"], (details: Details) => string>> = {
  case: ({ written }) => `키워드는 소문자로 씁니다: \`${written}\``,
  keyboard: ({ written, keyword }) =>
    `\`${written}\`${particle(written, "은/는")} 한글 자판으로 친 \`${keyword}\`입니다`,
  typo: ({ written }) =>
    `\`${written}\`${particle(written, "이/가")} 여기서 무슨 뜻인지 알 수 없습니다`,
};

const en: typeof ko = {
  case: ({ written, keyword }) => `\`${keyword}\` is written in small letters, not \`${written}\``,
  keyboard: ({ written, keyword }) => `\`${written}\` is \`${keyword}\` typed on a Korean keyboard`,
  typo: ({ written }) => `\`${written}\` means nothing here`,
};

/** A word that was meant as a keyword. */
export const mistypedKeyword = defineDiagnostic({
  code: "mistyped-keyword",
  severity: "error",
  wording: {
    ko: (details: Details) => ({
      title: ko[details.slip](details),
      help: `\`${details.keyword}\`${particle(details.keyword, "으로/로")} 바꾸세요`,
    }),
    en: (details) => ({
      title: en[details.slip](details),
      help:
        details.slip === "typo"
          ? `did you mean \`${details.keyword}\`?`
          : `write \`${details.keyword}\``,
    }),
  },
});
