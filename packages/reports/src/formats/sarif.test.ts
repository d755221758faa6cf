import { readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { readPage } from "../diagnostic-pages/page.ts";
import { foundInText } from "../testing/found-in-text.ts";
import { sarifReport } from "./sarif.ts";

const docs = new URL("../../../../docs/diagnostics/", import.meta.url);
const pages = readdirSync(docs)
  .filter((name) => name.endsWith(".md"))
  .flatMap((name) => readPage(readFileSync(new URL(name, docs), "utf8")) ?? []);
const fileUrl = (path: string) => (path.startsWith("/") ? pathToFileURL(path).href : null);
const context = { locale: "en", version: "1.0.0", pages, fileUrl } as const;
const log = (text: string, path?: string) =>
  JSON.parse(sarifReport(foundInText(text, path), context));

const mistakes = 'system S1 { text "할인" }\nwhen aftrHours then clse\nwhen aftrHours then close';

test("the log has what version 2.1.0 requires of a log, a run and a tool", () => {
  const { $schema, version, runs } = log(mistakes);
  expect({ $schema, version }).toEqual({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
  });
  expect(runs).toHaveLength(1);
  expect(runs[0].tool.driver).toMatchObject({ name: "annae", version: "1.0.0" });
  expect(runs[0]).toMatchObject({ columnKind: "utf16CodeUnits", language: "en" });
});

test("every result points to its rule, which is there once and explained", () => {
  const [{ tool, results }] = log(mistakes).runs;
  const { rules } = tool.driver;
  for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex].id).toBe(ruleId);
  const ids = rules.map(({ id }: { id: string }) => id);
  expect(ids.toSorted()).toEqual(["advertising-wording", "unknown-action", "unknown-fact"]);
  for (const { help, shortDescription, fullDescription } of rules) {
    expect(help.markdown).toContain("## Right");
    for (const { text } of [help, shortDescription, fullDescription]) expect(text).not.toBe("");
  }
});

test("levels, messages and regions are those of the diagnostics", () => {
  const [{ results }] = log('message a { text "x" }\nwhen 안내 then close').runs;
  expect(results.map(({ level }: { level: string }) => level)).toContain("warning");
  expect(results.at(-1)).toMatchObject({
    level: "error",
    message: { text: expect.stringContaining("안내") },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: "policy.rules", uriBaseId: "%SRCROOT%" },
          region: { startLine: 2, startColumn: 6, endLine: 2, endColumn: 8 },
        },
      },
    ],
  });
});

test("a fix is what is taken out and what is put in", () => {
  const [{ results }] = log("when afterHours close").runs;
  const [change] = results[0].fixes[0].artifactChanges;
  expect(results[0].fixes[0].description.text).not.toBe("");
  expect(change.artifactLocation.uri).toBe("policy.rules");
  expect(change.replacements).toEqual([
    {
      deletedRegion: { startLine: 1, startColumn: 16, endLine: 1, endColumn: 16 },
      insertedContent: { text: " then" },
    },
  ]);
});

test("paths are URIs, relative to the sources or whole", () => {
  const uri = (path: string) => log(mistakes, path).runs[0].artifacts[0].location;
  expect(uri("정책/a b.rules").uri).toBe("%EC%A0%95%EC%B1%85/a%20b.rules");
  expect(uri("/srv/a.rules")).toEqual({ uri: "file:///srv/a.rules" });
});

test("a policy without mistakes is a run without results", () => {
  const [{ results, tool, artifacts }] = log("when afterHours then close").runs;
  expect([results, tool.driver.rules, artifacts.length]).toEqual([[], [], 1]);
});
