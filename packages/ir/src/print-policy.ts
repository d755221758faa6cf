import {
  type Button,
  companyNameMark,
  eventNames,
  kindNamed,
  type ValueType,
} from "@annae/vocabulary";
import { type Atom, literalText, quoted } from "./atom.ts";
import { createAtomTable } from "./atom-table.ts";
import type {
  BlockIr,
  Content,
  DeclarationIr,
  MessageIr,
  PolicyIr,
  SystemTextIr,
  Template,
} from "./ir.ts";
import { printCondition, printRule } from "./print.ts";
import { printProperty } from "./print-property.ts";
import { mapAtoms } from "./walk.ts";

/** The policy as a text that compiles to the same IR, places aside: what it extends and imports stands in it. */
export function printPolicy(ir: PolicyIr): string {
  const { settings, hostFacts, messages, systemTexts, events, atoms } = ir;
  const parts = [
    `policy ${ir.name}`,
    ...Object.values(settings).map((one) => printDeclaration("setting", one)),
    ...Object.values(hostFacts).map((one) => printDeclaration("fact", one)),
    ...Object.values(messages).map(printMessage),
    ...Object.values(systemTexts).map(printSystemText),
    ...eventNames.flatMap((event) =>
      (events[event]?.blocks ?? []).map((block) => printBlock(event, block, atoms)),
    ),
    ...ir.properties.map((property) => printProperty(property, atoms)),
  ];
  return `${parts.join("\n")}\n`;
}

/** The declaration as a policy writes it. */
export function printDeclaration(word: "setting" | "fact", one: DeclarationIr): string {
  const value = one.default === null ? "" : ` = ${literalText(one.type.kind, one.default)}`;
  const doc = one.doc === null ? "" : ` ${quoted(one.doc)}`;
  return `${word} ${one.name}: ${printType(one.type)}${value}${doc}`;
}

function printType(type: ValueType): string {
  if (type.kind === "oneOf") return `one of (${type.values.join(", ")})`;
  return type.kind === "yesNo" ? "yes/no" : type.kind;
}

/** The message as a policy writes it. */
export function printMessage({ name, kind, title, content, variants, cases }: MessageIr): string {
  const like = (kindNamed(name)?.name ?? "notice") === kind ? "" : ` like ${kind}`;
  const head = `message ${name}${title === null ? "" : ` ${quoted(title)}`}${like}`;
  const own = Object.entries(variants).map(([channel, variant]) =>
    braced(`on ${channel}`, contentLines(variant)),
  );
  const { indexOf, atoms } = createAtomTable();
  const inCases = cases.map((one) =>
    braced(`when ${printCondition(mapAtoms(one.when, indexOf), atoms)}`, contentLines(one.content)),
  );
  return braced(head, [...contentLines(content), ...own.map(indent), ...inCases.map(indent)]);
}

/** The wording as a policy writes it. */
export function printSystemText({ code, text, buttons }: SystemTextIr): string {
  return braced(`system ${code}`, contentLines({ text, image: null, buttons }));
}

function contentLines({ text, image, buttons }: Content): readonly string[] {
  return [
    ...(text.length === 0 ? [] : [`text ${printTemplate(text)}`]),
    ...(image === null ? [] : [`image ${quoted(image)}`]),
    ...buttons.map(printButton),
  ];
}

function printTemplate(template: Template): string {
  const written = template.map((piece) => {
    if (typeof piece === "string") return shownBrackets(piece);
    if ("companyName" in piece) return companyNameMark;
    const fallback = piece.fallback === undefined ? "" : `|${piece.fallback}`;
    return `[${piece.fact}${fallback}]${piece.particle === undefined ? "" : `{${piece.particle}}`}`;
  });
  return quoted(written.join(""));
}

/** Brackets that are to be shown and not filled. */
function shownBrackets(words: string): string {
  return words.replaceAll("[", "\\[");
}

function printButton(button: Button): string {
  const label = `button ${quoted(shownBrackets(button.label))}`;
  return "url" in button ? `${label} -> ${quoted(button.url)}` : label;
}

function printBlock(event: string, { mode, rules }: BlockIr, atoms: readonly Atom[]): string {
  const head = `on ${event}${mode === "first" ? " first" : ""}`;
  return braced(
    head,
    rules.map((rule) => printRule(rule, atoms)),
  );
}

function braced(head: string, lines: readonly string[]): string {
  return [`${head} {`, ...lines.map((line) => `  ${line}`), "}"].join("\n");
}

function indent(text: string): string {
  return text.replaceAll("\n", "\n  ");
}
