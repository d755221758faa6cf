import fc from "fast-check";
import { expect, test } from "vitest";
import { unitedText } from "./unite-texts.ts";

test("changes of different lines stand side by side, and of one line letter by letter", () => {
  expect(unitedText("하나\n둘\n", "하나!\n둘\n", "하나\n둘\n셋\n")).toBe("하나!\n둘\n셋\n");
  expect(unitedText("좋은 날\n", "아주 좋은 날\n", "좋은 날입니다\n")).toBe("아주 좋은 날입니다\n");
  expect(unitedText("x\n", "x1\n", "x2\n")).toBe("x12\n");
});

test("what both have written alike stands once, and what one has written alone as it is", () => {
  expect(unitedText("a\n", "a\nb\n", "a\nb\n")).toBe("a\nb\n");
  expect(unitedText("a\n", "", "a\n")).toBe("");
  expect(unitedText("a\n", "a\n", "")).toBe("");
});

test("of texts of which nobody knows what they were made of, what both say stands once", () => {
  expect(unitedText(null, "a\nb\nc\n", "a\nx\nc\n")).toBe("a\nb\nx\nc\n");
});

/** Texts of which each says something of its own, at any place. */
const anyTexts = fc
  .tuple(
    fc.array(fc.constantFrom("a", "b", "\n"), { maxLength: 12 }),
    ...["XYZ", "UVW"].map((own) =>
      fc.array(fc.tuple(fc.nat(), fc.nat(2), fc.constantFrom(...own)), { maxLength: 4 }),
    ),
  )
  .map(([letters, ...edits]) => {
    const base = letters.join("");
    const made = edits.map((own) =>
      own.reduce((text, [at, cut, letter]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + letter + text.slice(place + cut).replace(/^[X-ZU-W]+/, "");
      }, base),
    );
    return [base, made[0] ?? base, made[1] ?? base] as const;
  });

test("no letter that either has written is lost, whether what they were made of is known or not", () => {
  const written = (text: string) => [...text].filter((letter) => /[U-Z]/.test(letter)).toSorted();
  fc.assert(
    fc.property(anyTexts, fc.boolean(), ([base, one, other], isKnown) => {
      const both = unitedText(isKnown ? base : null, one, other);
      expect(written(both)).toEqual(written(one + other));
    }),
  );
});

test("pages that were pasted at once over the same lines stand whole, one behind the other", () => {
  const [first, second] = ["가", "나"].map((letter) => `${letter.repeat(30_000)}\n`);
  expect(unitedText("x\n", first ?? "", second ?? "")).toBe(`${first}${second}`);
});
