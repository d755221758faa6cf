import type { Syntax } from "../2-syntax/parse.ts";
import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import { layOutFile } from "./lay-out-file.ts";
import { linesToText } from "./lines-to-text.ts";
import { statementStarts } from "./sorts.ts";
import { statementsOf } from "./statements.ts";
import { tidyWords } from "./tidy-words.ts";
import { wordsOf } from "./words.ts";

/** A file in the one style of the language, with all its comments and the meaning it had; or why it can't be read. */
export function format(
  syntax: Syntax,
): { readonly text: string } | { readonly diagnostics: readonly Diagnostic[] } {
  const { diagnostics } = syntax;
  if (hasErrors(diagnostics)) return { diagnostics };
  const starts = statementStarts(syntax);
  const words = tidyWords(wordsOf(syntax), starts);
  return { text: linesToText(layOutFile(statementsOf(words, starts))) };
}
