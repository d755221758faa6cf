import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";

/** `given` in front of a setting, or `set` in front of a fact of the chat server. */
export const setOrGiven = defineDiagnostic<{
  readonly name: string;
  /** The word that belongs there. */
  readonly right: "set" | "given";
}>({
  code: "set-or-given",
  severity: "error",
  wording: {
    ko: ({ name, right }) => ({
      title:
        right === "set"
          ? `\`${name}\`${particle(name, "은/는")} 회사가 정하는 설정입니다`
          : `\`${name}\`${particle(name, "은/는")} 채팅 서버가 알려 주는 사실입니다`,
      help: `\`${right} ${name} = …\`로 쓰세요`,
    }),
    en: ({ name, right }) => ({
      title:
        right === "set"
          ? `\`${name}\` is a setting of the tenant`
          : `\`${name}\` is a fact that the chat server supplies`,
      help: `write \`${right} ${name} = …\``,
    }),
  },
});
