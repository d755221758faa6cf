import { nearestName } from "@annae/vocabulary/text";

/** What other languages and people call the types. */
const foreignTypes: Readonly<Record<string, string>> = {
  bool: "yes/no",
  boolean: "yes/no",
  yes: "yes/no",
  yesno: "yes/no",
  "on/off": "yes/no",
  "true/false": "yes/no",
  "y/n": "yes/no",
  "예/아니오": "yes/no",
  "예/아니요": "yes/no",
  int: "number",
  integer: "number",
  float: "number",
  double: "number",
  숫자: "number",
  string: "text",
  str: "text",
  글: "text",
  문구: "text",
  timespan: "duration",
};

/** The type that was probably meant; undefined where the word is far from all. */
export function meantType(written: string, types: readonly string[]): string | undefined {
  const lower = written.toLowerCase();
  if (Object.hasOwn(foreignTypes, lower)) return foreignTypes[lower];
  const [word = ""] = written.split(/[^\p{L}]/u, 1);
  const nearest = nearestName(written, types);
  return nearest ?? (word === "" || word === written ? undefined : meantType(word, types));
}
