import { EOF } from "chevrotain";
import { lineColumn, lineText, type SourceFile } from "../../0-source/source-file.ts";
import { spanOf } from "../../1-tokens/span-of.ts";
import { endOf, Text, type Token } from "../../1-tokens/tokens.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { incomplete, missingQuotes, unexpectedText } from "../diagnostics.ts";
import { expectedDoc } from "../expectations.ts";
import type { Mismatch } from "../mismatch.ts";

const longest = 30;

/** What to tell the author about something that cannot stand where it stands. */
export function explainMismatch(source: SourceFile, mismatch: Mismatch): Diagnostic {
  const { token, behind } = mismatch;
  const expected = expectedDoc(mismatch.expected);
  if (isOnLaterLine(source, mismatch)) {
    const { end } = spanOf(source, behind);
    return incomplete({ source, start: end, end }, { behind: shortened(behind.image), expected });
  }
  const words = mismatch.expected === "quoted" ? unquotedWords(source, token) : "";
  if (words !== "") {
    const span = { ...spanOf(source, token), end: token.startOffset + words.length };
    return missingQuotes(span, { text: words }, { edits: [{ span, text: `"${words}"` }] });
  }
  return unexpectedText(spanOf(source, token), { text: shortened(token.image), expected });
}

/** Whether the line of what has been read ends where something is missing. */
function isOnLaterLine(source: SourceFile, { token, behind }: Mismatch): boolean {
  if (token === behind) return false;
  if (token.tokenType === EOF) return true;
  return source.text.slice(endOf(behind), token.startOffset).includes("\n");
}

/** The rest of the line up to where something else begins; empty for what is in quotes or no words at all. */
function unquotedWords(source: SourceFile, token: Token): string {
  if (token.tokenType === Text || !/^[\p{L}\p{N}]/u.test(token.image)) return "";
  const { line, column } = lineColumn(source, token.startOffset);
  const rest = lineText(source, line).slice(column - 1);
  return /^[^"{}]*?(?=\s*([-=]>|\{|\}|"|(?<!:)\/\/|$))/.exec(rest)?.[0] ?? "";
}

function shortened(text: string): string {
  const [first = ""] = text.split(/\r?\n/, 1);
  const shown = [...first.slice(0, 2 * longest)].slice(0, longest).join("");
  return shown.length < text.length ? `${shown}…` : text;
}
