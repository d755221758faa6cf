import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { session } from "../cli/session.ts";
import { workingFolder } from "../cli/working-folder.ts";

const policy = `policy shop

message welcome "인사" { text "안녕하세요." }

on request first {
  closed: when afterHours then queue if acceptAfterHours else refuse
  open: otherwise send welcome; assign
}

test "밤에는 받지 않는다" on web {
  set acceptAfterHours = no
  at 2026-11-20 23:00 request => refuse
}
`;

const daytime = `
test "낮에는 인사한다" on web {
  at 2026-11-20 11:00 request => welcome, assign
}
`;

test("annae test --coverage tells what the tests of a policy did not show", async () => {
  const cwd = workingFolder({ "shop.rules": policy });
  const { code, out } = await session(["test", "--coverage"], { cwd });
  expect(code).toBe(0);
  expect(out).toContain("`acceptAfterHours` was never yes (for `queue`)");
  expect(out).toContain("1 of 2 rules fired (50%), 0 of 2 conditions decided both ways (0%)");
});

test("a threshold alone asks for coverage, and below it the exit code is 1", async () => {
  const cwd = workingFolder({ "shop.rules": policy });
  const { code, err } = await session(["test", "--min", "90"], { cwd });
  expect(code).toBe(1);
  expect(err).toContain("rule coverage is 50%, below --min 90");
  expect(err).toContain("open (shop.rules:7)");
  const more = workingFolder({ "shop.rules": policy + daytime });
  expect(await session(["test", "--min", "100"], { cwd: more })).toMatchObject({
    code: 0,
    err: "",
  });
  expect((await session(["test", "--min-conditions", "100"], { cwd: more })).code).toBe(1);
});

test("the reports for programs and for people are written where they are wished for", async () => {
  const cwd = workingFolder({ "shop.rules": policy });
  const args = ["test", "--lcov", "out/lcov.info", "--html", "out/coverage.html", "--lang", "ko"];
  expect((await session(args, { cwd })).code).toBe(0);
  expect(readFileSync(join(cwd, "out/lcov.info"), "utf8")).toContain("SF:shop.rules\n");
  const html = readFileSync(join(cwd, "out/coverage.html"), "utf8");
  expect(html).toContain("2개 중 1개 실행");
});

test("a percentage that is none is refused before anything runs", async () => {
  const cwd = workingFolder({ "shop.rules": policy });
  const { code, out, err } = await session(["test", "--min", "most"], { cwd });
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain("--min takes a number from 0 to 100, not most");
});
