import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** A second title or a second `like` of one message. */
export const repeatedHeading = defineDiagnostic({
  code: "repeated-heading",
  severity: "error",
  wording: {
    ko: ({ name, part }: { readonly name: string; readonly part: "title" | "like" }) => ({
      title: `메시지 \`${name}\`에 ${part === "title" ? "제목이" : "`like`가"} 둘 이상 있습니다`,
      help: "하나만 남기세요",
    }),
    en: ({ name, part }) => ({
      title: `the message \`${name}\` has more than one ${part === "title" ? "title" : "`like`"}`,
      help: "keep one of them",
    }),
  },
});
