import { endOf, parse, type Syntax, sourceFile, type Token } from "@annae/syntax";
import { diffArrays } from "diff";
import type { TextPatch } from "../../text-patch.ts";

/** Words that stand side by side, and the words that come into their place. */
interface Hunk {
  /** The word in front; undefined: there is none among those that are compared. */
  readonly before: Token | undefined;
  readonly old: readonly Token[];
  readonly behind: Token | undefined;
  /** As they are written, with the spaces around them. */
  readonly text: string;
}

/** Makes the words of the syntax these; only words that differ are touched, and no comment among them. */
export function putWords(
  syntax: Syntax,
  words: readonly Token[],
  written: string,
): readonly TextPatch[] {
  const made = parse(sourceFile("", written)).tokens;
  return hunksOf(words, made, written).flatMap((hunk) => patchesOf(syntax, hunk));
}

function hunksOf(
  words: readonly Token[],
  made: readonly Token[],
  written: string,
): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let [at, to] = [0, 0];
  let [from, start] = [0, 0];
  const close = () => {
    if (from < at || start < to) {
      hunks.push({
        ...{ before: words[from - 1], old: words.slice(from, at), behind: words[at] },
        text: between(made, start, to, written),
      });
    }
  };
  const images = (all: readonly Token[]) => all.map(({ image }) => image);
  for (const { added, removed, count = 0 } of diffArrays(images(words), images(made))) {
    if (!added && !removed) {
      close();
      [at, to] = [at + count, to + count];
      [from, start] = [at, to];
    } else if (added) to += count;
    else at += count;
  }
  close();
  return hunks;
}

/** The words of those numbers, with the spaces that keep them apart from the words around. */
function between(made: readonly Token[], from: number, to: number, written: string): string {
  const [before, first, last, behind] = [made[from - 1], made[from], made[to - 1], made[to]];
  if (from === to || first === undefined || last === undefined) return "";
  const start = before === undefined ? first.startOffset : endOf(before);
  const end = behind === undefined ? endOf(last) : behind.startOffset;
  return written.slice(start, end);
}

function patchesOf(syntax: Syntax, hunk: Hunk): readonly TextPatch[] {
  const { old } = hunk;
  const { path } = syntax.source;
  const [first, ...others] = old;
  const last = old.at(-1);
  if (first === undefined || last === undefined) return added(path, hunk);
  const whole = { start: first.startOffset, end: endOf(last) };
  if (isCommented(syntax, whole)) {
    const gone = others.map((word) => ({ ...spanOf(word), path, text: "" }));
    return [{ ...spanOf(first), path, text: hunk.text.trim() }, ...gone];
  }
  if (hunk.text.trim() !== "") return [{ path, ...whole, text: apart(hunk, whole) }];
  return [removed(syntax, whole, hunk)];
}

function added(path: string, { before, behind, text }: Hunk): readonly TextPatch[] {
  if (before !== undefined) {
    const at = endOf(before);
    const isTight = behind?.startOffset === at;
    return [{ path, start: at, end: at, text: isTight ? text : text.trimEnd() }];
  }
  if (behind === undefined) return [];
  return [{ path, start: behind.startOffset, end: behind.startOffset, text: text.trimStart() }];
}

/** The words that come in, with a space only where there was none. */
function apart({ before, behind, text }: Hunk, { start, end }: Stretch): string {
  const isTight = before !== undefined && endOf(before) === start;
  const left = isTight ? text : text.trimStart();
  return behind?.startOffset === end ? left : left.trimEnd();
}

/** Without the words, and without the spaces on one side of them. */
function removed(
  { source: { path, text } }: Syntax,
  { start, end }: Stretch,
  { before, behind }: Hunk,
): TextPatch {
  const left = before === undefined ? start : endOf(before);
  const right = behind === undefined ? end : behind.startOffset;
  if (isBlank(text.slice(left, start))) return { path, start: left, end, text: "" };
  if (isBlank(text.slice(end, right))) return { path, start, end: right, text: "" };
  const isJoined = left === start && right === end && before !== undefined;
  return { path, start, end, text: isJoined ? " " : "" };
}

const isBlank = (gap: string) => gap !== "" && gap.trim() === "";

type Stretch = Pick<TextPatch, "start" | "end">;

const spanOf = (word: Token): Stretch => ({ start: word.startOffset, end: endOf(word) });

function isCommented({ lexemes }: Syntax, { start, end }: Stretch): boolean {
  return lexemes.some(({ startOffset }) => start <= startOffset && startOffset < end);
}
