import { displayWidth } from "@annae/vocabulary/text";
import { flatText, isOneLine, lineWidth } from "./fill.ts";
import { isBlockText } from "./lay-out-block-text.ts";
import { type Line, spaces } from "./lines.ts";
import { layoutPieces } from "./pieces.ts";
import type { Statement } from "./statements.ts";

/** Whether the statement stays on one line with what it has in braces: it was, and it is nothing or one thing. */
export function isShort(statement: Statement, indent: number): boolean {
  const { body, words } = statement;
  if (body === null || !body.flat || body.statements.length > 1) return false;
  const [part] = body.statements;
  if (part !== undefined && (part.sort !== "part" || part.body !== null)) return false;
  if (part?.words.some(({ text }) => isBlockText(text))) return false;
  const width = displayWidth(shortText(statement));
  return isOneLine(layoutPieces(words)) && indent + width <= lineWidth;
}

/** The statement and what it has in braces, on one line. */
export function layOutShort(statement: Statement, indent: number): Line {
  return { text: `${spaces(indent)}${shortText(statement)}`, note: null };
}

function shortText({ words, body }: Statement): string {
  const inside = body?.statements.map((part) => `${flatText(layoutPieces(part.words))} `) ?? [];
  return `${flatText(layoutPieces(words))} { ${inside.join("")}}`;
}
