import { lineColumn } from "@annae/dsl";
import type { Locale } from "@annae/vocabulary";
import { printable } from "../printable.ts";
import type { Output } from "../terminal.ts";
import type { Fixed } from "./fix-policy.ts";

/** Writes a line for everything that was mended, and one for every file that was written. */
export function sayFixed(
  { fixed, written }: Pick<Fixed, "fixed" | "written">,
  out: Output,
  locale: Locale,
): void {
  for (const { span, code, wording } of fixed) {
    const { line, column } = lineColumn(span.source, span.start);
    const place = `${printable(span.source.path)}:${line}:${column}`;
    const heading = locale === "ko" ? "고침" : "fixed";
    out.write(`${heading}[${code}] ${place}: ${printable(wording[locale].title)}\n`);
  }
  for (const path of written) {
    out.write(
      locale === "ko"
        ? `고쳐 쓴 파일: ${printable(path)}\n`
        : `${printable(path)} was written anew\n`,
    );
  }
}
