import { catalogue } from "@annae/dsl";
import { expect, test } from "vitest";
import { session } from "./session.ts";
import { workingFolder } from "./working-folder.ts";

test("a code is explained with a wrong and a right example, anywhere", async () => {
  const { code, out, err } = await session(["explain", "missing-then"], { cwd: workingFolder({}) });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain("Wrong\n  when afterHours close\n");
  expect(out).toContain("Right\n  when afterHours then close\n");
  expect(out).not.toMatch(/[가-힣]/);
});

test("a code is explained in Korean, as copied from a message", async () => {
  const { code, out } = await session(["explain", "오류[missing-then]", "--lang", "ko"]);
  expect(code).toBe(0);
  expect(out).toContain("잘못된 예\n  when afterHours close\n");
  expect(out).toMatch(/이유\n {2}[`가-힣]/);
});

test("a code that does not exist is refused with the one that was probably meant", async () => {
  const { code, out, err } = await session(["explain", "mising-then"]);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain("did you mean missing-then?");
});

test("without a code every code is listed with its title", async () => {
  const { code, out } = await session(["explain"]);
  expect(code).toBe(0);
  const listed = out.trimEnd().split("\n");
  expect(listed.map((line) => line.split(" ")[0])).toEqual(
    catalogue.map((one) => one.code).toSorted(),
  );
  expect(listed.every((line) => /^[a-z-]+ {2,}\S/.test(line))).toBe(true);
});
