import type { Diagnostic } from "@annae/syntax/diagnostics";
import { compileText, type TextSurroundings } from "../compile-text.ts";
import { markedText } from "./marked-text.ts";
import { testInstallation } from "./test-installation.ts";

/** A diagnostic as tests compare it: "code at offset: underlined text". */
export function summary({ code, span }: Diagnostic): string {
  return `${code} at ${span.start}: ${span.source.text.slice(span.start, span.end)}`;
}

/** What compiling the text reports, as summaries; marks in the text are ignored. */
export function foundIn(written: string, surroundings: TextSurroundings = {}): readonly string[] {
  const { text } = markedText(written);
  return compileText(text, testInstallation, surroundings).diagnostics.map(summary);
}

/** What a text would report that has these mistakes where its marks are, in the order of the marks. */
export function expected(written: string, ...codes: readonly string[]): readonly string[] {
  const { marked, starts } = markedText(written);
  return marked.map(
    (text, index) => `${codes[index] ?? codes.at(-1)} at ${starts[index]}: ${text}`,
  );
}

/** The diagnostics of the text with this code. */
export function reported(
  text: string,
  code: string,
  surroundings: TextSurroundings = {},
): readonly Diagnostic[] {
  const { diagnostics } = compileText(markedText(text).text, testInstallation, surroundings);
  return diagnostics.filter((one) => one.code === code);
}
