import { decodeText, linesOfBlock } from "../1-tokens/decode-text.ts";
import { spaces } from "./lines.ts";

/** Whether the text is written between `"""`. */
export function isBlockText(text: string): boolean {
  return text.startsWith('"""');
}

/** A `"""` block with its lines and its closing quotes at the column; as written where that would change what it says. */
export function layOutBlockText(image: string, column: number): string {
  const indentation = spaces(column);
  const lines = linesOfBlock(image).map((line) => (line === "" ? "" : `${indentation}${line}`));
  const laidOut = ['"""', ...lines, `${indentation}"""`].join("\n");
  return decodeText(laidOut) === decodeText(image) ? laidOut : image;
}
