import {
  type FormMenu,
  type MenuChoice,
  type PolicyForm,
  propertySentences,
  type SentenceSlot,
  slotsOf,
  spelledProperty,
} from "@annae/studio";
import type { Doc } from "@annae/vocabulary";

/** What must be kept, as far as it is put together; an empty id: nothing is chosen yet. */
export interface OpenSentence {
  readonly id: string;
  readonly chosen: Readonly<Partial<Record<SentenceSlot, string>>>;
  /** What the policy lets one choose; null: not known yet. */
  readonly menu: FormMenu | null;
}

/** Nothing is chosen. */
export const noSentence: OpenSentence = { id: "", chosen: {}, menu: null };

/** By slot what can be chosen for it; the first is chosen until somebody chooses. */
export type SlotChoices = Readonly<Record<SentenceSlot, readonly MenuChoice[]>>;

/** The choices of the policy with this form and menu. */
export function choicesIn(form: PolicyForm | null, menu: FormMenu | null): SlotChoices {
  const messages = form?.messages.filter(({ kind }) => kind !== null) ?? [];
  return {
    message: messages.map(({ name, title }) => ({ written: name, says: title })),
    condition: menu?.conditions ?? [],
    event: menu?.events ?? [],
    action: menu?.actions ?? [],
    duration: durations,
    count: counts,
  };
}

const durations: readonly MenuChoice[] = [
  { written: "12h", says: { ko: "12시간", en: "12 hours" } },
  { written: "5m", says: { ko: "5분", en: "5 minutes" } },
  { written: "10m", says: { ko: "10분", en: "10 minutes" } },
  { written: "1h", says: { ko: "1시간", en: "an hour" } },
  { written: "24h", says: { ko: "24시간", en: "24 hours" } },
];
const counts: readonly MenuChoice[] = [3, 1, 2, 4, 5, 6, 8, 10].map((count) => ({
  written: `${count}`,
  says: { ko: `${count}`, en: `${count}` },
}));

/** A sentence of the menu with what stands in its slots. */
export interface FilledSentence {
  readonly id: string;
  readonly says: Doc;
  /** The line of a policy; null where there is nothing to choose for a slot. */
  readonly written: string | null;
  readonly slots: readonly SentenceSlot[];
}

/** The menu, in the order in which it is offered. `names`: what a slot is called that nothing can be chosen for yet. */
export function filledSentences(
  choices: SlotChoices,
  { chosen }: OpenSentence,
  names: Readonly<Record<SentenceSlot, string>>,
): readonly FilledSentence[] {
  return propertySentences.map((sentence) => {
    const slots = slotsOf(sentence);
    const filling = slots.map((slot) => [slot, chosenOf(choices[slot], chosen[slot])] as const);
    const written = filling.flatMap(([slot, choice]) =>
      choice === undefined ? [] : [[slot, choice.written] as const],
    );
    const told = (language: keyof Doc) =>
      filling.reduce(
        (text, [slot, choice]) =>
          text.replaceAll(`{${slot}}`, () => choice?.says[language] ?? `(${names[slot]})`),
        sentence.says[language],
      );
    return {
      ...{ id: sentence.id, slots, says: { ko: told("ko"), en: told("en") } },
      written:
        written.length < slots.length
          ? null
          : spelledProperty(sentence, Object.fromEntries(written)),
    };
  });
}

/** What is chosen, or else what stands first. */
export function chosenOf(
  choices: readonly MenuChoice[],
  written: string | undefined,
): MenuChoice | undefined {
  return choices.find((choice) => choice.written === written) ?? choices[0];
}
