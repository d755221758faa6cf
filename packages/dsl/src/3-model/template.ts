import type { Template } from "@annae/ir";

/** A piece of a text: words, the name of a hole, or the company's name. */
export type TextPiece = string | { readonly hole: string } | { readonly companyName: true };

/** `\[` is a bracket; brackets around anything but a name are words. */
const holes = /\\\[|\[(?<name>\p{L}[\p{L}\p{N}_]*)\]/gu;
const holesAndCompany = new RegExp(`${holes.source}|#\\{위탁사명\\}`, "gu");

/** The text cut at its holes; `#{위탁사명}` is one only where `company` says so. */
export function textPieces(text: string, company: boolean): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let words = "";
  let end = 0;
  for (const match of text.matchAll(company ? holesAndCompany : holes)) {
    words += text.slice(end, match.index);
    end = match.index + match[0].length;
    if (match[0] === "\\[") {
      words += "[";
      continue;
    }
    if (words !== "") pieces.push(words);
    words = "";
    const name = match.groups?.name;
    pieces.push(name === undefined ? { companyName: true } : { hole: name.normalize("NFC") });
  }
  words += text.slice(end);
  return words === "" ? pieces : [...pieces, words];
}

/** The template with words that follow one another as one piece. */
export function joinedWords(template: Template): Template {
  const pieces: Template[number][] = [];
  for (const piece of template) {
    const last = pieces.at(-1);
    if (typeof piece === "string" && typeof last === "string") pieces.splice(-1, 1, last + piece);
    else pieces.push(piece);
  }
  return pieces;
}

/** A text without holes, such as a button's label: only `\[` is read. */
export function plainText(text: string): string {
  return text.replaceAll("\\[", "[");
}

/** Length of what the policy itself says, holes aside, in UTF-16 units, which no platform counts beyond. */
export function literalLength(template: Template): number {
  return template.reduce((sum, piece) => sum + (typeof piece === "string" ? piece.length : 0), 0);
}
