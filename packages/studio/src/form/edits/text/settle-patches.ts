import { format, lineStart, parse, type Syntax, sourceFile } from "@annae/syntax";
import { diffArrays } from "diff";
import type { TextPatch } from "../../text-patch.ts";
import { changeOf } from "../../texts/change-of.ts";
import { patchedText } from "./patches.ts";

/** Lines of a file, with nothing but blank lines or the file's ends around them. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The patches of a file as they are made: the stretches that were laid out in the one style still are, lines end as they do
 * in the file, and nothing is replaced by itself.
 */
export function settlePatches(syntax: Syntax, patches: readonly TextPatch[]): readonly TextPatch[] {
  const { path, text } = syntax.source;
  const stretches = stretchesOf(syntax, patches);
  return stretches.flatMap(({ start, end }) => {
    const before = text.slice(start, end);
    const own = patches
      .filter((patch) => start <= patch.start && patch.end <= end)
      .map((patch) => ({ ...patch, start: patch.start - start, end: patch.end - start }));
    const after = laidOut(before, plain(patchedText(before, own)));
    if (after.trim() === "" && before !== "")
      return [{ path, ...withGap(text, { start, end }), text: "" }];
    return smallest(before, asIn(text, after)).map((one) => ({
      path,
      start: start + one.start,
      end: start + one.end,
      text: one.text,
    }));
  });
}

/** The stretch with what keeps it apart from the one in front, or else from the one behind. */
function withGap(text: string, { start, end }: Stretch): Stretch {
  const before = text.slice(0, start).trimEnd().length;
  if (before > 0) return { start: before, end };
  return { start, end: text.length - text.slice(end).trimStart().length };
}

/** In the one style where the text before was. */
function laidOut(before: string, after: string): string {
  if (styled(plain(before)) !== plain(before)) return after;
  return styled(after) ?? after;
}

/** The lines in the one style, without an end of the last; null where they can't be read. */
function styled(text: string): string | null {
  const result = format(parse(sourceFile("", text)));
  return "text" in result ? result.text.replace(/\n$/, "") : null;
}

function plain(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

/** With the line ends of the file, as its first line has them. */
function asIn(file: string, text: string): string {
  const isWindows = /^[^\n]*\r\n/.test(file);
  return isWindows ? text.replaceAll("\n", "\r\n") : text;
}

/** For each patch the lines that are laid out with it: up to a blank line outside of everything that is declared. */
function stretchesOf(syntax: Syntax, patches: readonly TextPatch[]): readonly Stretch[] {
  const { text } = syntax.source;
  const items = syntax.tree.items.map(({ span }) => syntax.locate(span));
  const isInside = (offset: number) =>
    items.some(({ start, end }) => start < offset && offset < end);
  const found: Stretch[] = [];
  for (const patch of patches.toSorted((one, other) => one.start - other.start)) {
    const last = found.at(-1);
    const start = grown(text, lineStart(text, patch.start), isInside);
    const one = { start, end: grownDown(text, patch.end, isInside) };
    if (last === undefined || last.end < one.start) found.push(one);
    else
      found[found.length - 1] = {
        start: Math.min(last.start, one.start),
        end: Math.max(last.end, one.end),
      };
  }
  return found;
}

/** Declarations that stand close together in so many lines are laid out with one another; beyond them each has its own. */
const mostLines = 60;

/** The start of the first line above that belongs to the same stretch. */
function grown(text: string, from: number, isInside: (offset: number) => boolean): number {
  let start = from;
  for (let lines = 0; start > 0; lines += 1) {
    const above = lineStart(text, start - 1);
    const isBlank = text.slice(above, start).trim() === "";
    if ((isBlank || lines > mostLines) && !isInside(isBlank ? above : start)) break;
    start = above;
  }
  return start;
}

/** The end of the last line below that belongs to the same stretch, without its line end. */
function grownDown(text: string, from: number, isInside: (offset: number) => boolean): number {
  let end = lineEnd(text, from);
  for (let lines = 0; end < text.length; lines += 1) {
    const next = text.indexOf("\n", end) + 1;
    const below = lineEnd(text, next);
    const isBlank = text.slice(next, below).trim() === "";
    if ((isBlank || lines > mostLines) && !isInside(isBlank ? next : end)) break;
    end = below;
  }
  return end;
}

/** Where the line of the offset ends, in front of its line end. */
function lineEnd(text: string, offset: number): number {
  const at = text.indexOf("\n", offset);
  if (at === -1) return text.length;
  return text[at - 1] === "\r" && at > offset ? at - 1 : at;
}

type Replaced = Pick<TextPatch, "start" | "end" | "text">;

/** The letters that differ, line by line. */
function smallest(before: string, after: string): readonly Replaced[] {
  const patches: Replaced[] = [];
  let at = 0;
  let open: { from: number; old: string[]; lines: string[] } | null = null;
  const close = () => {
    if (open !== null) patches.push(...betweenLines(open.from, open.old, open.lines));
    open = null;
  };
  for (const { added, removed, value } of diffArrays(linesOf(before), linesOf(after))) {
    if (!added && !removed) close();
    else open ??= { from: at, old: [], lines: [] };
    if (added) open?.lines.push(...value);
    if (removed) open?.old.push(...value);
    if (!added) at += value.join("").length;
  }
  close();
  return patches;
}

/** The lines, each with its end. */
function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/);
}

/** Lines that became as many others are compared one by one. */
function betweenLines(from: number, old: readonly string[], lines: readonly string[]): Replaced[] {
  if (old.length !== lines.length) return [between(from, old.join(""), lines.join(""))];
  let at = from;
  return old.flatMap((line, index) => {
    const found = between(at, line, lines[index] ?? "");
    at += line.length;
    return found.start === found.end && found.text === "" ? [] : [found];
  });
}

function between(from: number, old: string, text: string): Replaced {
  const change = changeOf(old, text);
  return {
    start: from + change.from,
    end: from + change.before,
    text: text.slice(change.from, change.after),
  };
}
