import { type Atom, type BlockIr, type Condition, hasLabel, type RuleIr } from "@annae/ir";
import { type EventName, eventNames, events } from "@annae/vocabulary";
import { type DocumentBlock, type DocumentSection, paragraph, tableOf } from "./document.ts";
import { documentWords } from "./document-words.ts";
import { originOf } from "./origins.ts";
import { roomsAfter, roomsAt } from "./rooms-after.ts";
import { ruleSentence } from "./rule-sentence.ts";
import { type Setup, setupNames, setupsOf } from "./setups.ts";
import { messageShown, platformShown, type SeenByBoth, toldToCounselor } from "./shown.ts";
import { applies, denialsIn, type SituatedStep, situatedSteps } from "./situated-steps.ts";
import type { Telling } from "./telling.ts";

/** A section for every event that has rules. */
export function eventSections(telling: Telling): readonly DocumentSection[] {
  return eventNames.flatMap((event) => {
    const blocks = telling.ir.events[event]?.blocks ?? [];
    const sections = blocks.flatMap((block) => {
      const denials = denialsIn(block, telling.decisive, telling.ir.atoms);
      return block.rules.map((rule, at) => {
        const before = denials.filter((denial) => denial.at < at);
        const when = applies(rule, before, telling.ir.atoms);
        return ruleSection(rule, at, { event, block, telling, when });
      });
    });
    const modes = [...new Set(blocks.map(({ mode }) => mode))];
    const how = modes.map((mode) => paragraph(documentWords[mode][telling.locale]));
    return sections.length === 0
      ? []
      : [{ title: events[event].doc[telling.locale], blocks: how, sections }];
  });
}

interface Around {
  readonly event: EventName;
  readonly block: BlockIr;
  readonly telling: Telling;
  /** What is known to hold where the rule applies. */
  readonly when: Condition<Atom>;
}

function ruleSection(rule: RuleIr, at: number, around: Around): DocumentSection {
  const { telling, block } = around;
  const label = hasLabel(rule) ? rule.id : `${documentWords.rule[telling.locale]} ${at + 1}`;
  const sentence = [...ruleSentence(rule, block, telling), ...originOf(rule.at, telling)];
  return {
    title: `${at + 1}. ${label}`,
    blocks: [paragraph(...sentence), ...shownTable(rule, around)],
    sections: [],
  };
}

/** What customers and counselors see on which channel; channels on which they see the same share a row. */
function shownTable(rule: RuleIr, around: Around): readonly DocumentBlock[] {
  const { telling, when } = around;
  const { ir, locale, channels } = telling;
  const sent = rule.actions
    .flatMap((action) => situatedSteps(action, when, ir.atoms))
    .filter(({ step }) => step.do !== "effect");
  if (sent.length === 0) return [];
  const seen = setupsOf(channels, when)
    .filter((setup) => roomsAt(around.event, when, setup).length > 0)
    .map((setup) => ({ setup, shown: shownAt(setup, sent, rule, around) }));
  const groups = Map.groupBy(seen, ({ shown }) => JSON.stringify(shown));
  const heads = [
    documentWords.channel,
    documentWords.customerSees,
    documentWords.counselorSees,
  ].map((doc) => doc[locale]);
  return tableOf(
    heads,
    [...groups.values()].map((group) => {
      const names = setupNames(
        group.map(({ setup }) => setup),
        telling,
      );
      const { customer = [], counselor = [] } = group[0]?.shown ?? {};
      return [names, customer, counselor].map((lines) => lines.map((line) => [line]));
    }),
  );
}

function shownAt(
  setup: Setup,
  sent: readonly SituatedStep[],
  rule: RuleIr,
  { event, telling, when }: Around,
): SeenByBoth {
  const { ir, locale } = telling;
  const each = sent.flatMap((occasion) => occasionShown(occasion, setup, telling));
  const customer = each.flatMap((one) => one.customer);
  const counselor = each.flatMap((one) => one.counselor);
  const rooms = roomsAfter(rule, { event, when, setup }, ir.atoms);
  if (!rooms.has("none")) return { customer, counselor };
  if (rooms.size === 1) return { customer, counselor: [documentWords.noRoom[locale]] };
  return {
    customer,
    counselor: counselor.map((line) => `${line} (${documentWords.perhapsRoom[locale]})`),
  };
}

function occasionShown(
  { step, when }: SituatedStep,
  setup: Setup,
  telling: Telling,
): readonly SeenByBoth[] {
  if (step.do === "effect" || !setupsOf([setup.channel], when).some(isSame(setup))) return [];
  if ("system" in step) return [platformShown(step.system, setup, telling)];
  const message = telling.ir.messages[step.message];
  if (message === undefined) return [];
  return step.do === "tell"
    ? [toldToCounselor(message, when, setup, telling)]
    : [messageShown(message, when, setup, telling)];
}

const isSame =
  ({ facts }: Setup) =>
  (other: Setup) =>
    other.facts.chatbot === facts.chatbot;
