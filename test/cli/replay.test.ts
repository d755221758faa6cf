import { beforeAll, describe, expect, test } from "vitest";
import { annae } from "./annae.ts";
import { policy, recordedLog } from "./recorded-log.ts";
import { session } from "./session.ts";
import { badPolicy, workingFolder } from "./working-folder.ts";

let lines: readonly string[] = [];
beforeAll(async () => {
  lines = await recordedLog();
});

/** Plays the log, as it is changed, with the policy as it is changed. */
function replay(
  options: readonly string[] = [],
  {
    log = (same) => same,
    rules = policy,
  }: { readonly log?: (text: string) => string; readonly rules?: string } = {},
) {
  const files = { "shop/shop.rules": rules, "log.jsonl": log(lines.join("")) };
  return session(["replay", "log.jsonl", "--policy", "shop", ...options], {
    cwd: workingFolder(files),
  });
}

const changed = policy.replace("감사합니다.", "고맙습니다.");

test("the policy that decided decides the same again", async () => {
  expect(await replay()).toEqual({
    code: 0,
    out: "0 of 5 decisions are different\n",
    err: "",
  });
});

test("another policy shows what would be different, and ends with 1", async () => {
  const { code, out, err } = await replay([], { rules: changed });
  expect({ code, err }).toEqual({ code: 1, err: "" });
  expect(out).toBe(`line 6: shop · web · u1 · 2026-11-20T02:00:00.000Z · end
  - bye: 감사합니다.
  + bye: 고맙습니다.
  rules: bye
1 of 5 decisions are different
`);
});

test("a message whose words are the same says what else would be different", async () => {
  const rules = policy.replace('"감사합니다."', '"감사합니다."\n  button "처음으로"');
  const { out } = await replay([], { rules });
  expect(out).toContain("  bye: 감사합니다.\n    customer.buttons: ");
  expect(out).toContain("처음으로");
  expect(out).not.toContain("  + bye");
});

test("in Korean, too", async () => {
  const { out } = await replay(["--lang", "ko"], { rules: changed });
  expect(out).toContain("6행 shop · web · u1");
  expect(out).toContain("결정 5건 중 1건이 다릅니다");
});

test("a situation, effects and a room that would be others are shown", async () => {
  const rules = policy.replace("when afterHours then refuse", "when !afterHours then refuse");
  const { out } = await replay([], { rules });
  expect(out).toContain("  situation: open → closed\n  effects: assign → refuse\n");
  expect(out).toContain("  - welcome: 안녕하세요.\n  rules: open → closed\n");
});

test("--format json prints one JSON value with every difference", async () => {
  const { code, out } = await replay(["--format", "json"], { rules: changed });
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    policy: "shop",
    ...{ decisions: 5, same: 4, different: 1, repeated: 0 },
    ...{ broken: [], newer: [], unplayable: [] },
    changed: [
      {
        ...{ line: 6, tenant: "shop", channel: "web", customer: "u1" },
        event: { type: "end" },
        rules: { was: ["bye"], now: ["bye"] },
        differences: [
          {
            part: "message",
            was: { message: "bye", customer: { text: "감사합니다." } },
            now: { message: "bye", customer: { text: "고맙습니다." } },
          },
        ],
      },
    ],
  });
});

test("--tenant leaves the others out; nothing left is a mistake", async () => {
  expect((await replay(["--tenant", "shop"])).code).toBe(0);
  const { code, err } = await replay(["--tenant", "other"]);
  expect({ code, err }).toEqual({
    code: 2,
    err: "error: the log has no decision that can be played\n",
  });
});

describe("a log that is not as it should be", () => {
  test("broken lines, those of a newer form and a half-written last one are counted and named; the rest is played", async () => {
    const { code, out } = await replay([], {
      log: (text) => `not JSON\n${text}{"v":7,"kind":"whole"}\n${text.slice(0, 300)}`.slice(0, -20),
    });
    expect(code).toBe(0);
    expect(out).toBe(`broken line 1: it is no JSON object
broken line 9: the last line is written only in part
line of a newer form 8: it is of a newer form (v 7)
0 of 5 decisions are different, 2 broken lines, 1 lines of a newer form
`);
  });

  test("decisions whose revision is missing can't be played, and are named", async () => {
    const { code, out } = await replay([], { log: () => lines.slice(1).join("") });
    expect(code).toBe(2);
    expect(out).toContain("line that can't be played 1: the log does not say");
  });

  test.each([
    ["an empty file", ""],
    ["something else altogether", "PNG\u0000\u0001\n".repeat(100)],
  ])("%s is a mistake", async (_, text) => {
    expect((await replay([], { log: () => text })).code).toBe(2);
  });

  test("a line of 10 MB is named and does no harm", async () => {
    const { code, out } = await replay([], { log: (text) => `${"x".repeat(10_000_000)}\n${text}` });
    expect(code).toBe(0);
    expect(out).toContain("broken line 1: it is not UTF-8, or too long to be read");
  });

  test("U2: words and names of customers don't steer the terminal", async () => {
    const { out } = await replay([], {
      rules: changed,
      log: (text) => text.replaceAll('"u1"', '"u1\\n::error::x\\u001b[2J"'),
    });
    expect(out).not.toContain("\u001b");
    expect(out).not.toContain("\n::error");
  });
});

test.each([
  [["replay", "log.jsonl"], "--policy"],
  [["replay", "--policy", "shop"], "decision log"],
  [["replay", "nowhere.jsonl", "--policy", "shop"], "there is no log file nowhere.jsonl"],
  [["replay", "shop", "--policy", "shop"], "is a folder"],
  [["replay", "log.jsonl", "--policy", "nowhere"], "nowhere"],
  [["replay", "log.jsonl", "--policy", "shop", "--format", "xml"], "xml"],
])("%j is refused with its reason", async (words, reason) => {
  const cwd = workingFolder({ "shop/shop.rules": policy, "log.jsonl": "" });
  const { code, err } = await session(words, { cwd });
  expect(code).toBe(2);
  expect(err).toContain(reason);
});

test("a policy with errors is shown, and nothing is played", async () => {
  const { code, out, err } = await replay([], { rules: badPolicy });
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toContain("aftrHours");
});

test("the built program reads a log from standard input", () => {
  const cwd = workingFolder({ "shop/shop.rules": changed });
  const { code, out } = annae(["replay", "-", "--policy", "shop"], { cwd, input: lines.join("") });
  expect(code).toBe(1);
  expect(out).toContain("1 of 5 decisions are different");
});
