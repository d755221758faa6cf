import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columns } from "./columns.ts";
import { codeDoc, dataDoc, printDoc, recordDoc } from "./data-doc.ts";

describe("printDoc", () => {
  test("writes on one line what fits there", () => {
    expect(printDoc(dataDoc({ a: 1, b: ["x"], c: null }), 0, 0)).toBe(
      '{ a: 1, b: ["x"], c: null }',
    );
  });

  test("breaks what does not fit, from the outside in", () => {
    const text = printDoc(
      dataDoc({ long: "x".repeat(60), other: { also: "y".repeat(30) } }),
      2,
      10,
    );
    expect(text).toBe(
      [
        "{",
        `    long: "${"x".repeat(60)}",`,
        `    other: { also: "${"y".repeat(30)}" },`,
        "  }",
      ].join("\n"),
    );
  });

  test("gives wide characters two columns", () => {
    const text = printDoc(dataDoc(["가".repeat(20), "나".repeat(30)]), 0, 0);
    expect(text.split("\n")).toHaveLength(4);
  });

  test("puts several objects on lines of their own even where they fit on one", () => {
    expect(
      printDoc(
        dataDoc([
          { a: 1, b: 2 },
          { a: 3, b: 4 },
        ]),
        0,
        0,
      ).split("\n"),
    ).toHaveLength(4);
  });

  test("reads back as the same data, and no line of several items is too long", () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (data) => {
        const text = printDoc(dataDoc(data as never), 0, 0);
        expect(new Function(`return (${text});`)()).toEqual(data);
        for (const line of text.split("\n")) {
          if (columns(line) > 100) expect(line).not.toMatch(/^ *[[{] ?[^\]}]+, /);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("recordDoc", () => {
  test("sorts the names that people chose", () => {
    const doc = recordDoc({ b: "2", a: "1" }, "Thing", codeDoc);
    expect(printDoc(doc, 0, 0)).toBe("{ a: 1, b: 2 }");
  });

  test("says the type where TypeScript would think of a method of every object", () => {
    const doc = recordDoc({ constructor: "1" }, "Thing", codeDoc);
    expect(printDoc(doc, 0, 0)).toBe("{ constructor: 1 satisfies Thing }");
  });
});
