import type { ActionNode, PlaceBefore } from "@annae/syntax";
import {
  bracketNames,
  type EventName,
  eventNames,
  eventsOf,
  type Fact,
  factInBrackets,
} from "@annae/vocabulary";
import type { Analysis } from "../compile.ts";
import type { Candidate } from "./completion.ts";

/** Facts that have a value at the event of the block around; yes/no facts, which need nothing more, first. */
export function factsAt({ block }: PlaceBefore, { model }: Analysis): readonly Candidate[] {
  const event = eventOf(block);
  return [...(model?.scope.values() ?? [])]
    .filter(({ fact }) => isAvailable(fact, event === undefined ? [] : [event]))
    .sort((one, other) => rank(one.type.kind) - rank(other.type.kind))
    .map(({ name, fact }) => ({ text: name, kind: "fact", doc: fact?.doc }));
}

function rank(kind: string): number {
  return kind === "yesNo" ? 0 : 1;
}

/** The values of the fact's type, and the facts of the same type. */
export function valuesAt({ fact: name }: PlaceBefore, { model }: Analysis): readonly Candidate[] {
  const compared = model?.scope.get(name ?? "");
  if (compared === undefined) return [];
  const { kind } = compared.type;
  const listed = kind === "yesNo" ? ["yes", "no"] : [...compared.values];
  const others = [...(model?.scope.values() ?? [])].filter(
    ({ type, name: other }) => kind !== "oneOf" && type.kind === kind && other !== name,
  );
  return [
    ...listed.map((text): Candidate => ({ text, kind: "value", doc: undefined })),
    ...others.map(({ name: text, fact }): Candidate => ({ text, kind: "fact", doc: fact?.doc })),
  ];
}

/** What can be filled in at every event that sends the message around. */
export function placeholdersAt({ block }: PlaceBefore, analysis: Analysis): readonly Candidate[] {
  const { model } = analysis;
  const [, message = ""] = block;
  const sending = eventsSending(message, analysis);
  const standard = bracketNames.map((text) => [text, factInBrackets(text) ?? null] as const);
  const own = [...(model?.scope.values() ?? [])].flatMap(({ name, fact }) =>
    fact === null ? [[name, null] as const] : [],
  );
  return [...standard, ...own]
    .filter(([text, fact]) => {
      const type = model?.scope.get(fact?.name ?? text)?.type;
      return type?.kind !== "yesNo" && isAvailable(fact, sending);
    })
    .map(([text, fact]) => ({ text, kind: "fact", doc: fact?.doc }));
}

function eventsSending(message: string, { syntaxes }: Analysis): readonly EventName[] {
  const found = new Set<EventName>();
  for (const item of syntaxes.flatMap(({ tree }) => tree.items)) {
    if (item.node !== "on") continue;
    const event = eventNames.find((name) => name === (item.event?.text ?? "request"));
    const isSending = item.rules.some(
      (rule) => rule.node === "rule" && rule.actions.some((action) => sends(action, message)),
    );
    if (event !== undefined && isSending) found.add(event);
  }
  return [...found];
}

function sends(action: ActionNode, message: string): boolean {
  for (let link: ActionNode | null = action; link !== null; link = link.otherwise) {
    if (link.message?.text === message) return true;
  }
  return false;
}

function eventOf([keyword, event]: readonly string[]): EventName | undefined {
  return keyword === "on" ? eventNames.find((name) => name === event) : undefined;
}

function isAvailable(fact: Fact | null, at: readonly EventName[]): boolean {
  const available = fact === null ? null : eventsOf(fact);
  return available === null || at.every((event) => available.includes(event));
}
