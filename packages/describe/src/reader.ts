import type { Atom, Condition, PolicyIr, PropertyIr, Step } from "@annae/ir";
import type { Channel, Doc, Locale } from "@annae/vocabulary";
import type { Phrase } from "./document.ts";
import { propertyPhrase } from "./property-section.ts";
import { stepPhrase } from "./rule-sentence.ts";
import { factName, supposed, tellingOf } from "./telling.ts";

/** Parts of a policy by themselves, in both languages: no numbers of a document in them. */
export interface PolicyReader {
  /** As a clause that supposes it: "근무 시간 외라면", "if it is outside working hours". */
  readonly condition: (when: Condition<Atom>) => Doc;
  /** What is done: "‘근무 시간 외 안내’ 발송", "sends “Off hours”". */
  readonly step: (step: Step) => Doc;
  /** What must hold, as a sentence. */
  readonly property: (property: PropertyIr) => Doc;
  /** What people call the fact or setting. */
  readonly fact: (name: string) => Doc;
}

/** Reads parts of the policy, for an installation of these channels. */
export function readerOf(ir: PolicyIr, channels: readonly Channel[]): PolicyReader {
  const telling = (locale: Locale) => ({
    ...tellingOf(ir, channels, locale),
    numbers: new Map<string, number>(),
  });
  const [ko, en] = [telling("ko"), telling("en")];
  return {
    condition: (when) => ({ ko: supposed(when, ko), en: supposed(when, en) }),
    step: (step) => ({ ko: stepPhrase(step, ko), en: stepPhrase(step, en) }),
    property: (property) => ({
      ko: plainPhrase(propertyPhrase(property, ko)),
      en: plainPhrase(propertyPhrase(property, en)),
    }),
    fact: (name) => ({ ko: factName(name, ko), en: factName(name, en) }),
  };
}

function plainPhrase(phrase: Phrase): string {
  return phrase
    .map((run) => (typeof run === "string" ? run : "strong" in run ? run.strong : run.code))
    .join("");
}
