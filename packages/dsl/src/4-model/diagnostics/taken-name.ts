import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";

/** A setting or fact with a name that means something else already. */
export const takenName = defineDiagnostic<{
  readonly name: string;
  readonly by: "fact" | "yesNo";
}>({
  code: "taken-name",
  severity: "error",
  wording: {
    ko: ({ name, by }) => ({
      title:
        by === "fact"
          ? `\`${name}\`${particle(name, "은/는")} 언어에 이미 있는 사실입니다`
          : `\`${name}\`${particle(name, "은/는")} 예/아니오를 뜻하는 낱말입니다`,
      help: "다른 이름을 쓰세요",
    }),
    en: ({ name, by }) => ({
      title:
        by === "fact"
          ? `\`${name}\` is a fact of the language already`
          : `\`${name}\` is a word for yes or no`,
      help: "choose another name",
    }),
  },
});
