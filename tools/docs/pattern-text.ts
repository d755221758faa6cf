import { type FactPattern, standardFact } from "@annae/vocabulary";
import { both, code } from "./markdown.ts";

/** Facts and their values as people read them, with the names that policies use. */
export function patternText(pattern: FactPattern): string {
  const parts = Object.entries(pattern).map(([name, value]) => {
    const doc = standardFact(name)?.doc;
    if (typeof value !== "boolean") return `${code(name)} = ${value}`;
    const words = doc ?? { ko: "", en: "" };
    return value
      ? `${code(name)}: ${both(words)}`
      : `${code(`!${name}`)}: ${both({ ko: `${words.ko} — 아님`, en: `not: ${words.en}` })}`;
  });
  return parts.join("<br>");
}
