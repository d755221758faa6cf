import {
  anyDeeds,
  type ChosenSlots,
  type FormMenu,
  type MenuChoice,
  type PolicyForm,
  propertySentences,
  type SentenceSlot,
  slotsOf,
  spelledProperty,
} from "@annae/studio";
import type { Doc } from "@annae/vocabulary";
import type { OpenCondition } from "./condition-state.ts";

/** What must be kept, as far as it is put together; an empty id: nothing is chosen yet. */
export interface OpenSentence {
  readonly id: string;
  readonly chosen: Omit<ChosenSlots, "condition">;
  /** It is to stand in place of what is inherited and is about the same. */
  readonly overrides: boolean;
  /** By slot what its list of choices is searched for; none: nothing. */
  readonly finds: Readonly<Partial<Record<SentenceSlot, string>>>;
  /** What it says; null: not all is chosen, or it is not read yet. */
  readonly says: Doc | null;
  /** What the policy lets one choose; null: not known yet. */
  readonly menu: FormMenu | null;
}

/** Nothing is chosen. */
export const noSentence: OpenSentence = {
  ...{ id: "", chosen: {}, overrides: false, finds: {}, says: null, menu: null },
};

/** By slot what can be chosen for it. */
export type SlotChoices = Readonly<
  Record<Exclude<SentenceSlot, "condition">, readonly MenuChoice[]>
>;

/** The choices of the policy with this form and menu. */
export function choicesIn(form: PolicyForm | null, menu: FormMenu | null): SlotChoices {
  const messages = form?.messages.filter(({ kind }) => kind !== null) ?? [];
  const named = messages.map(({ name, title }) => ({ written: name, says: title }));
  return {
    deeds: [...anyDeeds, ...named.map(sending), ...(menu?.actions ?? []), ...named.map(telling)],
    messages: named,
    told: named,
    events: menu?.events ?? [],
    duration: durations,
    count: counts,
    reply: [
      { written: "", says: { ko: "상담사가 답해도 이어서 셈", en: "counted on after a reply" } },
      {
        written: "without reply",
        says: { ko: "상담사가 답하면 처음부터 셈", en: "counted anew after a counselor's reply" },
      },
    ],
  };
}

const sending = ({ written, says }: MenuChoice): MenuChoice => ({
  written: `send ${written}`,
  says: { ko: `‘${says.ko}’ 보내기`, en: `send “${says.en}”` },
});
const telling = ({ written, says }: MenuChoice): MenuChoice => ({
  written: `tell counselor ${written}`,
  says: { ko: `상담사에게 ‘${says.ko}’ 알리기`, en: `tell counselors “${says.en}”` },
});

const durations: readonly MenuChoice[] = [
  { written: "5m", says: { ko: "5분", en: "5 minutes" } },
  { written: "10m", says: { ko: "10분", en: "10 minutes" } },
  { written: "30m", says: { ko: "30분", en: "30 minutes" } },
  { written: "1h", says: { ko: "1시간", en: "an hour" } },
  { written: "12h", says: { ko: "12시간", en: "12 hours" } },
  { written: "24h", says: { ko: "24시간", en: "24 hours" } },
];
const counts: readonly MenuChoice[] = [1, 2, 3, 4, 5, 6, 8, 10].map((count) => ({
  written: `${count}`,
  says: { ko: `${count}`, en: `${count}` },
}));

/** What is chosen before anybody chooses. */
export function firstChosen(choices: SlotChoices): OpenSentence["chosen"] {
  const first = (slot: keyof SlotChoices) =>
    choices[slot].slice(0, 1).map(({ written }) => written);
  return {
    messages: first("messages"),
    told: first("told"),
    duration: first("duration"),
    count: ["3"],
    deeds: first("deeds"),
  };
}

/** The slots of the sentence that is chosen; none where none is. */
export function openSlots({ id, chosen }: OpenSentence): readonly SentenceSlot[] {
  const sentence = propertySentences.find((one) => one.id === id);
  return sentence === undefined ? [] : slotsOf(sentence, chosen);
}

/** The line of a policy; null where something is still to be chosen. */
export function propertyIn(
  { id, chosen, overrides }: OpenSentence,
  { written }: Pick<OpenCondition, "written">,
): string | null {
  const sentence = propertySentences.find((one) => one.id === id);
  if (sentence === undefined) return null;
  const property = spelledProperty(sentence, { ...chosen, condition: [written.trim()] });
  return property !== null && overrides ? `override ${property}` : property;
}
