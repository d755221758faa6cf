/** What a Korean clause that says why (-라서, -해서, -어서, -나서) is turned into: "and" and "or" go on, "if" supposes. */
export type ClauseEnding = "and" | "or" | "if";

type Endings = readonly (readonly [RegExp, string])[];

const endings: Readonly<Record<ClauseEnding, Endings>> = {
  and: [
    [/라서$/, "고"],
    [/해서$/, "하고"],
    [/[어아]서$/, "고"],
    [/나서$/, "나고"],
  ],
  or: [
    [/라서$/, "거나"],
    [/해서$/, "하거나"],
    [/[어아]서$/, "거나"],
    [/나서$/, "나거나"],
  ],
  if: [
    [/라서$/, "라면"],
    [/해서$/, "하면"],
    [/[어아]서$/, "으면"],
    [/나서$/, "나면"],
  ],
};

/** The clause with another ending, within its brackets where it has any: "근무 시간 외라서" is "근무 시간 외라면" as a condition. */
export function turned(clause: string, into: ClauseEnding): string {
  const [, words = clause, closed = ""] = /^(.*?)(\)*)$/s.exec(clause) ?? [];
  const [ending, link] = endings[into].find(([pattern]) => pattern.test(words)) ?? [/$/, ","];
  return words.replace(ending, link) + closed;
}
