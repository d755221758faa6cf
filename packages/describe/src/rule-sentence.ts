import {
  type ActionIr,
  alternativesOf,
  type BlockIr,
  type RuleIr,
  resolveAtoms,
  type SendLimit,
  type Step,
  spokenValue,
} from "@annae/ir";
import { actionNamed, type Channel, type Locale } from "@annae/vocabulary";
import type { Phrase } from "./document.ts";
import { documentWords } from "./document-words.ts";
import { conditionOf } from "./known-facts.ts";
import { platformName } from "./shown.ts";
import { headOf, supposed, type Telling, titleOf } from "./telling.ts";

/** The rule as a sentence: when it applies, and all that is then done, in order. */
export function ruleSentence(rule: RuleIr, block: BlockIr, telling: Telling): Phrase {
  const done = rule.actions.map((action) => actionText(action, telling)).join("; ");
  const when = whenText(rule, block, telling);
  return [{ strong: when.charAt(0).toUpperCase() + when.slice(1) }, `: ${done}.`];
}

function whenText({ when, ...rule }: RuleIr, { mode, rules }: BlockIr, telling: Telling): string {
  if (when !== null) return supposed(resolveAtoms(when, telling.ir.atoms), telling);
  const last = mode === "first" && rules.length > 1 && rules.at(-1)?.id === rule.id;
  return documentWords[last ? "otherwise" : "always"][telling.locale];
}

/** The action with its own conditions and what is done instead. */
function actionText(action: ActionIr, telling: Telling): string {
  const { locale, ir } = telling;
  const links = alternativesOf(action).map(({ step, when }, at) => {
    const done = stepPhrase(step, telling);
    if (when === null) return at === 0 ? done : `${documentWords.else[locale]} ${done}`;
    const clause = supposed(resolveAtoms(when, ir.atoms), telling);
    return locale === "ko" ? `${clause} ${done}` : `${done} ${clause}`;
  });
  return links.join(", ");
}

/** What is done, in words of the vocabulary. */
export function stepPhrase(step: Step, telling: Telling): string {
  if (step.do === "effect") return effectText(step.action, telling);
  const { locale, channels } = telling;
  const limit = limitText(step.limit, locale);
  const owner = channels.find(
    ({ systemMessages }) => "system" in step && Object.hasOwn(systemMessages, step.system),
  );
  const what =
    "message" in step
      ? titleOf(step.message, telling)
      : owner === undefined
        ? step.system
        : platformName(step.system, owner, telling);
  const [ko, en] = doing[step.do];
  return locale === "ko" ? `${what}${limit} ${ko}` : `${en} ${what}${limit}`;
}

const doing = {
  send: ["발송", "sends"],
  tell: ["상담사에게만 표시", "shows the counselor alone"],
} as const;

function limitText(limit: SendLimit, locale: Locale): string {
  if (limit === null) return "";
  if ("onceADay" in limit) return ` (${documentWords.onceADay[locale]})`;
  if ("once" in limit) return ` (${documentWords.once[locale]})`;
  const time = spokenValue({ kind: "duration" }, limit.everyMs)[locale];
  return locale === "ko" ? ` (${time}에 한 번까지)` : ` (at most every ${time})`;
}

function effectText(name: string, telling: Telling): string {
  const action = actionNamed(name);
  if (action === undefined) return name;
  const head = headOf(action.doc)[telling.locale];
  if (action.room !== undefined) return head;
  const able = telling.channels.filter(({ effects }) => effects.some((row) => row.action === name));
  if (able.length === telling.channels.length) return head;
  const names = able.map((channel) => ableText(channel, name, telling)).join(", ");
  return `${head} (${names === "" ? documentWords.nowhere[telling.locale] : names})`;
}

function ableText({ doc, effects }: Channel, name: string, telling: Telling): string {
  const clauses = effects.flatMap(({ action, when = {} }) =>
    action === name && Object.keys(when).length > 0 ? supposed(conditionOf(when), telling) : [],
  );
  return [doc[telling.locale], ...clauses].join(", ");
}
