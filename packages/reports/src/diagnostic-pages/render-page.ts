import type { Doc } from "@annae/vocabulary";
import { wrapText } from "@annae/vocabulary/text";
import { paint } from "../text/paint.ts";
import type { TextStyle } from "../text/text-style.ts";
import type { DiagnosticPage, Example } from "./page.ts";

const headings = {
  wrong: { ko: "잘못된 예", en: "Wrong" },
  right: { ko: "올바른 예", en: "Right" },
  why: { ko: "이유", en: "Why" },
} as const satisfies Readonly<Record<string, Doc>>;

const widest = 100;
const narrowest = 20;

/** How a page is shown. */
export interface PageStyle extends TextStyle {
  /** Columns; undefined where nobody counts them. */
  readonly width: number | undefined;
}

/** The page as a person reads it in a terminal. */
export function renderPage(
  { code, title, wrong, right, why }: DiagnosticPage,
  { locale, color, width: columns }: PageStyle,
): string {
  const bold = (text: string) => paint(text, "bold", color);
  const width = Math.max(narrowest, Math.min(columns ?? widest, widest) - 2);
  const section = (name: keyof typeof headings, lines: readonly string[]) =>
    [bold(headings[name][locale]), ...lines.map((line) => (line === "" ? "" : `  ${line}`))].join(
      "\n",
    );
  return `${[
    `${bold(code)}: ${title[locale]}`,
    section("wrong", exampleLines(wrong)),
    section("right", exampleLines(right)),
    section("why", wrapText(why[locale], width)),
  ].join("\n\n")}\n`;
}

function exampleLines({ files, images }: Example): readonly string[] {
  const shown = files.map(({ name, text }) => [
    ...(files.length > 1 ? [`// ${name}`] : []),
    ...text.trimEnd().split("\n"),
  ]);
  const pictures = Object.entries(images).map(
    ([path, { format, width, height, bytes }]) =>
      `// ${path}: ${format}, ${width}×${height}, ${bytes} bytes`,
  );
  const blocks = shown.map((lines) => ["", ...lines]);
  return [...blocks.flat().slice(1), ...pictures];
}
