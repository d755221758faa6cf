import { lineStart, type Syntax } from "@annae/syntax";
import type { TextPatch } from "../../text-patch.ts";

/** From the first word of something to its last. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Puts stretches that follow one another into another order: in the place of the first stands the one that `order` names
 * first. Comments directly above one and behind it in its line go with it, where each has lines of its own.
 */
export function reorder(
  syntax: Syntax,
  stretches: readonly Stretch[],
  order: readonly number[],
): readonly TextPatch[] {
  const { path, text } = syntax.source;
  const alone = stretches.every((one) => hasOwnLines(text, one));
  const units = alone ? stretches.map((one) => withComments(text, one)) : stretches;
  return units.flatMap(({ start, end }, at) => {
    const other = units[order[at] ?? at];
    if (other === undefined || other.start === start) return [];
    return [
      { path, start, end, text: text.slice(other.start, other.end).replaceAll("\r\n", "\n") },
    ];
  });
}

/** Whether nothing else but a comment behind it stands in its lines. */
function hasOwnLines(text: string, { start, end }: Stretch): boolean {
  const before = text.slice(lineStart(text, start), start);
  return before.trim() === "" && /^[ \t]*(?:\/\/.*)?$/.test(restOfLine(text, end));
}

function restOfLine(text: string, offset: number): string {
  const rest = /[^\r\n]*/y;
  rest.lastIndex = offset;
  return rest.exec(text)?.[0] ?? "";
}

/** With the comment lines directly above and the comment behind; without the indentation of the first line. */
function withComments(text: string, { start, end }: Stretch): Stretch {
  let from = start;
  for (;;) {
    const line = lineStart(text, from) - 1;
    const above = text.slice(lineStart(text, Math.max(0, line)), Math.max(0, line));
    if (line < 0 || !/^[ \t]*\/\//.test(above)) break;
    from = line - above.length + above.search(/\S/);
  }
  return { start: from, end: end + restOfLine(text, end).trimEnd().length };
}
