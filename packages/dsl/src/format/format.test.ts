import { describe, expect, test } from "vitest";
import { sourceFile } from "../0-source/source-file.ts";
import { format } from "./format.ts";

function formatted(...lines: readonly string[]): readonly string[] {
  const result = format(sourceFile("shop.rules", `${lines.join("\n")}\n`));
  if (!("text" in result)) return result.diagnostics.map(({ code }) => code);
  expect(result.text.endsWith("\n")).toBe(true);
  return result.text.slice(0, -1).split("\n");
}

/** Expects the lines to be laid out already. */
function expectKept(...lines: readonly string[]): void {
  expect(formatted(...lines)).toEqual(lines);
}

describe("a file", () => {
  test("with a syntax error gives its errors and no text", () => {
    expect(formatted("policy shop", "when a send b")).toEqual(["missing-then"]);
  });

  test("without anything stays empty, and one of comments keeps them", () => {
    expect(format(sourceFile("shop.rules", " \n\n"))).toEqual({ text: "" });
    expect(formatted("", "  // 나중에", "", "", "/* 더 */")).toEqual(["// 나중에", "", "/* 더 */"]);
  });

  test("from Windows gets the line ends of all others", () => {
    const text = 'message a {\r\n  text """\r\n    하나\r\n    둘\r\n    """\r\n}\r\n// 끝\r\n';
    const expected = 'message a {\n  text """\n    하나\n    둘\n    """\n}\n// 끝\n';
    expect(format(sourceFile("shop.rules", text))).toEqual({ text: expected });
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

describe("a rule", () => {
  test("stands on one line where it fits", () => {
    expect(formatted("when a", "then  send b once ;", "  close if ! c else queue ;")).toEqual([
      "when a then send b once; close if !c else queue",
    ]);
    const fits = `when ${"a".repeat(85)} then close`;
    expect(fits).toHaveLength(101);
    expect(formatted(fits)).toEqual([`when ${"a".repeat(85)}`, "then close"]);
    expectKept(fits.replace("aa", "a"));
  });

  test("that is too long has its actions under its condition", () => {
    const long = "openConsultations".repeat(4);
    expect(formatted(`a: when ${long} then send offHours; queue if b else close`)).toEqual([
      `a: when ${long}`,
      "   then send offHours; queue if b else close",
    ]);
    expect(formatted(`a: when c then send x if ${long}; queue if c else close; lockInput`)).toEqual(
      [
        "a: when c",
        `   then send x if ${long};`,
        "        queue if c else close;",
        "        lockInput",
      ],
    );
    expect(formatted(`otherwise send x if ${long}; queue if c else close`)).toEqual([
      `otherwise send x if ${long};`,
      "          queue if c else close",
    ]);
  });

  test("has long conditions broken before `or`, then `and`, and inside parentheses only if need be", () => {
    const [a, b, c] = ["a".repeat(30), "b".repeat(30), "c".repeat(30)];
    expect(formatted(`when ${a} and ${b} or ${c} and ${a} then close`)).toEqual([
      `when ${a} and ${b}`,
      `     or ${c} and ${a}`,
      "then close",
    ]);
    expect(formatted(`when ${a} and (${b} or ${c}) and ${a} then close`)).toEqual([
      `when ${a}`,
      `     and (${b} or ${c})`,
      `     and ${a}`,
      "then close",
    ]);
    expect(formatted(`when not (${a} or ${b} or ${c}) then close`)).toEqual([
      `when not (${a} or ${b}`,
      `          or ${c})`,
      "then close",
    ]);
  });

  test("keeps `if` with its action, breaks before `else`, and aligns the condition", () => {
    const [a, b] = ["a".repeat(40), "b".repeat(40)];
    expect(formatted(`queue if ${a} and ${b} and c else send unavailable once`)).toEqual([
      `queue if ${a} and ${b} and c`,
      "  else send unavailable once",
    ]);
    expect(formatted(`queue if ${a} and ${b} and ${a} else close`)).toEqual([
      `queue if ${a} and ${b}`,
      `         and ${a}`,
      "  else close",
    ]);
  });

  test("never has a keyword that is a name moved to the start of a line", () => {
    const names = Array.from({ length: 30 }, () => "first").join(", ");
    expectKept(`when a in (${names})`, "then close");
  });

  test("has one space around operators and none where none belongs", () => {
    expect(
      formatted("when  not( a )and !! b or c>=3 and d  is  not x and e not  in(y ,z)then close"),
    ).toEqual(["when not (a) and !!b or c >= 3 and d is not x and e not in (y, z) then close"]);
  });

  test("keeps values and words as they are written", () => {
    expectKept('when a is on and b is true and c > -0.50 and d < 60m and e is "\\t\'" then close');
  });
});

describe("rules that stand together", () => {
  test("are aligned behind their labels; a blank line begins anew, a comment does not", () => {
    expect(
      formatted(
        "on tick {",
        "a: close",
        "// 말",
        "bbb: otherwise close",
        "",
        "cc: close",
        "close",
        "}",
      ),
    ).toEqual([
      "on tick {",
      "  a:   close",
      "  // 말",
      "  bbb: otherwise close",
      "",
      "  cc: close",
      "  close",
      "}",
    ]);
  });

  test("are aligned behind Hangul by its width", () => {
    expectKept("on tick {", "  가나: close", "  abc:  close", "}");
  });

  test("are not pushed aside by a label that is very long", () => {
    const label = "before overLimit membersOnlyPlease:";
    expectKept("on tick {", `  ${label} close`, "  a:  close", "  bb: close", "}");
  });
});

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
