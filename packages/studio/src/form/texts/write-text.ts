import { decodeText, placeInText } from "@annae/syntax";
import { changeOf } from "./change-of.ts";

/** Where a text is to be written. */
export interface Writing {
  /** As it is written now, with lines that end in "\n"; null: it is not there yet. */
  readonly before: string | null;
  /** What stands in front of the line in which it begins. */
  readonly indentation: string;
}

/**
 * The text as a policy writes it, quotes included: what is the same as before is written as before, lines and escapes among
 * it. A text of several lines is a block between `"""`, unless its spaces would not outlive that.
 */
export function writeText(text: string, { before, indentation }: Writing): string {
  const within = `${indentation}  `;
  const ways = [
    () => (before === null ? null : rewritten(text, before, within)),
    () => (text.includes("\n") || before?.startsWith('"""') ? blockOf(text, within) : null),
  ];
  for (const way of ways) {
    const image = way();
    if (image !== null && reads(image, text)) return image;
  }
  return `"${escaped(text).replaceAll("\n", "\\n")}"`;
}

function reads(image: string, text: string): boolean {
  return image.startsWith('"') && decodeText(image) === text;
}

/** The old writing with only the letters exchanged that are others now. */
function rewritten(text: string, before: string, indentation: string): string | null {
  const old = decodeText(before);
  const isBlock = before.startsWith('"""');
  if (!isBlock && text.includes("\n")) return null;
  if (old === "" || text === "") return null;
  const { from, before: to, after } = changeOf(old, text);
  const start = placeInText(before, from);
  const end = to === from ? start : placeInText(before, to - 1) + widthAt(before, to - 1);
  const said = escaped(text.slice(from, after), isBlock);
  const lines = isBlock
    ? said.replace(/\n(?!\n)/g, `\n${indentationOf(before, indentation)}`)
    : said;
  return before.slice(0, start) + lines + before.slice(end);
}

/** How much of the image the character of its value takes. */
function widthAt(image: string, index: number): number {
  const at = placeInText(image, index);
  if (decodeText(image)[index] === "\n" && image[at] === "\n") return 1;
  return image[at] === "\\" && image[at + 1] !== "[" ? 2 : 1;
}

/** In front of the first line of a block that has one. */
function indentationOf(block: string, otherwise: string): string {
  return /\n([ \t]*)\S/.exec(block)?.[1] ?? otherwise;
}

function blockOf(text: string, indentation: string): string {
  const lines = escaped(text, true)
    .split("\n")
    .map((line) => (line === "" ? "" : `${indentation}${line}`));
  return ['"""', ...lines, `${indentation}"""`].join("\n");
}

/** With every character that would mean something else; a block keeps its lines, and its quotes but three of them. */
function escaped(text: string, inBlock = false): string {
  const slashes = text.replace(/\\(?!\[)/g, "\\\\");
  if (inBlock) return slashes.replaceAll('"""', '\\"""');
  return slashes.replaceAll('"', '\\"').replaceAll("\t", "\\t");
}
