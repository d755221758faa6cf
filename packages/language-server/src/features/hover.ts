import { phraseMarkdown, plainMarkdown, readRule } from "@annae/describe";
import { type Standing, standingAt, typeWords } from "@annae/dsl";
import type { RuleIr } from "@annae/ir";
import { lineColumn } from "@annae/syntax";
import {
  type Channel,
  type Doc,
  eventsOf,
  type Fact,
  kindNamed,
  type Locale,
  standardFact,
} from "@annae/vocabulary";
import { type Hover, MarkupKind } from "vscode-languageserver";
import { atPlace, type Feature } from "../feature.ts";
import { rangeIn, rangeOf } from "../positions.ts";
import type { DocumentView, Session } from "../session.ts";
import { speakerWords } from "../speakers.ts";

/** What a word means: a fact with its type and when it is known, a message with its text on each channel. */
export const hover: Feature = {
  capabilities: { hoverProvider: true },
  connect: (connection, session) =>
    connection.onHover((asked) =>
      atPlace(session, asked, (view, offset) => hoverAt(session, view, offset), null),
    ),
};

/** What is said of the word at the offset. */
export function hoverAt(session: Session, view: DocumentView, offset: number): Hover | null {
  const standing = standingAt(view.analysis, view.path, offset);
  if (standing === undefined) return null;
  const parts = partsOf(standing, view, session);
  if (parts.length === 0) return null;
  const { token, use } = standing;
  const { source } = view.syntax;
  const range =
    use === undefined
      ? rangeIn(source, token.startOffset, token.startOffset + token.image.length)
      : rangeOf(use.span);
  return { contents: { kind: MarkupKind.Markdown, value: parts.join("\n\n") }, range };
}

function partsOf(
  { token, use, doc, type }: Standing,
  view: DocumentView,
  session: Session,
): readonly string[] {
  const { locale } = session;
  const isOurs = use?.kind !== "message" && (use?.kind !== "fact" || standardFact(use.name));
  const said = doc === undefined ? [] : [isOurs ? doc[locale] : plainMarkdown(doc[locale])];
  if (use === undefined) return [...said, ...sentenceAround(token.startOffset, view, session)];
  const { name, kind } = use;
  const typed = type === undefined ? name : `${name}: ${typeWords(type)}`;
  const head = fenced(typed);
  switch (kind) {
    case "fact":
      return [head, ...said, ...availability(standardFact(name), locale)];
    case "message":
      return [head, ...said, ...messageParts(name, view, locale)];
    case "system":
      return [head, ...systemParts(name, view, locale)];
    case "label":
      return [...ruleParts(name, view), ...sentenceOf(({ id }) => id === name, view, session)];
    default:
      return said.length === 0 ? [] : [head, ...said];
  }
}

const knownAt: Doc = { ko: "값이 있는 이벤트", en: "known at" };

function availability(fact: Fact | undefined, locale: Locale): readonly string[] {
  const events = fact === undefined ? null : eventsOf(fact);
  if (events === null) return [];
  return [`${knownAt[locale]}: ${events.map((event) => `\`${event}\``).join(", ")}`];
}

/** The message's kind, and who says what of it on each channel. */
function messageParts(name: string, { analysis }: DocumentView, locale: Locale): readonly string[] {
  const message = analysis.model?.messages.get(name);
  if (message === undefined) return [];
  const rows = [...analysis.installation.channels.values()].map((channel) => {
    const own = message.variants.get(channel.id);
    const text = own?.text ?? message.content.text;
    return `- **${channel.id}** (${speakersOn(channel, message.kind, locale)}): ${quoted(text?.written)}`;
  });
  const cases = message.cases.map(
    ({ span, content }) =>
      `- *${plainMarkdown(span.source.text.slice(span.start, span.end))}*: ${quoted(content.text?.written)}`,
  );
  return [kindNamed(message.kind)?.doc[locale] ?? message.kind, [...rows, ...cases].join("\n")];
}

function speakersOn({ speakers }: Channel, kind: keyof Channel["speakers"], locale: Locale) {
  return speakerWords(speakers[kind], locale);
}

function quoted(text: string | undefined): string {
  return text === undefined ? "—" : plainMarkdown(text.trim().replaceAll("\n", " ⏎ "));
}

/** What is written in a policy as a block of code, which it can't end by itself. */
function fenced(text: string): string {
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = "`".repeat(Math.max(3, ...runs.map((length) => length + 1)));
  return [`${fence}annae`, text, fence].join("\n");
}

function systemParts(code: string, { analysis }: DocumentView, locale: Locale): readonly string[] {
  const own = analysis.model?.systemTexts.get(code)?.text?.written;
  return [...analysis.installation.channels.values()].flatMap(({ id, systemMessages }) => {
    const message = systemMessages[code];
    if (message === undefined) return [];
    return [`${message.doc[locale]} (${id})`, quoted(own ?? message.text)];
  });
}

/** The rule as it is written where it counts, or where it stood before it was removed. */
function ruleParts(label: string, { analysis }: DocumentView): readonly string[] {
  const rules = analysis.syntaxes
    .flatMap(({ tree }) => tree.items)
    .flatMap((item) => (item.node === "on" ? item.rules : []));
  const rule = rules.find((one) => one.node === "rule" && one.label?.text === label);
  if (rule === undefined) return [];
  const { source, start, end } = analysis.locate(rule.span);
  return [fenced(source.text.slice(start, end))];
}

/** The rule read as a sentence, as far as the policy is right. */
function sentenceOf(
  isMeant: (rule: RuleIr) => boolean,
  { place }: DocumentView,
  { builtOf, installation, locale }: Session,
): readonly string[] {
  const { ir } = builtOf(place);
  const channels = [...installation.channels.values()];
  const read = ir === null ? undefined : readRule(ir, isMeant, { locale, channels });
  return read === undefined ? [] : [phraseMarkdown(read)];
}

/** The same for the rule that begins in front of the word, where the word is its `when` or `otherwise`. */
function sentenceAround(offset: number, view: DocumentView, session: Session): readonly string[] {
  const { source, tree, locate } = view.syntax;
  const rules = tree.items.flatMap((item) => (item.node === "on" ? item.rules : []));
  const around = rules
    .map(({ span }) => locate(span))
    .find(({ start, end }) => start <= offset && offset < end);
  if (around === undefined) return [];
  const { line, column } = lineColumn(source, around.start);
  const isHere = ({ at }: RuleIr) =>
    at.file === view.path && at.line === line && at.column === column;
  return sentenceOf(isHere, view, session);
}
