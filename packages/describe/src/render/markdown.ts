import { printableText } from "@annae/vocabulary";
import type { DocumentBlock, DocumentSection, Phrase, PolicyDocument, Run } from "../document.ts";

/** The document as Markdown; no word of the policy has a meaning of its own in it. */
export function markdownPage(document: PolicyDocument): string {
  return `${sectionLines(document, 1).join("\n\n")}\n`;
}

function sectionLines({ title, blocks, sections }: DocumentSection, depth: number): string[] {
  return [
    `${"#".repeat(depth)} ${plainMarkdown(title)}`,
    ...blocks.map(blockText),
    ...sections.flatMap((one) => sectionLines(one, depth + 1)),
  ];
}

function blockText(block: DocumentBlock): string {
  switch (block.block) {
    case "paragraph":
      return atLineStart(phraseMarkdown(block.phrase));
    case "list":
      return block.items.map((item) => `- ${atLineStart(phraseMarkdown(item))}`).join("\n");
    case "quote":
      return quoteLines(block.text);
    case "table": {
      const rule = block.heads.map(() => "---");
      const rows = block.rows.map((row) =>
        row.map((cell) => cell.map(phraseMarkdown).join("<br>")),
      );
      return [block.heads.map(plainMarkdown), rule, ...rows]
        .map((row) => `| ${row.join(" | ")} |`)
        .join("\n");
    }
  }
}

function quoteLines(text: string): string {
  const lines = text.split("\n").map((line) => atLineStart(plainMarkdown(line)));
  return lines.map((line, at) => `> ${line}${at < lines.length - 1 ? "\\" : ""}`).join("\n");
}

/** The phrase within a line. */
export function phraseMarkdown(phrase: Phrase): string {
  return phrase.map(runText).join("");
}

function runText(run: Run): string {
  if (typeof run === "string") return plainMarkdown(run);
  return "strong" in run ? `**${plainMarkdown(run.strong)}**` : codeText(run.code);
}

function codeText(code: string): string {
  if (code === "") return "";
  const shown = printableText(code).replaceAll("|", "\\|");
  const ticks = "`".repeat(
    Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length)) + 1,
  );
  return ticks.length === 1 ? `\`${shown}\`` : `${ticks} ${shown} ${ticks}`;
}

/** The text with every sign escaped that Markdown could take for its own. */
export function plainMarkdown(text: string): string {
  return printableText(text).replace(/[\\`*_[\]<>|#~&]/g, "\\$&");
}

/** The text where it begins a line: no number or dash there makes a list. */
function atLineStart(text: string): string {
  return text.replace(/^(\s*)([-+=]|\d+(?=[.)]))/, (_, blank: string, sign: string) =>
    /\d/.test(sign) ? `${blank}${sign}\\` : `${blank}\\${sign}`,
  );
}
