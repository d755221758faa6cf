import type { Doc } from "@annae/vocabulary";

/** A table of GitHub's Markdown; cells may hold any text, lines and bars included. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(heads), `|${" --- |".repeat(heads.length)}`, ...rows.map(line)].join("\n");
}

/** Korean and English side by side. */
export function both({ ko, en }: Doc): string {
  return ko === en ? ko : `${ko} · ${en}`;
}

/** A word of the language or of a format. */
export function code(word: string): string {
  return `\`${word}\``;
}

/** The parts of a page, the first of them its title, with an empty line between. */
export function page(...parts: readonly string[]): string {
  return `${parts.join("\n\n")}\n`;
}

function cell(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("|", "\\|").replace(/\r?\n/g, "<br>");
}
