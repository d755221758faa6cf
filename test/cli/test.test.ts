import { describe, expect, test } from "vitest";
import { session } from "./session.ts";
import { goodPolicy, workingFolder } from "./working-folder.ts";

const stackTrace = /^\s+at .*:\d+:\d+/m;

const passing = `test "열려 있으면 인사" on web with chatbot {
  at 2026-11-20 11:00 request => welcome as bot containing "안녕", assign, room is received
}
`;

const failing = `test "밤에도 인사" on kakao {
  at 2026-11-20 11:00 request => welcome, assign
  at 2026-11-20 19:00 tick    => nothing
  at 2026-11-21 11:00 end by customer => S3
}

test "주말에도 상담" on web {
  at 2026-11-21 11:00 request => welcome as counselor, assign, room is received
}
`;

/** Runs \`annae test\` in a folder with the small policy and these files of tests. */
async function run(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const cwd = workingFolder({ "shop/shop.rules": goodPolicy, ...files });
  return await session(["test", ...args], { cwd });
}

test("tests that pass are counted, file by file", async () => {
  const files = { "shop/tests/a.rules": passing, "shop/tests/b.rules": passing.repeat(2) };
  const { code, out } = await run(files, "shop");
  expect(code).toBe(0);
  expect(out).toBe("shop/tests/a.rules  .\nshop/tests/b.rules  ..\n\nall 3 tests passed\n");
});

test("tests may stand in the policy itself, and the folder need not be named", async () => {
  const cwd = workingFolder({ "shop.rules": goodPolicy + passing });
  const { code, out, err } = await session(["test"], { cwd });
  expect({ code, out, err }).toEqual({ code: 0, out: "shop.rules  .\n\n1 test passed\n", err: "" });
});

test("a failure shows what was expected, what was seen, and where it is written", async () => {
  const { code, out, err } = await run({ "shop/tests/a.rules": passing + failing }, "shop");
  expect({ code, err }).toEqual({ code: 1, err: "" });
  expect(out).toBe(`shop/tests/a.rules  ..✗

✗ 주말에도 상담 (web)
  shop/tests/a.rules:11:3
  at 2026-11-21 11:00 request
    - welcome as counselor
    - assign
    + refuse
    - room is received
    + room is none
      rules that fired: closed

1 of 3 tests failed (- expected, + seen)
`);
});

test("what the customer saw instead is shown in full", async () => {
  const files = {
    "shop/tests/a.rules":
      'test "인사" on web {\n  at 2026-11-20 11:00 request => welcome containing "반갑", assign\n}\n',
  };
  const { code, out } = await run(files, "shop", "--lang", "ko");
  expect(code).toBe(1);
  expect(out).toContain(
    '    - welcome containing "반갑"\n    + welcome as bot\n        │ 안녕하세요.\n',
  );
  expect(out).toContain("테스트 1개 중 1개가 실패했습니다");
});

test("--only runs the tests whose titles contain a text, whatever its case", async () => {
  const files = { "shop/tests/a.rules": passing + failing + passing.replace("인사", "Greeting") };
  const { code, out } = await run(files, "shop", "--only", "GREET");
  expect({ code, out }).toEqual({
    code: 0,
    out: "shop/tests/a.rules  .\n\n1 test passed (3 left out)\n",
  });
  expect((await run(files, "shop", "--only", "주말")).code).toBe(1);
});

test("--only that no title contains is a mistake of the command line", async () => {
  const { code, out, err } = await run({ "shop/tests/a.rules": passing }, "shop", "--only", "점심");
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain("점심");
});

test("one file of tests may be named", async () => {
  const files = { "shop/tests/a.rules": passing, "shop/tests/b.rules": failing };
  expect((await run(files, "shop/tests/a.rules")).out).toContain("1 test passed");
  expect((await run(files, "shop/tests")).out).toContain("1 of 3 tests failed");
});

test("several policies are tested one after the other", async () => {
  const files = {
    "shop/tests/a.rules": passing,
    "bank/bank.rules": goodPolicy.replace("policy shop", "policy bank"),
    "bank/tests/a.rules": failing,
  };
  const { code, out } = await run(files, ".");
  expect(code).toBe(1);
  expect(out).toMatch(/^bank\/tests\/a\.rules {2}\.✗\n/);
  expect(out).toContain("shop/tests/a.rules  .\n");
  expect(out).toContain("1 of 3 tests failed");
});

test("without tests it says how to write one", async () => {
  const { code, out, err } = await run({}, "shop");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain("there are no tests");
  expect(out).toContain("tests");
});

describe("tests that cannot be run", () => {
  test.each([
    ["an unknown message", "at 2026-11-20 11:00 request => welcom", "a.rules:2:34"],
    ["an impossible date", "at 2026-02-30 11:00 request => welcome", "a.rules:2:6"],
    ["an impossible time", "at 2026-11-20 25:00 request => welcome", "a.rules:2:17"],
    ["an unfinished line", "at 2026-11-20 11:00 request =>", "a.rules:2:33"],
    [
      "a time before the previous one",
      "at 2026-11-20 11:00 tick => nothing\n  at 10:59 tick => nothing",
      "a.rules:3:6",
    ],
  ])("%s is a diagnostic with its place", async (_, line, at) => {
    const text = `test "가" on web {\n  ${line}\n}\n`;
    const { code, out, err } = await run({ "shop/tests/a.rules": text }, "shop");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain(`shop/tests/${at}`);
    expect(err).not.toMatch(stackTrace);
  });

  test("annae check reports them, too, where they are named", async () => {
    const text = 'test "가" on web {\n  at 2026-11-20 11:00 request => welcom\n}\n';
    const cwd = workingFolder({ "shop/shop.rules": goodPolicy, "shop/tests/a.rules": text });
    const { code, err } = await session(["check", "shop/tests"], { cwd });
    expect(code).toBe(1);
    expect(err).toContain("shop/tests/a.rules:2:34");
  });

  test("annae build and simulate do not care about files of tests", async () => {
    const cwd = workingFolder({
      "shop/shop.rules": goodPolicy,
      "shop/tests/a.rules": "nonsense",
    });
    expect((await session(["build", "shop", "--out", "out"], { cwd })).code).toBe(0);
  });

  test("a file of tests that is not UTF-8", async () => {
    const cwd = workingFolder({
      "shop/shop.rules": goodPolicy,
      "shop/tests/a.rules": Buffer.from([0x22, 0xe9, 0x22]),
    });
    const { code, err } = await session(["test", "shop"], { cwd });
    expect(code).toBe(1);
    expect(err).toContain("shop/tests/a.rules");
    expect(err).not.toMatch(stackTrace);
  });

  test("a world that cannot be is a failure with its place", async () => {
    const text = `test "가" on web {\n  given category ""\n  at 2026-11-20 11:00 request => welcome, assign\n}\n`;
    const { code, out } = await run({ "shop/tests/a.rules": text }, "shop");
    expect(code).toBe(1);
    expect(out).toContain("shop/tests/a.rules:1:6");
  });

  test("a policy with mistakes", async () => {
    const broken = goodPolicy.replace("afterHours", "aftrHours");
    const { code, out, err } = await run(
      { "shop/shop.rules": broken, "shop/tests/a.rules": passing },
      "shop",
    );
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("aftrHours");
  });

  test("a path that does not exist", async () => {
    const { code, err } = await run({}, "shp");
    expect(code).toBe(2);
    expect(err).toContain("there is no file or folder shp");
  });
});

test("control characters of a policy do not reach the terminal", async () => {
  const text = `test "가\u001b[31m" on web {\n  at 2026-11-20 11:00 request => nothing\n}\n`;
  const { out } = await run({ "shop/tests/a.rules": text }, "shop");
  expect(out).not.toContain("\u001b");
});

test("the policies of the repository pass their own tests", async () => {
  const { code, out } = await session(["test", "policies"]);
  expect({ code, out }).toMatchObject({ code: 0 });
  expect(out).toContain("policies/happytalk/tests/situations-kakao.rules");
  expect(out).toContain("policies/bookstore/tests/bookstore.rules");
});

test("every rule of the policies of the repository fires in their tests", async () => {
  for (const policy of ["policies/happytalk", "policies/bookstore"]) {
    const { code, err } = await session(["test", policy, "--coverage", "--min", "100"]);
    expect({ policy, code, err }).toEqual({ policy, code: 0, err: "" });
  }
});

test("a policy that is named twice is tested once", async () => {
  const files = { "shop/tests/a.rules": passing };
  expect((await run(files, "shop", "shop/shop.rules", "./shop")).out).toContain("\n1 test passed");
});
