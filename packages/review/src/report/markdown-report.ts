import type { Locale } from "@annae/vocabulary";
import { isSame, type PolicyDifference } from "../difference/compare-policies.ts";
import type { PlayedTwice } from "../difference/conversations.ts";
import type { ToldClass } from "../difference/told-classes.ts";
import { lineChanges, playedChat } from "./chat-lines.ts";
import type { ReportStyle } from "./pretty-report.ts";
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

/** The difference as the comment of a pull request; `title`: which policy it is about. */
export function differenceMarkdown(
  title: string,
  difference: PolicyDifference,
  style: ReportStyle,
): string {
  const { locale, traffic } = style;
  const { entries, renames, classes, memory, proof, undecided, unseen } = difference;
  const parts = [
    `### ${plain(title)}`,
    ...(isSame(difference) ? [reportWords.same[locale]] : []),
    ...(isSame(difference) && proof !== null ? [`_${proofWords(proof)[locale]}_`] : []),
    ...(classes.length === 0 ? [] : [`#### ${reportWords.situations[locale]}`]),
    ...classes.map((one) => classMarkdown(one, difference, style)),
    ...(unseen.length === 0 ? [] : [`_${unseenWords(unseen.length)[locale]}_`]),
    ...(memory === null
      ? []
      : [`#### ${reportWords.memory[locale]}`, exampleMarkdown(memory, locale)]),
    ...(entries.length === 0 ? [] : [`#### ${reportWords.entries[locale]}`]),
    ...entries.map(({ was, now, ...entry }) => {
      const head = `- ${plain(entryWords({ ...entry, was, now })[locale])}`;
      return was === null || now === null
        ? head
        : `${head}\n\n${fenced("diff", lineChanges(was, now).join("\n"))}`;
    }),
    ...renames.map((rename) => `- ${plain(renameWords(rename)[locale])}`),
    ...(undecided.length === 0 ? [] : [`> ${undecidedWords(undecided)[locale]}`]),
    ...(traffic === null
      ? []
      : [
          `#### ${reportWords.traffic[locale]}`,
          // What is wrong with a line may quote it, and a customer's words stay out of a pull request.
          ...trafficWords(traffic).flatMap((words) => words[locale].split("\n").slice(0, 1)),
        ]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function classMarkdown(
  told: ToldClass,
  versions: PolicyDifference,
  { locale, traffic }: ReportStyle,
): string {
  const words = classWords(told, versions);
  const count = traffic?.byClass.get(told.found);
  const size = [words.size[locale], ...(count === undefined ? [] : [countWords(count)[locale]])];
  return [
    `**${plain(words.heading[locale])}** · ${size.join(" · ")}`,
    words.cases
      .map(({ because, condition }) =>
        condition === null
          ? `- ${plain(because[locale])}`
          : `- ${plain(because[locale])}: ${code(condition)}`,
      )
      .join("\n"),
    `| ${reportWords.before[locale]} | ${reportWords.now[locale]} |\n|---|---|\n| ${cell(words.before[locale])} | ${cell(words.now[locale])} |`,
    shownMarkdown(told, locale),
  ].join("\n\n");
}

function shownMarkdown({ example, unshown }: ToldClass, locale: Locale): string {
  if (example !== null) return exampleMarkdown(example, locale);
  return unshown === null ? "" : `_${unshownWords(unshown)[locale]}_`;
}

function exampleMarkdown(example: PlayedTwice, locale: Locale): string {
  const chats = lineChanges(playedChat(example.before, locale), playedChat(example.after, locale));
  const chat = fenced("diff", chats.join("\n"));
  return `<details><summary>${reportWords.example[locale]}</summary>\n\n${chat}\n\n</details>`;
}

function cell(text: string): string {
  return plain(text).replaceAll("|", "\\|");
}

/** Words of a policy as words: no HTML, no link, no picture, and nobody is called. */
function plain(text: string): string {
  return text.replace(/[<[\]]/g, "\\$&").replaceAll("@", "@&#8203;");
}

/** A piece of code within a line. */
function code(text: string): string {
  const ticks = ticksAround(text, 1);
  return ticks.length === 1 ? `${ticks}${text}${ticks}` : `${ticks} ${text} ${ticks}`;
}

/** A block of code. */
function fenced(language: string, text: string): string {
  const fence = ticksAround(text, 3);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** Backticks, at least so many, and more than stand together anywhere within. */
function ticksAround(text: string, least: number): string {
  const within = [...text.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1);
  return "`".repeat(Math.max(least, ...within));
}
