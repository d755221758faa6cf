import { cells, displayWidth } from "./display-width.ts";

/** The text in lines of at most so many columns, broken at spaces; only a word that is wider than a line is cut. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).flatMap((one) => pieces(one, width))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && displayWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

/** The word, in several parts where it is wider than a line. */
function pieces(word: string, width: number): readonly string[] {
  if (displayWidth(word) <= width) return [word];
  const parts = [""];
  let used = 0;
  for (const cell of cells(word)) {
    if (used > 0 && used + cell.width > width) {
      parts.push("");
      used = 0;
    }
    parts[parts.length - 1] += cell.text;
    used += cell.width;
  }
  return parts;
}
