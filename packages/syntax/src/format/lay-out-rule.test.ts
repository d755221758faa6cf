import { describe, expect, test } from "vitest";
import { expectKept, formatted } from "./testing/formatted.ts";

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
