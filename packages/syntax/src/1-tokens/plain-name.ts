import { scan } from "./scan.ts";
import { Identifier } from "./tokens.ts";

/** Whether a message, a rule or a fact can be called that: a word that means nothing else. */
export function isPlainName(text: string): boolean {
  const { tokens, lexemes } = scan(text);
  const [only, ...others] = tokens;
  const isAlone = others.length === 0 && lexemes.length === 0;
  return isAlone && only?.tokenType === Identifier && only.image === text;
}
