import fc from "fast-check";

/** A line of a policy as somebody else might have laid it out. */
interface Change {
  readonly indentation: string;
  readonly before: string;
  readonly behind: string;
}

const indentation = fc.constantFrom("", "  ", "\t", "         ");
const lineEnd = fc.constantFrom("\n", "\r\n");

/** The text with any indentation outside of its `"""` blocks, and any line ends. */
export function reindented(text: string): fc.Arbitrary<string> {
  return changed(
    text,
    fc.record({ indentation, before: fc.constant(""), behind: fc.constantFrom("", "  ") }),
  );
}

/** The same with comments and blank lines between and behind its lines; each comment has a number of its own. */
export function relaid(text: string): fc.Arbitrary<string> {
  const seldom = (...texts: readonly string[]) =>
    fc.oneof({ weight: 8, arbitrary: fc.constant("") }, fc.constantFrom(...texts));
  const change = fc.record({
    indentation,
    before: seldom("\n", "\n\n\n", "// 끼운 말 #\n", "/* 끼운 말 # */\n", "/// 끼운 말 #\n"),
    behind: seldom(" ", " // 끼운 말 #", "/* 끼운 말 # */"),
  });
  return changed(text, change).map(numbered);
}

function changed(text: string, change: fc.Arbitrary<Change>): fc.Arbitrary<string> {
  const lines = text.trimEnd().split("\n");
  const free = outsideBlocks(lines);
  return fc
    .tuple(fc.array(change, { minLength: lines.length, maxLength: lines.length }), lineEnd)
    .map(([changes, end]) =>
      lines.map((line, at) => (free[at] ? apply(line, changes[at]) : line)).join(end),
    );
}

function apply(line: string, change: Change | undefined): string {
  if (change === undefined || line === "") return line;
  const behind = line.includes("//") && change.behind !== "" ? "" : change.behind;
  return `${change.before}${change.indentation}${line.trimStart()}${behind}`;
}

/** For each line whether it begins and ends outside of `"""`. */
function outsideBlocks(lines: readonly string[]): readonly boolean[] {
  let inside = false;
  return lines.map((line) => {
    const quotes = line.split('"""').length - 1;
    const free = !inside && quotes % 2 === 0;
    inside = inside !== (quotes % 2 === 1);
    return free;
  });
}

function numbered(text: string): string {
  let count = 0;
  return text.replace(/끼운 말 #/g, () => {
    count += 1;
    return `끼운 말 ${count}`;
  });
}
