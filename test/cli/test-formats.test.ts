import { expect, test } from "vitest";
import { session } from "./session.ts";
import { goodPolicy, workingFolder } from "./working-folder.ts";

const tests = `test "열려 있으면 인사" on web with chatbot {
  at 2026-11-20 11:00 request => welcome as bot, assign
}

test "밤에도 <인사>" on kakao {
  at 2026-11-20 11:00 request => welcome, assign
  at 2026-11-20 19:00 tick    => nothing
  at 2026-11-21 11:00 end by customer => S1
}
`;

/** The report of a policy with one test that passes and one that fails at its last event. */
async function report(format: string, ...more: readonly string[]) {
  const files = { "shop/shop.rules": goodPolicy, "shop/tests/a.rules": tests };
  return await session(["test", "shop", "--format", format, ...more], {
    cwd: workingFolder(files),
  });
}

test("json names every test, how it went, and what was expected and seen", async () => {
  const { code, out, err } = await report("json");
  const { tests: told, diagnostics } = JSON.parse(out);
  expect(code).toBe(1);
  expect(diagnostics).toEqual([]);
  expect(told).toMatchObject([
    { policy: "shop", title: "열려 있으면 인사", channel: "web", chatbot: true, passed: true },
    {
      title: "밤에도 <인사>",
      passed: false,
      place: { file: "shop/tests/a.rules", line: 5 },
      failures: [{ place: { line: 8 }, lines: expect.arrayContaining([]) }],
    },
  ]);
  const signs = told[1].failures[0].lines.map(
    ({ sign, words }: Record<string, string>) => `${sign} ${words}`,
  );
  expect(signs).toEqual(expect.arrayContaining(["expected S1"]));
  expect(err).toContain("1 of 2 tests failed");
});

test("junit has a suite for each policy, in which a failed test says why", async () => {
  const { code, out } = await report("junit");
  expect(code).toBe(1);
  expect(out).toContain('<testsuite name="shop" tests="2" failures="1"');
  expect(out).toContain('<testcase name="열려 있으면 인사 (web, chatbot)"');
  expect(out).toContain("밤에도 &lt;인사&gt;");
  expect(out).toContain("- S1");
});

test("github and sarif point to the event that went otherwise", async () => {
  expect((await report("github")).out).toMatch(
    /^::error file=shop\/tests\/a\.rules,line=8,endLine=8,col=3,endColumn=\d+,title=test-failed::/,
  );
  const [run] = JSON.parse((await report("sarif")).out).runs;
  expect(run.results).toHaveLength(1);
  expect(run.results[0].locations[0].physicalLocation.region.startLine).toBe(8);
});

test("a policy with errors is reported as annae check does, without tests", async () => {
  const cwd = workingFolder({ "shop.rules": "when aftrHours then close" });
  const { code, out } = await session(["test", "--format", "json"], { cwd });
  const told = JSON.parse(out);
  expect([code, told.tests, told.diagnostics[0].code]).toEqual([1, [], "unknown-fact"]);
});

test("a format that does not exist is refused", async () => {
  const { code, err } = await report("xml");
  expect(code).toBe(2);
  expect(err).toContain("junit");
});
