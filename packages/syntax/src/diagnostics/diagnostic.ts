import type { Locale } from "@annae/vocabulary";
import type { Locate, Span } from "../0-source/span.ts";

/** What is wrong in one sentence without a full stop, and what to do about it. */
export interface Wording {
  readonly title: string;
  readonly help?: string | undefined;
}

/** A change that mends the policy: each span becomes its text. */
export interface Fix {
  /** It writes what was probably meant, which the author has to confirm; absent where nothing else can be meant. */
  readonly guess?: true;
  readonly edits: readonly { readonly span: Span; readonly text: string }[];
}

/** Something to tell the author of a policy; the only way the compiler reports anything. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly span: Span;
  /** Put together when it is asked for: most of many are never shown. */
  readonly wording: Readonly<Record<Locale, Wording>>;
  readonly fix?: Fix | undefined;
  /** The same with all of its places in another version of the file; absent where it has one place for good. */
  readonly moved?: (place: Locate) => Diagnostic;
}

/** Whether there is an error among them, so that nothing is built. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}

/** The errors among them. */
export function errorsIn(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === "error");
}
