import type { Locale } from "@annae/vocabulary";
import { lineColumn } from "../0-source/source-file.ts";
import type { Span } from "../0-source/span.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** A piece of a file; lines and columns count from 1, columns in UTF-16 units, the end is outside. */
export interface JsonPlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A diagnostic as plain data for other programs. */
export interface JsonDiagnostic extends JsonPlace {
  readonly code: string;
  readonly severity: Diagnostic["severity"];
  readonly message: Readonly<
    Record<Locale, { readonly title: string; readonly help: string | null }>
  >;
  /** Each place becomes its text; null where the compiler knows no remedy. */
  readonly fix: {
    /** It writes what was probably meant, which the author has to confirm. */
    readonly guess: boolean;
    readonly edits: readonly (JsonPlace & { readonly text: string })[];
  } | null;
}

/** The diagnostics as plain data, ready for `JSON.stringify`. */
export function diagnosticsToJson(diagnostics: readonly Diagnostic[]): JsonDiagnostic[] {
  return diagnostics.map(({ code, severity, span, wording, fix }) => ({
    ...placeOf(span),
    code,
    severity,
    message: messageOf(wording),
    fix:
      fix === undefined
        ? null
        : {
            guess: fix.guess === true,
            edits: fix.edits.map((edit) => ({ ...placeOf(edit.span), text: edit.text })),
          },
  }));
}

function messageOf(wording: Diagnostic["wording"]): JsonDiagnostic["message"] {
  const worded = (locale: Locale) => {
    const { title, help = null } = wording[locale];
    return { title, help };
  };
  return { ko: worded("ko"), en: worded("en") };
}

function placeOf({ source, start, end }: Span): JsonPlace {
  const from = lineColumn(source, start);
  const to = lineColumn(source, end);
  return {
    path: source.path,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
  };
}
