import { eastAsianWidth } from "get-east-asian-width";
import { isPrintable } from "./printable.ts";

/** What a reader sees as one character, and how many columns of a terminal it takes. */
export interface Cell {
  readonly text: string;
  readonly width: number;
}

const tabWidth = 4;

/** Letters, digits, signs and syllables that are a character each, whatever stands beside them. */
const plain = /^[ -~가-힣]*$/;

/** The line as its reader sees it; tabs are four columns, characters that would disturb the terminal are replaced. */
export function cells(line: string): Cell[] {
  if (plain.test(line)) {
    return Array.from(line, (text) => ({ text, width: text > "~" ? 2 : 1 }));
  }
  const isSafe = isPrintable(line);
  const segmenter = new Intl.Segmenter("ko", { granularity: "grapheme" });
  return Array.from(segmenter.segment(line), ({ segment }) => cell(segment, isSafe));
}

/** Columns that the text takes in a terminal. */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length + (text.match(/[가-힣]/g)?.length ?? 0);
  return cells(text).reduce((sum, { width }) => sum + width, 0);
}

function cell(text: string, isSafe: boolean): Cell {
  if (text === "\t") return { text: " ".repeat(tabWidth), width: tabWidth };
  if (!isSafe && !isPrintable(text)) return { text: "�", width: 1 };
  return { text, width: clusterWidth(text) };
}

function clusterWidth(cluster: string): number {
  if (/^[\p{M}\p{Cf}]/u.test(cluster)) return 0;
  if (/\p{Emoji_Presentation}|\ufe0f/u.test(cluster)) return 2;
  return eastAsianWidth(cluster.codePointAt(0) ?? 0);
}
