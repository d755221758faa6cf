import type { Doc } from "@annae/vocabulary";

/** Endings of Korean clauses that say why, and what they become where another clause follows. */
const joining: readonly (readonly [RegExp, string])[] = [
  [/라서$/, "고"],
  [/해서$/, "하고"],
  [/[어아]서$/, "고"],
  [/나서$/, "나고"],
];

/** The clauses as one, each said once: "상담 제목이 꺼져 있고 챗봇을 사용해서", "the title is off and a chatbot is used". */
export function joinClauses(clauses: readonly Doc[]): Doc {
  const distinct = [...new Map(clauses.map((clause) => [clause.en, clause])).values()];
  const last = distinct.at(-1) ?? { ko: "", en: "" };
  const before = distinct.slice(0, -1);
  if (before.length === 0) return last;
  return {
    ko: [...before.map(({ ko }) => connected(ko)), last.ko].join(" "),
    en: `${before.map(({ en }) => en).join(", ")} and ${last.en}`,
  };
}

function connected(clause: string): string {
  const [ending, link] = joining.find(([pattern]) => pattern.test(clause)) ?? [/$/, ","];
  return clause.replace(ending, link);
}
