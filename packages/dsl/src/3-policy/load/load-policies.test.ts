import { expect, test } from "vitest";
import { compile } from "../../compile.ts";
import { memoryHost } from "../../memory-host.ts";
import { summary } from "../../testing/found-in.ts";
import { testInstallation } from "../../testing/test-installation.ts";

function compiled(files: Record<string, string>, policies: Record<string, string> = {}) {
  return compile("main.rules", memoryHost({ files, policies }), testInstallation);
}

function found(files: Record<string, string>, policies: Record<string, string> = {}) {
  const { diagnostics } = compiled(files, policies);
  return diagnostics.map((one) => `${one.span.source.path} ${summary(one)}`);
}

test("imports are read once, however many files import them", () => {
  const { files, diagnostics } = compiled({
    "main.rules": 'import "a.rules"\nimport "b.rules"',
    "a.rules": 'import "c.rules"',
    "b.rules": 'import "./c.rules"',
    "c.rules": "on enter { lockInput }",
  });
  expect(diagnostics).toEqual([]);
  expect(files.map(({ path }) => path)).toEqual(["main.rules", "a.rules", "c.rules", "b.rules"]);
});

test("an imported file's rules stand where the import stands", () => {
  const { ir } = compiled({
    "main.rules": 'on enter { x: lockInput }\nimport "a.rules"\non enter { z: lockInput }',
    "a.rules": "on enter { y: lockInput }",
  });
  expect(ir?.events.enter?.blocks.map(({ rules }) => rules[0]?.id)).toEqual(["x", "y", "z"]);
});

test("a policy without a header is named for its file", () => {
  expect(compiled({ "main.rules": "" }).name).toBe("main");
  expect(compiled({ "main.rules": "policy 가게" }).name).toBe("가게");
});

test("an entry that cannot be read is a fault and no diagnostic", () => {
  const { fault, diagnostics, ir, name } = compiled({});
  expect({ fault, diagnostics, ir, name }).toEqual({
    fault: "missing",
    diagnostics: [],
    ir: null,
    name: null,
  });
});

test("a missing import is reported where it is imported, and what it may declare is not", () => {
  expect(found({ "main.rules": 'import "a.rules"\nwhen vip then send hello' })).toEqual([
    'main.rules unreadable-file at 7: "a.rules"',
  ]);
});

test("a chain of bases is read from the one that extends nothing", () => {
  const { ir } = compiled(
    {
      "main.rules": "policy c extends b\non enter { z: lockInput }",
      "b.rules": "policy b extends a\non enter { y: lockInput }",
      "a.rules": "policy a\non enter { x: lockInput }",
    },
    { a: "a.rules", b: "b.rules" },
  );
  expect(ir?.events.enter?.blocks.map(({ rules }) => rules[0]?.id)).toEqual(["x", "y", "z"]);
});

test.each([
  [
    "a base that is not there",
    { "main.rules": "policy a extends b" },
    "main.rules unknown-policy at 17: b",
  ],
  [
    "a policy that extends itself",
    { "main.rules": "policy main extends main" },
    "main.rules extends-cycle at 20: main",
  ],
  [
    "policies that extend one another",
    { "main.rules": "policy main extends x", "x.rules": "policy x extends main" },
    "x.rules extends-cycle at 17: main",
  ],
  [
    "a file that imports itself",
    { "main.rules": 'import "main.rules"' },
    'main.rules import-cycle at 7: "main.rules"',
  ],
  [
    "files that import one another",
    { "main.rules": 'import "x.rules"', "x.rules": 'import "main.rules"' },
    'x.rules import-cycle at 7: "main.rules"',
  ],
  [
    "a second header",
    { "main.rules": "policy a\npolicy b" },
    "main.rules misplaced-header at 9: policy b",
  ],
  [
    "a header in an imported file",
    { "main.rules": 'import "x.rules"', "x.rules": "policy x" },
    "x.rules misplaced-header at 0: policy x",
  ],
])("%s is reported", (_, files, line) => {
  expect(found(files as Record<string, string>, { x: "x.rules", main: "main.rules" })).toEqual([
    line,
  ]);
});
