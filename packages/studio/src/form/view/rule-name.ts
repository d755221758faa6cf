import { type Doc, kindNamed } from "@annae/vocabulary";

/** What people call the situations that nearly every policy has, by the labels that the standard policy gives them. */
const situations: Readonly<Record<string, Doc>> = {
  blocked: { ko: "차단한 고객", en: "Blocked customer" },
  suspended: { ko: "상담중지", en: "Consultation suspended" },
  offHours: { ko: "근무 시간 외", en: "Outside working hours" },
  mealTime: { ko: "식사 시간", en: "Meal time" },
  unavailable: { ko: "상담 가능한 상담사 없음", en: "Nobody available" },
  overLimit: { ko: "상담 건수 초과", en: "Over the limit" },
  available: { ko: "상담 가능", en: "Available" },
};

const words = {
  otherwise: { ko: "그 밖에", en: "Otherwise" },
  nameless: { ko: "이름 없는 규칙", en: "A rule without a name" },
} as const satisfies Readonly<Record<string, Doc>>;

/** What a rule is called. */
interface Named {
  readonly label: string | null;
  readonly otherwise: boolean;
  /** True: its event is a request. */
  readonly isSituation: boolean;
  /** The title of the message of the same name. */
  readonly title: string | null | undefined;
}

/** What people call a rule: as its situation, as the message that its label is the name of, or by its label. */
export function ruleName({ label, otherwise, isSituation, title }: Named): Doc {
  if (label === null) return otherwise ? words.otherwise : words.nameless;
  const situation = isSituation && Object.hasOwn(situations, label) ? situations[label] : undefined;
  if (situation !== undefined) return situation;
  if (title) return { ko: title, en: title };
  return kindNamed(label)?.doc ?? { ko: label, en: label };
}
