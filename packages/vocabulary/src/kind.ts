import type { Doc } from "./locale.ts";

/** A number that something may not exceed, with where the number comes from. */
export interface Limit {
  readonly max: number;
  readonly source: string;
}

/** Words that a kind puts in front of the tenant's text; which of the two is said depends on a yes/no fact. */
export interface Opening {
  readonly fact: string;
  readonly yes: string;
  readonly no: string;
}

/** What sort of message it is. The kind decides who appears to speak, what stands in for it, and its limits. */
export interface Kind {
  readonly name: string;
  readonly doc: Doc;
  /** Placeholders that the text must contain. */
  readonly requires?: readonly string[];
  readonly maxText?: Limit;
  readonly maxButtons: Limit;
  /** Its buttons open links and never say a keyword. */
  readonly linkButtonsOnly?: true;
  readonly opening?: Opening;
}

const helpPage = "docs/behaviour.md";
const threeLinks: Limit = { max: 3, source: `${helpPage} BSY-1, OFF-1` };

/** All kinds by name. A message named like a kind is of that kind; `notice` is every other one's. */
export const kinds = {
  greeting: {
    name: "greeting",
    doc: { ko: "상담 인사말", en: "greeting" },
    maxButtons: threeLinks,
  },
  title: { name: "title", doc: { ko: "상담 제목", en: "title" }, maxButtons: threeLinks },
  busy: {
    name: "busy",
    doc: { ko: "Busy Time 안내", en: "busy notice" },
    maxButtons: threeLinks,
    linkButtonsOnly: true,
  },
  waitingCount: {
    name: "waitingCount",
    doc: { ko: "상담대기 인원 안내", en: "waiting-count notice" },
    requires: ["counsel_count"],
    maxButtons: threeLinks,
  },
  offHours: {
    name: "offHours",
    doc: { ko: "근무 시간 외 안내", en: "off-hours notice" },
    maxButtons: threeLinks,
    linkButtonsOnly: true,
  },
  unavailable: {
    name: "unavailable",
    doc: { ko: "상담불가 안내", en: "unavailable notice" },
    maxButtons: threeLinks,
  },
  mealTime: {
    name: "mealTime",
    doc: { ko: "식사 시간 안내", en: "meal notice" },
    maxButtons: threeLinks,
    opening: {
      fact: "commonMeal",
      yes: "안녕하세요. [mealEnd]까지 식사 시간으로 상담이 불가합니다.",
      no: "안녕하세요. 지금은 식사 시간으로 상담이 불가합니다.",
    },
  },
  overLimit: {
    name: "overLimit",
    doc: { ko: "상담 건수 초과 안내", en: "over-limit notice" },
    maxButtons: threeLinks,
    linkButtonsOnly: true,
  },
  endNotice: {
    name: "endNotice",
    doc: { ko: "상담 종료 안내", en: "end notice" },
    maxText: { max: 100, source: `${helpPage} END-1` },
    maxButtons: threeLinks,
  },
  notice: { name: "notice", doc: { ko: "일반 안내", en: "plain notice" }, maxButtons: threeLinks },
} as const satisfies Readonly<Record<string, Kind>>;

/** The name of a kind. */
export type KindName = keyof typeof kinds;

/** The names of all kinds, in the order they are documented in. */
export const kindNames = Object.keys(kinds) as readonly KindName[];

/** The kind of that name, or undefined where there is none. */
export function kindNamed(name: string): Kind | undefined {
  return Object.hasOwn(kinds, name) ? kinds[name as KindName] : undefined;
}
