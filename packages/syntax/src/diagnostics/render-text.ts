import type { Locale } from "@annae/vocabulary";
import { cells, displayWidth, wrapText } from "@annae/vocabulary/text";
import { lineColumn } from "../0-source/source-file.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { excerpt } from "./excerpt.ts";

/** How diagnostics are shown in a terminal. */
export interface RenderOptions {
  readonly locale: Locale;
  /** Whether to use ANSI colors. */
  readonly color: boolean;
  /** Columns of the terminal; 100 where it is not known. */
  readonly width?: number;
}

type Style = keyof typeof styles;

const styles = {
  error: "\u001b[1;31m",
  warning: "\u001b[1;33m",
  title: "\u001b[1m",
  gutter: "\u001b[1;34m",
  none: "\u001b[0m",
} as const;

const headings = {
  ko: { error: "오류", warning: "경고", help: "도움말" },
  en: { error: "error", warning: "warning", help: "help" },
} as const satisfies Readonly<Record<Locale, object>>;

const counts: Readonly<Record<Locale, (word: "error" | "warning", count: number) => string>> = {
  ko: (word, count) => `${headings.ko[word]} ${count}개`,
  en: (word, count) => `${count} ${word}${count === 1 ? "" : "s"}`,
};

const narrowest = 20;
const widest = 100;

/** The diagnostics as a person reads them in a terminal, with a summary as the last line; empty where there are none. */
export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  options: RenderOptions,
): string {
  if (diagnostics.length === 0) return "";
  const blocks = diagnostics.map((diagnostic) => renderDiagnostic(diagnostic, options));
  return `${[...blocks, summary(diagnostics, options)].join("\n\n")}\n`;
}

function renderDiagnostic(diagnostic: Diagnostic, options: RenderOptions): string {
  const { locale, width = widest } = options;
  const { severity, code, span } = diagnostic;
  const { title, help } = diagnostic.wording[locale];
  const { line, column } = lineColumn(span.source, span.start);
  const margin = " ".repeat(String(line).length);
  const { text, carets } = excerpt(span, Math.max(narrowest, width - margin.length - 3));
  const paint = painter(options);
  const gutter = paint("gutter", `${margin} |`);
  const numbered = paint("gutter", `${line} |`);
  const rows = [
    `${paint(severity, `${headings[locale][severity]}[${code}]`)}${paint("title", `: ${sentence(title)}`)}`,
    `${paint("gutter", `${margin}-->`)} ${printable(span.source.path)}:${line}:${column}`,
    gutter,
    text === "" ? numbered : `${numbered} ${text}`,
    `${gutter} ${paint(severity, carets)}`,
  ];
  if (help !== undefined) rows.push(...helpRows(help, margin, options));
  return rows.join("\n");
}

/** The help behind its heading; where it is too long for a line, the others begin under the first. */
function helpRows(help: string, margin: string, options: RenderOptions): readonly string[] {
  const { locale, width = widest } = options;
  const heading = `${headings[locale].help}: `;
  const indent = margin.length + 3 + displayWidth(heading);
  const [first = "", ...others] = wrapText(sentence(help), Math.max(narrowest, width - indent));
  return [
    `${painter(options)("gutter", `${margin} =`)} ${heading}${first}`,
    ...others.map((line) => " ".repeat(indent) + line),
  ];
}

function painter({ color }: RenderOptions): (style: Style, text: string) => string {
  return color ? (style, text) => `${styles[style]}${text}${styles.none}` : (_, text) => text;
}

/** A sentence that quotes a policy, without the rest of words that are longer than anyone reads. */
function sentence(text: string): string {
  return printable(text.replace(/(\S{60})\S{60,}/gu, "$1…"));
}

function printable(text: string): string {
  return cells(text.replace(/\s+/g, " "))
    .map((cell) => cell.text)
    .join("");
}

function summary(diagnostics: readonly Diagnostic[], { locale }: RenderOptions): string {
  return (["error", "warning"] as const)
    .map((word) => [word, diagnostics.filter(({ severity }) => severity === word).length] as const)
    .filter(([, count]) => count > 0)
    .map(([word, count]) => counts[locale](word, count))
    .join(", ");
}
