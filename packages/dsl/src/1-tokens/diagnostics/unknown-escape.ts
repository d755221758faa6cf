import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

const known = '`\\"`, `\\\\`, `\\n`, `\\t`, `\\[`';

/** `\` in a text, followed by nothing known. */
export const unknownEscape = defineDiagnostic({
  code: "unknown-escape",
  severity: "error",
  wording: {
    ko: ({ written }: { readonly written: string }) => ({
      title: `글 안에서 \`${written}\`에는 뜻이 없습니다`,
      help: `\`\\\` 자체를 쓰려면 \`\\\\\`로 쓰세요. 쓸 수 있는 것: ${known}`,
    }),
    en: ({ written }) => ({
      title: `\`${written}\` means nothing in a text`,
      help: `for a \`\\\` itself write \`\\\\\`; known are ${known}`,
    }),
  },
});
