import { standardFact } from "@annae/vocabulary";
import { keywords } from "../../../../1-tokens/keywords.ts";
import type { ForeignWords } from "../../../foreign-words.ts";

/**
 * Where a phrase can begin: behind the left side of a comparison, at the start of a condition, behind a message that is
 * sent, or behind `send`, `tell` or an action that stands alone.
 */
export type PhrasePlace = "operator" | "condition" | "sent" | "send" | "tell" | "done";

/** A way of writing that other tools have, and what is read in its place. */
export interface ForeignPhrase extends ForeignWords {
  /** Matches from the first word on; `\s` is none but a space within the line. */
  readonly pattern: string;
  /** What is read instead; null: it is no such phrase after all. `left`: what stands on its left side. */
  readonly reads: (found: RegExpExecArray, left: string) => string | null;
  /** `guess`: it is probably meant; `none`: there is nothing like it; absent where it is the same. */
  readonly fix?: "guess" | "none";
}

/** A text in any quotes, and a word, as parts of patterns. */
export const anyText = String.raw`(?:"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|“[^”\n]*”|‘[^’\n]*’)`;
const reserved = keywords.flatMap(({ text, alsoName }) => (alsoName ? [] : [text]));
export const anyWord = String.raw`(?!(?:${reserved.join("|")})(?![\p{L}\p{N}_]))[\p{L}_][\p{L}\p{N}_]*`;

/** Texts in a row; a text in front of a comparison is the left side of another one. */
export const severalTexts = String.raw`${anyText}(?:\s*(?:,|or|\|\|?)\s*${anyText})+(?!\s*(?:[<>=!,|]|or\b|is\b|in\b|not\b|contains\b))`;

/** What stands for nothing at all in a fact of that name: an empty text, or its own word for it. */
export function nothingOf(left: string): string {
  return valuesOf(left).includes("none") ? "none" : '""';
}

/** The values of the fact of that name; none where it has no list of them. */
export function valuesOf(name: string): readonly string[] {
  const type = standardFact(name)?.type;
  return type?.kind === "oneOf" && typeof type.values !== "string" ? type.values : [];
}

/** Whether it is a yes/no fact. */
export function isYesNo(name: string): boolean {
  return standardFact(name)?.type.kind === "yesNo";
}

/** The value of the fact that a word was meant as: `mon` of weekdays is `monday`, `"waiting"` is `waiting`. */
export function valueMeant(left: string, written: string): string {
  const bare = written.trim().replace(/^["'“‘](.*)["'”’]$/u, "$1");
  const values = valuesOf(left);
  const day = /^([월화수목금토일])(?:요일)?$/u.exec(bare)?.[1];
  if (day !== undefined && left === "weekday") return values["월화수목금토일".indexOf(day)] ?? bare;
  const lower = bare.toLowerCase();
  const near = lower.length < 3 ? undefined : values.find((value) => value.startsWith(lower));
  if (near !== undefined) return near;
  return standardFact(left)?.type.kind === "oneOf" ? bare : written.trim();
}

/** Each part of a list between commas, `or` or `|` as a value of the fact. */
export function listMeant(left: string, written = ""): string {
  const parts = written.split(/\s*(?:,|\||\bor\b)\s*/u).filter((part) => part.trim() !== "");
  return parts.map((part) => valueMeant(left, part)).join(", ");
}

/** The texts in a list, each in quotes: `a, 'b'` → `"a", "b"`. */
export function textsIn(written = ""): readonly string[] {
  const parts = written.match(new RegExp(String.raw`${anyText}|[^\s,|"'“‘][^,|"'“]*`, "gu")) ?? [];
  return parts
    .filter((part) => !/^(?:or|and|또는|이나)\s*$/.test(part))
    .map((part) => `"${part.trim().replace(/^["'“‘](.*)["'”’]$/su, "$1")}"`);
}

/** `%refund%`, `/refund/i`, `*refund*` → `"refund"`. */
export function plainWords(written: string): string {
  const inner = written.startsWith("/") ? written.slice(1, written.lastIndexOf("/")) : written;
  return `"${inner.replace(/["'“”‘’]/gu, "").replace(/^[%*^.]+|[%*$]+$/g, "")}"`;
}

/** One of several, for people. */
export const listed = {
  ko: "여럿 가운데 하나는 괄호로 묶으세요: `in (a, b)`",
  en: "one of several stands in parentheses: `in (a, b)`",
};
