import {
  actions,
  bracketNames,
  type Doc,
  type EventName,
  eventNames,
  events,
  eventsOf,
  type Fact,
  factInBrackets,
  kindNames,
  kinds,
} from "@annae/vocabulary";
import type { Span } from "../0-source/span.ts";
import { type KeywordText, keywords } from "../1-tokens/keywords.ts";
import type { ActionNode } from "../2-syntax/ast.ts";
import type { Analysis } from "../compile.ts";
import { type PlaceBefore, type PlaceKind, placeBefore } from "./place-before.ts";
import { allNames, syntaxOf } from "./questions.ts";

/** Something that could stand at a place. */
export interface Completion {
  readonly text: string;
  readonly kind:
    | "keyword"
    | "fact"
    | "value"
    | "message"
    | "system"
    | "label"
    | "action"
    | "event"
    | "channel"
    | "kind"
    | "type";
  readonly doc: Doc | undefined;
  /** What it takes the place of. */
  readonly replaces: Span;
}

type Candidate = Omit<Completion, "replaces">;

/** Keywords by the place of the grammar that they can stand at. */
const keywordsAt: Readonly<Partial<Record<PlaceKind, readonly KeywordText[]>>> = {
  declaration: [
    ...([
      "message",
      "on",
      "when",
      "setting",
      "fact",
      "system",
      "test",
      "import",
      "policy",
    ] as const),
    ...(["override", "remove", "before", "after", "send", "tell", "otherwise"] as const),
  ],
  ruleStart: ["when", "otherwise", "send", "tell", "override", "remove", "before", "after"],
  content: ["text", "image", "button", "on", "like"],
  statement: ["set", "given", "at"],
  action: ["send", "tell"],
  condition: ["not"],
  afterOperand: ["is", "in", "not", "and", "or", "then"],
  afterAction: ["if", "once", "every", "else", "first"],
};

const types = ["yes/no", "number", "text", "duration", "time", "date", "one of"];

/** What could stand at the offset of a file, and begins or is described with what is written there already. */
export function completionsAt(
  analysis: Analysis,
  path: string,
  offset: number,
): readonly Completion[] {
  const syntax = syntaxOf(analysis, path);
  if (syntax === undefined) return [];
  const place = placeBefore(syntax, offset);
  const replaces = { source: syntax.source, start: offset - place.prefix.length, end: offset };
  return candidatesAt(place, analysis)
    .filter((candidate) => isMeant(candidate, place.prefix))
    .map((candidate) => ({ ...candidate, replaces }));
}

/** Korean words lead to what is described with them. */
function isMeant({ text, doc }: Candidate, prefix: string): boolean {
  if (text.toLowerCase().startsWith(prefix.toLowerCase())) return true;
  return /^[가-힣]/.test(prefix) && doc?.ko.replaceAll(" ", "").includes(prefix) === true;
}

function candidatesAt(place: PlaceBefore, analysis: Analysis): readonly Candidate[] {
  const { wanted } = place;
  const words = (keywordsAt[wanted] ?? []).map((text): Candidate => {
    const doc = keywords.find((keyword) => keyword.text === text)?.doc;
    return { text, kind: "keyword", doc };
  });
  return [...namesAt(place, analysis), ...words];
}

function namesAt(place: PlaceBefore, analysis: Analysis): readonly Candidate[] {
  const { installation } = analysis;
  switch (place.wanted) {
    case "event":
      return eventNames.map((text) => ({ text, kind: "event", doc: events[text].doc }));
    case "channel":
      return [...installation.channels].map(([text, { doc }]) => ({ text, kind: "channel", doc }));
    case "listener":
      return [{ text: "counselor", kind: "keyword", doc: undefined }];
    case "kind":
      return kindNames.map((text) => ({ text, kind: "kind", doc: kinds[text].doc }));
    case "message":
      return messages(analysis);
    case "label":
      return labels(analysis);
    case "action":
    case "ruleStart":
      return actions.map(({ name: text, doc }) => ({ text, kind: "action", doc }));
    case "condition":
      return factsAt(place, analysis);
    case "value":
      return values(place, analysis);
    case "type":
      return types.map((text) => ({ text, kind: "type", doc: undefined }));
    case "placeholder":
      return placeholders(place, analysis);
    default:
      return [];
  }
}

function messages({ model, installation }: Analysis): readonly Candidate[] {
  const titled = (title: string | null) => (title === null ? undefined : { ko: title, en: title });
  const own = [...(model?.messages ?? [])].map(
    ([text, { title }]): Candidate => ({ text, kind: "message", doc: titled(title) }),
  );
  const codes = [...installation.systemCodes].map(
    (text): Candidate => ({ text, kind: "system", doc: undefined }),
  );
  return [...own, ...codes];
}

function labels(analysis: Analysis): readonly Candidate[] {
  const names = allNames(analysis).filter(({ kind, declares }) => kind === "label" && declares);
  return [...new Set(names.map(({ name }) => name))].map((text) => ({
    text,
    kind: "label",
    doc: undefined,
  }));
}

/** Facts that have a value at the event of the block around; yes/no facts, which need nothing more, first. */
function factsAt({ block }: PlaceBefore, { model }: Analysis): readonly Candidate[] {
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
function values({ fact: name }: PlaceBefore, { model }: Analysis): readonly Candidate[] {
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
function placeholders({ block }: PlaceBefore, analysis: Analysis): readonly Candidate[] {
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
