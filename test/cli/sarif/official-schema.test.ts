import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { session } from "../session.ts";
import { goodPolicy, workingFolder } from "../working-folder.ts";

/** The text of the OASIS standard: https://github.com/oasis-tcs/sarif-spec, sarif-2.1/prose/sarif-schema-2.1.0.json. */
const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, "sarif-schema-2.1.0.json"), "utf8"),
);
const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true });
addFormats.default(ajv);
const isLog = ajv.compile(schema);

/** The log that the command prints, and what the schema has against it. */
async function logOf(command: readonly string[], files: Readonly<Record<string, string>>) {
  const cwd = workingFolder(files);
  const { out } = await session([...command, "--format", "sarif"], { cwd });
  const log = JSON.parse(out);
  isLog(log);
  const { results, tool } = log.runs[0];
  return { faults: isLog.errors ?? [], results, rules: tool.driver.rules };
}

/** All kinds of findings: errors, warnings, some with fixes, in two files of which one has a name of its own. */
const faulty = {
  "정책 a/정책 a.rules": `policy wrong
import "더.rules"
message hello { text "안녕하세요, 할인 중입니다." }
system S1 { text "할인" }
on request first {
  a: when afterHours send hello
  b: when aftrHours then clse
  c: when afterHours then send hello; close
}
`,
  "정책 a/더.rules": "message more { txt }\non enter { send more }",
  "warned/warned.rules": 'policy warned\nmessage unused { text "x" }\non tick { close }\n',
};

const shop = `policy shop
message busy { text "잠시만 기다려 주세요." }
on request first {
  late: when afterHours then close
  open: otherwise assign
}
on assign { send busy }
on message { again: when room is received then send busy }
`;

test("what `check` finds is a log of SARIF 2.1.0 to the letter of its schema", async () => {
  const { faults, results, rules } = await logOf(["check", "정책 a", "warned"], faulty);
  expect(faults).toEqual([]);
  const levels = new Set(results.map(({ level }: { level: string }) => level));
  expect(levels).toEqual(new Set(["error", "warning"]));
  expect(rules.length).toBeGreaterThan(3);
  expect(results.some(({ fixes }: { fixes?: unknown }) => fixes !== undefined)).toBe(true);
});

test("so is what `check` says of a policy without mistakes", async () => {
  const { faults, results } = await logOf(["check", "shop"], { "shop/shop.rules": goodPolicy });
  expect([faults, results]).toEqual([[], []]);
});

test("so are properties that `prove` finds broken, contradicting or undecided", async () => {
  const properties = `fact patience: duration = 5m "참을 시간"
never send busy twice within 1h
never send busy when lastWordsBy is customer and sinceLastWords > patience
always send busy on assign
never send busy on assign
`;
  const files = { "shop/shop.rules": `${shop}${properties}` };
  const { faults, results } = await logOf(["prove", "shop", "--events", "4"], files);
  expect(faults).toEqual([]);
  const codes = new Set(results.map(({ ruleId }: { ruleId: string }) => ruleId));
  expect(codes).toEqual(new Set(["properties-contradict", "property-fails", "property-undecided"]));
});

test("so are tests of a policy that fail", async () => {
  const failing = `test "a" on web {
  at 2026-11-20 11:00 request => nothing
}
`;
  const { faults, results } = await logOf(["test", "shop"], {
    "shop/shop.rules": `${shop}${failing}`,
  });
  expect(faults).toEqual([]);
  expect(results.length).toBeGreaterThan(0);
});

test("the schema knows what is no log", () => {
  expect(isLog({ version: "2.1.0", runs: [{ tool: { driver: { name: "annae" } } }] })).toBe(true);
  expect(isLog({ version: "2.1.0", runs: [{ tool: { driver: {} } }] })).toBe(false);
});
