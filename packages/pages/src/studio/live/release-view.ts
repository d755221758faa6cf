import type { StudioState } from "../state.ts";
import { releaseWords } from "../words/release-words.ts";

/** A revision's id as people read it. */
export function shortId(id: string): string {
  return id.slice(0, 7);
}

/** Whoever the server names by that id, as people call them. */
export function doerOf(
  { company, live, language }: Pick<StudioState, "company" | "live" | "language">,
  id: string,
): string {
  if (id === "setup") return releaseWords[language].setup;
  if (id.startsWith("token:")) return releaseWords[language].program;
  if (id === company.person?.id) return company.person.name;
  return live.members.find((member) => member.id === id)?.name ?? id;
}

/** `11월 26일 14:05`, `26 Nov, 14:05` */
export function momentOf(at: number, language: StudioState["language"]): string {
  return new Intl.DateTimeFormat(language === "ko" ? "ko-KR" : "en-GB", {
    ...{ month: language === "ko" ? "long" : "short", day: "numeric" },
    ...{ hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  }).format(at);
}
