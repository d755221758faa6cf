import { endOf } from "@annae/syntax";
import type { TextPatch } from "../text-patch.ts";
import { cleanText } from "../texts/clean-text.ts";
import { writeText } from "../texts/write-text.ts";
import type { BodyPlace, Thing } from "./editing.ts";
import type { NewButton } from "./form-edit.ts";
import { braceAt, indentationAt, lineBehind } from "./text/words-at.ts";

/** A text as it is written, in a line with that in front of it. */
export function spelledText(
  text: string,
  indentation: string,
  before: string | null = null,
): string {
  return writeText(cleanText(text), { before, indentation });
}

/** Words that stand in one line and are filled with nothing: a path, the address of a button. */
export function spelledWords(text: string): string {
  const line = cleanText(text).replaceAll("\n", " ");
  return writeText(line, { before: null, indentation: "" });
}

/** What people read on a button: brackets are brackets. */
export function spelledLabel(label: string): string {
  return spelledWords(label.replaceAll("[", "\\["));
}

/** The button as a policy writes it. */
export function spelledButton({ label, url }: NewButton): string {
  const words = `button ${spelledLabel(label)}`;
  return url === null ? words : `${words} -> ${spelledWords(url)}`;
}

/** What stands behind what in a message. */
const order = ["text", "image", "button"] as const;

/** Adds a part to a content, behind those that come before it. */
export function addPart(
  { syntax }: Thing,
  place: BodyPlace,
  part: (typeof order)[number],
  write: (indentation: string) => string,
): readonly TextPatch[] {
  const { texts, images, buttons } = place.body;
  const before = { text: [], image: texts, button: [...texts, ...images, ...buttons] }[part];
  const last = Math.max(-1, ...before.map(({ span }) => syntax.locate(span).end));
  return [addBehind(syntax, place, last, write)];
}

/** Adds something in the braces: behind the offset, or where there is none (-1) as the first of all. */
export function addBehind(
  syntax: Thing["syntax"],
  { start, head, end }: Pick<BodyPlace, "start" | "head" | "end">,
  offset: number,
  write: (indentation: string) => string,
): TextPatch {
  const { path, text } = syntax.source;
  const brace = braceAt(syntax, { start: head, end });
  const behind = brace === undefined ? end : endOf(brace);
  const inLine = !text.slice(behind, end).includes("\n");
  const indentation = `${indentationAt(syntax, start)}  `;
  const at = offset < 0 ? behind : offset;
  const isEmpty = inLine && text.slice(behind, end).replace("}", "").trim() === "";
  if (isEmpty) {
    const outer = indentationAt(syntax, start);
    return {
      path,
      start: behind,
      end: end - 1,
      text: `\n${indentation}${write(indentation)}\n${outer}`,
    };
  }
  return lineBehind(syntax, at, `${indentation}${write(indentation)}`, inLine);
}
