import { describe, expect, test } from "vitest";
import { sourceFile } from "../0-source/source-file.ts";
import { parse } from "../2-syntax/parse.ts";
import { format } from "./format.ts";
import { expectKept, formatted } from "./testing/formatted.ts";

describe("a file", () => {
  test("with a syntax error gives its errors and no text", () => {
    expect(formatted("policy shop", "when a send b")).toEqual(["missing-then"]);
  });

  test("without anything stays empty, and one of comments keeps them", () => {
    expect(format(parse(sourceFile("shop.rules", " \n\n")))).toEqual({ text: "" });
    expect(formatted("", "  // 나중에", "", "", "/* 더 */")).toEqual(["// 나중에", "", "/* 더 */"]);
  });

  test("from Windows gets the line ends of all others", () => {
    const text = 'message a {\r\n  text """\r\n    하나\r\n    둘\r\n    """\r\n}\r\n// 끝\r\n';
    const expected = 'message a {\n  text """\n    하나\n    둘\n    """\n}\n// 끝\n';
    expect(format(parse(sourceFile("shop.rules", text)))).toEqual({ text: expected });
  });

  test("has one blank line between its items; values, rules and short messages may stand together", () => {
    expect(
      formatted(
        "policy shop",
        'import "a.rules"',
        'import "b.rules"',
        "setting a: yes/no",
        'message x { text "x" }',
        'message y { text "y" }',
        "on enter { send x }",
        "",
        "",
        "when a then send y",
        "remove b",
      ),
    ).toEqual([
      "policy shop",
      "",
      'import "a.rules"',
      'import "b.rules"',
      "",
      "setting a: yes/no",
      "",
      'message x { text "x" }',
      'message y { text "y" }',
      "",
      "on enter {",
      "  send x",
      "}",
      "",
      "when a then send y",
      "remove b",
    ]);
  });
});

describe("settings and facts", () => {
  test("that stand together have their names in one column", () => {
    expect(
      formatted(
        'setting  vipOnly:yes/no=no"VIP만"',
        "  fact vip :one of(은,금)",
        "",
        "fact b : text",
      ),
    ).toEqual([
      'setting vipOnly: yes/no = no "VIP만"',
      "fact    vip: one of (은, 금)",
      "",
      "fact b: text",
    ]);
  });
});

describe("a message", () => {
  test("has each of its parts on a line, with neighbours aligned", () => {
    expect(formatted('message a{text "x" image "a.png" button "b"->"tel:1" button "c"}')).toEqual([
      "message a {",
      '  text   "x"',
      '  image  "a.png"',
      '  button "b" -> "tel:1"',
      '  button "c"',
      "}",
    ]);
  });

  test("of one short part stays on its line if it was written so", () => {
    expectKept('message a like busy { text "짧은 글" }');
    expectKept("message a {", '  text "짧은 글"', "}");
    expectKept("message a {", '  text "x"', '  on alpha { text "y" }', "}");
    expectKept("message a { }");
  });

  test("of one part that is too long for a line is broken; Hangul takes two columns", () => {
    const wide = "가".repeat(39);
    expectKept(`message ab { text "${wide}" }`);
    expect(formatted(`message abc { text "${wide}가" }`)).toEqual([
      "message abc {",
      `  text "${wide}가"`,
      "}",
    ]);
  });

  test("keeps what its blocks say while they move", () => {
    expect(
      formatted("message a {", 'text """', "하나", "  둘  ", "", '"""', 'image "a.png"', "}"),
    ).toEqual([
      "message a {",
      '  text """',
      "    하나",
      "      둘  ",
      "",
      '    """',
      '  image "a.png"',
      "}",
    ]);
  });
});

describe("a test", () => {
  test("has its events in columns", () => {
    expect(
      formatted(
        'test "밤" on alpha with chatbot{',
        "set a=no // 설정",
        "",
        "at 2026-11-20 19:00 request=>offHours as bot,close",
        'at 19:06 message "여보세요" => nothing',
        "at +5m tick => room is waiting",
        "}",
      ),
    ).toEqual([
      'test "밤" on alpha with chatbot {',
      "  set a = no // 설정",
      "",
      "  at 2026-11-20 19:00 request            => offHours as bot, close",
      '  at 19:06            message "여보세요" => nothing',
      "  at +5m              tick               => room is waiting",
      "}",
    ]);
  });

  test("has long expectations below their event", () => {
    const long = 'greeting containing "안녕하세요, 무엇을 도와드릴까요?"';
    expect(
      formatted(
        'test "낮" on alpha {',
        `at 10:00 enter => ${long}, title as counselor, ${long}`,
        "at +5m tick => nothing",
        "}",
      ),
    ).toEqual([
      'test "낮" on alpha {',
      "  at 10:00 enter",
      `      => ${long}, title as counselor,`,
      `         ${long}`,
      "  at +5m tick => nothing",
      "}",
    ]);
  });

  test("has its circumstances one to a line", () => {
    expectKept(
      'test "낮" on alpha {',
      "  set weekday = 10:00 to 18:00",
      '  set holiday 2026-11-20 "창립기념일"',
      '  given counselor kim "김해피" received 12, for "배송" > "배송 지연"',
      "  given no counselors",
      "  given customer blocked",
      "}",
    );
  });
});
