import { describe, expect, test } from "vitest";
import { expectKept, formatted } from "./testing/formatted.ts";

describe("comments", () => {
  test("stand before what follows, or behind what they follow", () => {
    expect(
      formatted(
        "// 머리",
        "policy shop // 이름",
        "   /// 설명",
        "on tick { // 규칙",
        "",
        "    // 하나",
        "a: when b // 왜",
        "      // 그리고",
        "   and c then close; // 끝",
        "",
        "// 더 없음",
        "} // 블록",
        "   // 꼬리",
      ),
    ).toEqual([
      "// 머리",
      "policy shop // 이름",
      "",
      "/// 설명",
      "on tick { // 규칙",
      "  // 하나",
      "  a: when b // 왜",
      "          // 그리고",
      "          and c",
      "     then close // 끝",
      "",
      "  // 더 없음",
      "} // 블록",
      "// 꼬리",
    ]);
  });

  test("inside a statement go where the word behind them goes", () => {
    expectKept("when a /* 또는 */ or (/* 둘 */ b) then /* 닫기 */ close");
  });

  test("in front of a statement on its line get a line of their own", () => {
    expect(formatted("close", "/* 하나 */ when a then close /* 둘 */ close")).toEqual([
      "close",
      "/* 하나 */",
      "when a then close /* 둘 */",
      "close",
    ]);
  });

  test("at the ends of neighbouring lines stand under each other", () => {
    expect(
      formatted("setting a: yes/no // 하나", 'setting 나이: number "x" // 둘', "setting c: text"),
    ).toEqual([
      "setting a: yes/no        // 하나",
      'setting 나이: number "x" // 둘',
      "setting c: text",
    ]);
  });

  test("of several lines keep their lines; those with stars are aligned", () => {
    expect(
      formatted("on tick {", "/*", "* 별", "   */", "close", "/* 그냥", " 글 */", "}"),
    ).toEqual(["on tick {", "  /*", "   * 별", "   */", "  close", "  /* 그냥", " 글 */", "}"]);
  });

  test("of several lines of which only some have stars are left as they are", () => {
    expectKept("on tick {", "  /* 하나", "* 둘", "  셋 */", "  close", "}");
  });

  test("that document an item still do, and no others begin to", () => {
    expectKept(
      "/// 이것은 설명",
      "// 이것은 아님",
      'message a { text "x" }',
      "",
      "/// 떨어진 글",
      "",
      "policy b",
    );
  });
});
