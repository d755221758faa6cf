import type { Locale } from "@annae/vocabulary";
import { isSame, type PolicyDifference } from "../difference/compare-policies.ts";
import type { PlayedTwice } from "../difference/conversations.ts";
import type { ToldClass } from "../difference/told-classes.ts";
import type { Traffic } from "../traffic/compare-traffic.ts";
import { lineChanges, playedChat } from "./chat-lines.ts";
import {
  countWords,
  entryWords,
  proofWords,
  renameWords,
  reportWords,
  trafficWords,
  undecidedWords,
  unseenWords,
  unshownWords,
} from "./report-words.ts";
import { classWords } from "./sentences.ts";

/** What a difference is told with. */
export interface ReportStyle {
  readonly locale: Locale;
  /** Recorded conversations; null: there are none. */
  readonly traffic: Traffic | null;
}

/** The difference for a terminal. */
export function differenceText(difference: PolicyDifference, style: ReportStyle): string {
  const { locale, traffic } = style;
  const { entries, renames, classes, memory, undecided, unseen } = difference;
  const parts = [
    ...(isSame(difference) ? [sameText(difference, locale)] : []),
    ...classes.map((one) => classText(one, difference, style)),
    ...(unseen.length === 0 ? [] : [unseenWords(unseen.length)[locale]]),
    ...(memory === null ? [] : [memoryText(memory, locale)]),
    ...entries.map((entry) => [plain(entryWords(entry)[locale]), ...entryLines(entry)].join("\n")),
    ...renames.map((rename) => plain(renameWords(rename)[locale])),
    ...(undecided.length === 0 ? [] : [plain(undecidedWords(undecided)[locale])]),
    ...(traffic === null ? [] : trafficWords(traffic).map((words) => words[locale])),
  ];
  return `${parts.join("\n\n")}\n`;
}

function classText(told: ToldClass, versions: PolicyDifference, style: ReportStyle): string {
  const { locale, traffic } = style;
  const words = classWords(told, versions);
  const count = traffic?.byClass.get(told.found);
  const size = [words.size[locale], ...(count === undefined ? [] : [countWords(count)[locale]])];
  return [
    `${plain(words.heading[locale])} · ${size.join(" · ")}`,
    ...words.cases.flatMap(({ because, condition }) => [
      `  ${because[locale]}`,
      ...(condition === null ? [] : [`    ${condition}`]),
    ]),
    `  ${reportWords.before[locale]}: ${plain(words.before[locale])}`,
    `  ${reportWords.now[locale]}: ${plain(words.now[locale])}`,
    ...exampleLines(told, locale).map((line) => `  ${line}`.trimEnd()),
  ].join("\n");
}

/** "no difference", and how that is known. */
function sameText({ proof }: PolicyDifference, locale: Locale): string {
  const same = reportWords.same[locale];
  return proof === null ? same : `${same}\n  ${proofWords(proof)[locale]}`;
}

function memoryText(example: PlayedTwice, locale: Locale): string {
  const lines = chatLines(example, locale).map((line) => `  ${line}`.trimEnd());
  return [reportWords.memory[locale], ...lines].join("\n");
}

function exampleLines({ example, unshown }: ToldClass, locale: Locale): readonly string[] {
  if (example !== null) return chatLines(example, locale);
  return unshown === null ? [] : [unshownWords(unshown)[locale]];
}

function chatLines(example: PlayedTwice, locale: Locale): readonly string[] {
  const chats = lineChanges(playedChat(example.before, locale), playedChat(example.after, locale));
  return [`${reportWords.example[locale]}:`, ...chats.map((line) => `  ${line}`)];
}

function entryLines({ was, now }: { readonly was: string | null; readonly now: string | null }) {
  if (was === null || now === null) return [];
  return lineChanges(was, now).map((line) => `  ${line}`);
}

/** A terminal needs no quotes around names. */
function plain(text: string): string {
  return text.replaceAll("`", "");
}
