import type { Template } from "@annae/ir";
import { type ParticlePair, particlePairs } from "@annae/vocabulary";

/** The name of a hole, what is said where it is empty, and the pair of particles written after it: `[name|고객]{이/가}`. */
export interface HolePiece {
  readonly hole: string;
  readonly fallback?: string;
  readonly particle?: ParticlePair;
}

/** A piece of a text: words, a hole, or the company's name. */
export type TextPiece = string | HolePiece | { readonly companyName: true };

/** Each pair as written, in either order. */
const writtenPairs: ReadonlyMap<string, ParticlePair> = new Map(
  particlePairs.flatMap((pair) => [
    [pair, pair],
    [pair.split("/").reverse().join("/"), pair],
  ]),
);

/** What may be a name in a hole, as the source of a regular expression; `isHoleName` tells. */
export const holeName = "[^\\[\\]\\s{}|]+";

/** Whether what stands in brackets is a name. Most are plain, and the classes of all letters take long to set up. */
export function isHoleName(text: string): boolean {
  if (/^[a-zA-Z가-힣][\w가-힣]*$/.test(text)) return true;
  return /^\p{L}[\p{L}\p{M}\p{N}_]*$/u.test(text);
}

/** `\[` is a bracket; brackets around anything but a name are words. */
const holes = new RegExp(
  `\\\\\\[|\\[(?<name>${holeName})(?:\\|(?<fallback>[^\\[\\]\\n]*))?\\](?:\\{(?<pair>${[...writtenPairs.keys()].join("|")})\\})?`,
  "gu",
);
const holesAndCompany = new RegExp(`${holes.source}|#\\{위탁사명\\}`, "gu");

/** The text cut at its holes; `#{위탁사명}` is one only where `company` says so. */
export function textPieces(text: string, company: boolean): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let words = "";
  let end = 0;
  for (const match of text.matchAll(company ? holesAndCompany : holes)) {
    const { name } = match.groups ?? {};
    if (name !== undefined && !isHoleName(name)) continue;
    words += text.slice(end, match.index);
    end = match.index + match[0].length;
    if (match[0] === "\\[") {
      words += "[";
      continue;
    }
    if (words !== "") pieces.push(words);
    words = "";
    pieces.push(holeOf(match) ?? { companyName: true });
  }
  words += text.slice(end);
  return words === "" ? pieces : [...pieces, words];
}

function holeOf({ groups }: RegExpExecArray): HolePiece | undefined {
  if (groups?.name === undefined) return undefined;
  const particle = writtenPairs.get(groups.pair ?? "");
  const { fallback } = groups;
  return {
    hole: groups.name.normalize("NFC"),
    ...(fallback !== undefined && { fallback }),
    ...(particle && { particle }),
  };
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

/** Length of what the policy itself says, values aside, in UTF-16 units, which no platform counts beyond. */
export function literalLength(template: Template): number {
  return template.reduce((sum, piece) => sum + pieceLength(piece), 0);
}

function pieceLength(piece: Template[number]): number {
  if (typeof piece === "string") return piece.length;
  return "particle" in piece ? (piece.particle?.indexOf("/") ?? 0) : 0;
}
