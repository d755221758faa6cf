import { expect, test } from "vitest";
import { compile } from "../../compile.ts";
import { memoryHost } from "../../memory-host.ts";
import { expected, foundIn, summary } from "../../testing/found-in.ts";
import { markedText } from "../../testing/marked-text.ts";
import { testInstallation } from "../../testing/test-installation.ts";
import { testedPolicy, testOf, testsIn } from "../../testing/tests-in.ts";

const event = "at 2026-11-20 11:00 enter => hello";

test("a test says where it stands, and each event how it was written", () => {
  const [first] = testsIn(testOf(`  at  2026-11-20\n 11:00 message "a => b"  =>  nothing`));
  const line = testedPolicy.split("\n").length + 1;
  expect(first).toMatchObject({
    title: "시험",
    channel: "alpha",
    chatbot: false,
    place: { file: "policy.rules", line, column: 6 },
    events: [
      { place: { line: line + 1, column: 3 }, written: 'at 2026-11-20 11:00 message "a => b"' },
    ],
  });
});

test("every event is told as scenarios tell it", () => {
  const [first] = testsIn(
    testOf(`
      given counselor kim
      at 2026-11-20 11:00 enter => hello
      at 11:00 request => nothing
      at 11:00 request category "a" > "b" => nothing
      at 11:00 accept kim => nothing
      at 11:00 message "안녕" => nothing
      at 11:00 reply kim "네" => nothing
      at 11:00 end by customer => nothing
      at 11:00 tick => nothing`),
  );
  expect(first?.scenario.events).toMatchObject([
    { type: "enter" },
    { type: "request" },
    { type: "request", category: { major: "a", middle: "b" } },
    { type: "accept", counselor: "kim" },
    { type: "message", text: "안녕" },
    { type: "reply", counselor: "kim", text: "네" },
    { type: "end", by: "customer" },
    { type: "tick" },
  ]);
  expect(first?.events).toHaveLength(8);
});

test("the channel must exist", () => {
  const text = testOf(event, "«alhpa»");
  expect(foundIn(text)).toEqual(expected(text, "unknown-channel"));
});

test("a test in which nothing happens is warned about", () => {
  const text = `${testedPolicy}\ntest «"시험"» on alpha { set vipOnly = yes }`;
  expect(foundIn(text)).toEqual(expected(text, "empty-test"));
});

test("the same title is warned about on the same channel only", () => {
  const two = (title: string, on: string) =>
    `${testOf(event)}\ntest ${title} on ${on} {\n${event}\n}`;
  const text = two('«"시험"»', "alpha");
  expect(foundIn(text)).toEqual(expected(text, "duplicate-test"));
  for (const on of ["beta", "alpha with chatbot"]) expect(foundIn(two('"시험"', on))).toEqual([]);
});

test("a policy with mistakes has no tests to run", () => {
  expect(testsIn(testOf(`${event}\nat 11:00 enter => helo`))).toEqual([]);
  expect(testsIn(testOf(event))).toHaveLength(1);
});

test("the tests of an extended policy are not those of the one that extends it", () => {
  const host = memoryHost({
    files: { "base.rules": testOf(event), "heir.rules": "policy heir extends shop" },
    policies: { shop: "base.rules" },
  });
  expect(compile("heir.rules", host, testInstallation).tests).toEqual([]);
  expect(compile("base.rules", host, testInstallation).tests).toHaveLength(1);
});

test("one mistake in the policy is not reported again by its tests", () => {
  const broken = testOf(event).replace("message hello {", "message hello");
  expect(foundIn(broken).filter((one) => one.startsWith("unknown-test-name"))).toEqual([]);
});

/** What is found in the policy with this file of tests beside it. */
function withFile(marked: string) {
  const { text } = markedText(marked);
  const host = memoryHost({ files: { "shop.rules": testedPolicy, "tests/a.rules": text } });
  return compile("shop.rules", host, testInstallation, { tests: ["tests/a.rules"] });
}

test("a file of tests knows the policy without an import", () => {
  const { tests, diagnostics, files } = withFile(`test "가" on alpha {\n${event}\n}`);
  expect(diagnostics).toEqual([]);
  expect(tests).toMatchObject([{ title: "가", place: { file: "tests/a.rules", line: 1 } }]);
  expect(files.map(({ path }) => path)).toEqual(["shop.rules", "tests/a.rules"]);
});

test("a file of tests holds nothing else", () => {
  const marked = `«message a { text "a" }»\ntest "가" on alpha {\n${event}\n}\n«import "shop.rules"»`;
  expect(withFile(marked).diagnostics.map(summary)).toEqual(expected(marked, "only-tests"));
});

test("mistakes of a file of tests are reported in it, and leave no test to run", () => {
  const marked = `test "가" on alpha {\n  at 2026-11-20 11:00 enter => «helo»\n}`;
  const { diagnostics, tests, ir } = withFile(marked);
  expect(diagnostics.map(summary)).toEqual(expected(marked, "unknown-test-name"));
  expect(diagnostics[0]?.span.source.path).toBe("tests/a.rules");
  expect({ tests, ir }).toEqual({ tests: [], ir: null });
});

test("a file of tests that cannot be read is reported", () => {
  const host = memoryHost({ files: { "shop.rules": testedPolicy } });
  const { diagnostics } = compile("shop.rules", host, testInstallation, {
    tests: ["tests/no.rules"],
  });
  expect(diagnostics.map(({ code }) => code)).toEqual(["unreadable-file"]);
});
