import fc from "fast-check";
import { inOrder, joined, maybe, type Words } from "./in-order.ts";

const { constantFrom, oneof } = fc;

/** Names, some of which are keywords as well. */
export const name = constantFrom(
  "a",
  "busyOn",
  "회원",
  "아주_긴_이름의_사실입니다",
  "text",
  "first",
);

/** Texts on one line. */
export const text = constantFrom(
  '"글"',
  '"\\"여기\\"입니다."',
  '"a\\tb \\[x] // no /* comment"',
  `"${"긴 글 ".repeat(12)}"`,
);

const blockLine = constantFrom(
  "",
  "  ",
  "한 줄",
  "  안쪽",
  "\ttab",
  'says "hi" ',
  "/// no comment",
);

/** Texts of several lines, however they are indented. */
export const block = fc
  .tuple(
    constantFrom("", "첫 줄", " "),
    fc.array(blockLine, { maxLength: 5 }),
    constantFrom("", "    ", "\t"),
    constantFrom("\n", "\r\n"),
  )
  .map(([first, lines, indentation, end]) => {
    const indented = lines.map((line) => indentation + line);
    return `"""${[first, ...indented, indentation].join(end)}"""`;
  });

/** Values and names. */
export const operand = oneof(
  name,
  constantFrom("3", "-0.5", "1h30m", "18:00", "2026-11-20", '"글"'),
);

const comparator = constantFrom(["is"], ["is", "not"], ["<"], ["<="], [">"], [">="]);

interface Nested {
  readonly whole: readonly string[];
  readonly part: readonly string[];
}

const { whole } = fc.letrec<Nested>((nested: fc.LetrecTypedTie<Nested>) => ({
  whole: oneof({ maxDepth: 3 }, joined(nested("part"), "and", 4), joined(nested("part"), "or", 3)),
  part: oneof(
    { maxDepth: 3 },
    inOrder(name),
    inOrder(name, comparator, operand),
    inOrder(name, maybe("not"), ["in", "("], joined(operand, ",", 3), ")"),
    inOrder(constantFrom("!", "not"), nested("part")),
    inOrder("(", nested("whole"), ")"),
  ),
}));

/** Conditions, long ones too. */
export const condition: Words = whole;
