import { decodeText } from "@annae/syntax";
import fc from "fast-check";
import { expect, test } from "vitest";
import { writeText } from "./write-text.ts";

const fresh = { before: null, indentation: "  " };

test("a text of one line stands in quotes, of several between three", () => {
  expect(writeText('그는 "네"라고 \\ 했다.\t끝', fresh)).toBe(
    '"그는 \\"네\\"라고 \\\\ 했다.\\t끝"',
  );
  expect(writeText("한 줄\n\n  두 줄 [x] \\[y]", fresh)).toBe(
    '"""\n    한 줄\n\n      두 줄 [x] \\[y]\n    """',
  );
});

test("what a block would lose is written with escapes", () => {
  expect(writeText("  하나\n  둘", fresh)).toBe('"  하나\\n  둘"');
  expect(writeText("하나\n  \n둘", fresh)).toBe('"하나\\n  \\n둘"');
});

test("only the letters that change are written anew", () => {
  const before = '"""\n      첫 \\"줄\\"\n\n        둘째 줄\n    """';
  expect(writeText('첫 "줄"\n\n  둘째 큰 줄\n셋', { before, indentation: "" })).toBe(
    '"""\n      첫 \\"줄\\"\n\n        둘째 큰 줄\n      셋\n    """',
  );
  expect(writeText("a\tc", { before: '"a\tb"', indentation: "" })).toBe('"a\tc"');
});

test("quotes of another sort become the language's", () => {
  expect(writeText("안녕", { before: "“안녕”", indentation: "" })).toBe('"안녕"');
});

/** Everything that a text can be read wrongly by. */
const anyText = fc
  .array(
    fc.constantFrom('"', '"""', "\\", "\\[", "[", "]", "\n", " ", "\t", "가", "a", "😀", "n"),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

const layouts = fc.constantFrom("", "  ", "\t");

test("whatever is written is read as it was meant, whatever stood there before", () => {
  fc.assert(
    fc.property(anyText, anyText, layouts, layouts, (text, old, indentation, other) => {
      const before = writeText(old, { before: null, indentation: other });
      expect(decodeText(writeText(text, { before, indentation }))).toBe(text);
      expect(writeText(old, { before, indentation })).toBe(before);
    }),
    { numRuns: 2000 },
  );
});
