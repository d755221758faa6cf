import { expect, test } from "vitest";
import { compile } from "./compile.ts";
import { compileText } from "./compile-text.ts";
import { memoryHost } from "./memory-host.ts";
import { testInstallation } from "./testing/test-installation.ts";

const codes = (diagnostics: readonly { readonly code: string }[]) => [
  ...new Set(diagnostics.map(({ code }) => code)),
];

/** Each took seconds while the time grew with the square of the length; now they are done before a test is slow. */
test.each([
  [
    "a suppression with 80,000 spaces",
    `// annae: allow x${" ".repeat(80_000)}y`,
    ["malformed-silence"],
  ],
  [
    "a duration of 80,000 digits",
    `message m { text "x" }\non assign { send m every 5m${"1".repeat(80_000)} }`,
    ["bad-duration"],
  ],
  [
    "sixty names of 5,000 letters, each mistyped",
    Array.from(
      { length: 60 },
      (_, at) =>
        `fact ${"a".repeat(5_000)}${at}: yes/no\nwhen ${"a".repeat(4_999)}b${at} then close\n`,
    ).join(""),
    ["unknown-fact"],
  ],
  [
    "8,000 suppressions",
    "// annae: allow unused-message because 곧\n".repeat(8_000),
    ["idle-silence", "more-warnings"],
  ],
])("%s", (_, text, expected) => {
  expect(codes(compileText(text, testInstallation).diagnostics)).toEqual(expected);
});

test("a chain of 4,000 imports", () => {
  const files = Object.fromEntries(
    Array.from({ length: 4_000 }, (_, at) => [`f${at}.rules`, `import "f${at + 1}.rules"`]),
  );
  const last = { "f4000.rules": "on enter { lockInput }" };
  const { diagnostics, ir } = compile(
    "f0.rules",
    memoryHost({ files: { ...files, ...last } }),
    testInstallation,
  );
  expect([codes(diagnostics), ir?.events.enter?.blocks.length]).toEqual([[], 1]);
});

test("a chain of 8,000 policies, each extending the next", () => {
  const names = Array.from({ length: 8_000 }, (_, at) => `p${at}`);
  const text = (at: number) =>
    at === 7_999
      ? "policy p7999"
      : `policy p${at} extends p${at + 1}\nr${at}: lockInput if chatbot`;
  const files = Object.fromEntries(names.map((name, at) => [`${name}.rules`, text(at)]));
  const policies = Object.fromEntries(names.map((name) => [name, `${name}.rules`]));
  const { ir } = compile("p0.rules", memoryHost({ files, policies }), testInstallation);
  expect(ir?.events.request?.blocks.flatMap(({ rules }) => rules).length).toBe(7_999);
});

test.each(["/etc/passwd", "../x.rules", "a/../../x", "C:\\\\x", "file:///etc/passwd", "a\u0000b"])(
  "an import of %j stays among the files that are checked, and nothing is read for it",
  (path) => {
    const host = memoryHost({ files: { "a.rules": `import "${path}"` } });
    const asked: string[] = [];
    const read = (one: string) => {
      asked.push(one);
      return host.read(one);
    };
    const { diagnostics } = compile("a.rules", { ...host, read }, testInstallation);
    expect([codes(diagnostics), asked]).toEqual([["unreadable-file"], ["a.rules"]]);
  },
);

test("a file is one file however it is reached", () => {
  const files = {
    "a.rules": 'import "b.rules"\nimport "./c/../b.rules"',
    "b.rules": "message m { }",
  };
  const { files: read } = compile("a.rules", memoryHost({ files }), testInstallation);
  expect(read.map(({ path }) => path)).toEqual(["a.rules", "b.rules"]);
});

test("one mistake in a name's middle is one error, and no fix breaks the word", () => {
  const text = "c，losed: when afterHours then close\n";
  expect(codes(compileText(text, testInstallation).diagnostics)).toHaveLength(1);
  expect(codes(compileText("setting x: yes/n\n", testInstallation).diagnostics)).toEqual([
    "unknown-type",
  ]);
});
