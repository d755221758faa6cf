import type { Doc } from "@annae/vocabulary";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";
import { didYouMean } from "../../diagnostics/suggestion-words.ts";

/** A name in a condition that stands for nothing. */
export const unknownFact = defineDiagnostic<{
  readonly name: string;
  readonly nearest: string | undefined;
  /** What the name was perhaps meant as, if not as a fact. */
  readonly meant: "text" | "event" | null;
  /** Facts that are described with the name as a word. */
  readonly alike: readonly string[];
}>({
  code: "unknown-fact",
  severity: "error",
  wording: {
    ko: ({ name, nearest, meant, alike }) => ({
      title: `\`${name}\`${particle(name, "은/는")} 없는 사실입니다`,
      help: didYouMean.ko(nearest, otherwise(meant, name, alike).ko),
    }),
    en: ({ name, nearest, meant, alike }) => ({
      title: `there is no fact named \`${name}\``,
      help: didYouMean.en(nearest, otherwise(meant, name, alike).en),
    }),
  },
});

function otherwise(meant: "text" | "event" | null, name: string, alike: readonly string[]): Doc {
  if (meant === "text") {
    return {
      ko: `글이라면 따옴표로 둘러싸세요: \`"${name}"\``,
      en: `a text stands in quotes: \`"${name}"\``,
    };
  }
  if (meant === "event") {
    return {
      ko: `이벤트의 규칙은 그 블록에 씁니다: \`on ${name} { … }\``,
      en: `rules of an event stand in its block: \`on ${name} { … }\``,
    };
  }
  if (alike.length > 0) {
    const names = alike.map((one) => `\`${one}\``).join(", ");
    return {
      ko: `그런 뜻의 사실: ${names} (\`docs/reference.md\`에 모두 있습니다)`,
      en: `facts that are described with this word: ${names} (all are in \`docs/reference.md\`)`,
    };
  }
  return {
    ko: `정책에서 쓰려면 \`setting ${name}: …\`나 \`fact ${name}: …\`로 선언하세요`,
    en: `to use one of your own, declare \`setting ${name}: …\` or \`fact ${name}: …\``,
  };
}
