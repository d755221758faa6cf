import { expect, test } from "vitest";
import { foundInText } from "../testing/found-in-text.ts";
import { checkSuite } from "./check-suite.ts";
import { junitReport } from "./junit.ts";

const failure = { message: "m", type: "t", text: "x" };

test("suites, tests and failures are counted", () => {
  const tests = [
    { name: "good", file: "a.rules", line: 3, failures: [] },
    { name: "bad", file: "a.rules", failures: [failure, failure] },
  ];
  const xml = junitReport([{ name: "shop", tests }]);
  expect(xml).toContain('<testsuite name="shop" tests="2" failures="1" errors="0" skipped="0">');
  expect(xml).toContain('<testcase name="good" classname="a.rules" file="a.rules" line="3"/>');
  expect(xml.match(/<failure /g)).toHaveLength(2);
});

test("what has a meaning in XML is escaped, and what XML cannot hold is left out", () => {
  const text = "<a> & \"b\" 'c' \u0000\u001b[1m\ud800\ufffe안내😀";
  const xml = junitReport([
    {
      name: text,
      tests: [{ name: "n", file: "f", failures: [{ ...failure, message: "a\nb", text }] }],
    },
  ]);
  expect(xml).toContain("&lt;a&gt; &amp; &quot;b&quot; &apos;c&apos; [1m안내😀");
  expect(xml).toContain('message="a&#10;b"');
});

test("a file is one test that fails by each of its errors; warnings are its output", () => {
  const text = 'system S1 { text "할인" }\nwhen aftrHours then clse';
  const suite = checkSuite(foundInText(text), "en");
  expect(suite.tests.map(({ name, failures }) => [name, failures.map(({ type }) => type)])).toEqual(
    [["policy.rules", ["unknown-fact", "unknown-action"]]],
  );
  expect(suite.tests[0]?.output).toContain("warning[advertising-wording]");
  expect(suite.tests[0]?.failures[0]?.message).toMatch(/^policy\.rules:2:6: /);
});
