import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeDrafts } from "./merge-drafts.ts";

const anyText = fc
  .array(fc.constantFrom("a\n", "b\n", "c\r\n", "\n", "메시지 {\n", "}\n"), { maxLength: 8 })
  .map((lines) => lines.join(""));

test("what one of them did alone is taken as it is", () => {
  fc.assert(
    fc.property(anyText, anyText, (base, draft) => {
      const merged = { text: draft, clashes: [] };
      expect(mergeDrafts(base, draft, base)).toEqual(merged);
      expect(mergeDrafts(base, base, draft)).toEqual(merged);
      expect(mergeDrafts(base, draft, draft)).toEqual(merged);
    }),
  );
});

test("changes of different lines stand side by side", () => {
  const base = "하나\n둘\n셋\n넷\n";
  expect(mergeDrafts(base, "하나!\n둘\n셋\n넷\n", "하나\n둘\n셋\n넷!\n다섯\n")).toEqual({
    text: "하나!\n둘\n셋\n넷!\n다섯\n",
    clashes: [],
  });
});

test("where both changed a line, mine stands in the text and theirs is told", () => {
  const merged = mergeDrafts("x\n글\ny\n", "x\n내 글\ny\n", "x\n남의 글\ny\n");
  expect(merged.text).toBe("x\n내 글\ny\n");
  expect(merged.clashes).toEqual([
    { base: "글\n", mine: "내 글\n", theirs: "남의 글\n", start: 2, end: 6 },
  ]);
});

test("no line that anybody wrote is lost", () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (base, mine, theirs) => {
      const { text, clashes } = mergeDrafts(base, mine, theirs);
      const all = [text, ...clashes.map((clash) => clash.theirs)].join("");
      for (const draft of [mine, theirs]) {
        for (const line of draft.split("\n")) if (!base.includes(line)) expect(all).toContain(line);
      }
      for (const { start, end, mine: own } of clashes) expect(text.slice(start, end)).toBe(own);
    }),
  );
});

test("drafts of 20,000 lines with a change at each end are merged", () => {
  const lines = Array.from({ length: 20_000 }, (_, n) => `  줄 ${n}\n`);
  const mine = lines.with(3, "내 줄\n").join("");
  const theirs = lines.with(19_990, "남의 줄\n").join("");
  const { text, clashes } = mergeDrafts(lines.join(""), mine, theirs);
  expect(clashes).toEqual([]);
  expect(text).toBe(lines.with(3, "내 줄\n").with(19_990, "남의 줄\n").join(""));
});
