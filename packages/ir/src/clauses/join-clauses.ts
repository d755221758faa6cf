import type { Doc } from "@annae/vocabulary";
import { turned } from "./endings.ts";

/** As many clauses are read without commas between them in Korean. */
const most = 3;

/** The clauses as one, each said once: "상담 제목이 꺼져 있고 챗봇을 사용해서", "the title is off and a chatbot is used". */
export function joinClauses(clauses: readonly Doc[], by: "and" | "or" = "and"): Doc {
  const distinct = [...new Map(clauses.map((clause) => [clause.en, clause])).values()];
  const last = distinct.at(-1) ?? { ko: "", en: "" };
  const before = distinct.slice(0, -1);
  if (before.length === 0) return last;
  const between = distinct.length > most ? ", " : " ";
  return {
    ko: [...before.map(({ ko }) => turned(ko, by)), last.ko].join(between),
    en: `${before.map(({ en }) => en).join(", ")} ${by} ${last.en}`,
  };
}
