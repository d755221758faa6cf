import {
  differenceJson,
  differenceMarkdown,
  differenceText,
  type PolicyDifference,
  type Traffic,
} from "@annae/review";
import { type Doc, type Locale, printableLine } from "@annae/vocabulary";
import { jsonText } from "../text/json-text.ts";

/** What is told of one policy. */
export interface ToldDifference {
  readonly title: string;
  readonly difference: PolicyDifference | "new" | "gone";
  readonly traffic: Traffic | null;
}

/** For people, for a pull request, or for programs. */
export type DifferenceFormat = "pretty" | "markdown" | "json";

/** How it is told. */
export interface DifferenceStyle {
  readonly format: DifferenceFormat;
  readonly locale: Locale;
  /** False: there is more that nobody looked at. */
  readonly isWhole: boolean;
}

const onlyOne = {
  new: { ko: "새 정책입니다", en: "is a new policy" },
  gone: { ko: "없어진 정책입니다", en: "is gone" },
} as const satisfies Readonly<Record<string, Doc>>;

/** All that is told, in the format. */
export function differenceReport(
  told: readonly ToldDifference[],
  { isWhole, format, locale }: DifferenceStyle,
): string {
  if (format === "json") {
    const policies = told.map(({ title, difference, traffic }) =>
      typeof difference === "string"
        ? { policy: title, only: difference }
        : { policy: title, ...differenceJson(difference, traffic) },
    );
    return jsonText({ complete: isWhole, policies });
  }
  const texts = told.map(({ title, difference, traffic }) => {
    if (typeof difference === "string") {
      const words = onlyOne[difference][locale];
      return format === "markdown" ? `### ${title}\n\n${words}\n` : `${title}: ${words}\n`;
    }
    if (format === "markdown") return differenceMarkdown(title, difference, { locale, traffic });
    const text = differenceText(difference, { locale, traffic });
    return told.length === 1 ? text : `${title}\n\n${text}`;
  });
  const text = texts.join("\n");
  return format === "markdown" ? text : text.split("\n").map(printableLine).join("\n");
}
