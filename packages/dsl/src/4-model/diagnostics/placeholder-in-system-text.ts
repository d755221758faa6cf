import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";

/** A fact in a platform message, which the platform keeps as it is. */
export const placeholderInSystemText = defineDiagnostic<{
  readonly name: string;
}>({
  code: "placeholder-in-system-text",
  severity: "error",
  wording: {
    ko: ({ name }) => ({
      title: `시스템 메시지에는 \`[${name}]\`${particle(name, "을/를")} 넣을 수 없습니다`,
      help: "플랫폼에 등록되는 글이라 `#{위탁사명}`만 바뀝니다",
    }),
    en: ({ name }) => ({
      title: `a platform message cannot contain \`[${name}]\``,
      help: "its wording is registered with the platform; only `#{위탁사명}` is filled in",
    }),
  },
});
