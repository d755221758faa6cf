import { expect } from "vitest";
import { sourceFile } from "../../0-source/source-file.ts";
import { parse } from "../../2-syntax/parse.ts";
import { format } from "../format.ts";

/** The lines as they are laid out; the codes of their errors where they can't be read. */
export function formatted(...lines: readonly string[]): readonly string[] {
  const result = format(parse(sourceFile("shop.rules", `${lines.join("\n")}\n`)));
  if (!("text" in result)) return result.diagnostics.map(({ code }) => code);
  expect(result.text.endsWith("\n")).toBe(true);
  return result.text.slice(0, -1).split("\n");
}

/** Expects the lines to be laid out already. */
export function expectKept(...lines: readonly string[]): void {
  expect(formatted(...lines)).toEqual(lines);
}
