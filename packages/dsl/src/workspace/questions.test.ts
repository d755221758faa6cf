import type { Span } from "@annae/syntax";
import { standardFact } from "@annae/vocabulary";
import { describe, expect, test } from "vitest";
import { analyze } from "../compile.ts";
import { memoryHost } from "../memory-host.ts";
import { testInstallation } from "../testing/test-installation.ts";
import { declarationsOf, standingAt, usesOf } from "./questions.ts";

const base = `policy base
message hello "인사" { text "[counselor_name] [grade]" }
setting grade: one of (gold, silver) = gold "등급"
on request first { late: when grade is gold then send hello; queue }
`;
const main = `policy shop extends base
override message hello "우리 인사" { text "x" }
override late: when grade in (silver) and chatbot then send hello else close
on assign { send hello if grade is not gold }
test "t" on alpha { at 2026-11-20 11:00 request => hello, rule late }
when damaged is then close
`;
const files = { "main.rules": main, "base.rules": base };
const analysis = analyze(
  "main.rules",
  memoryHost({ files, policies: { base: "base.rules" } }),
  testInstallation,
);

const place = ({ source, start }: Span) =>
  `${source.path}:${source.text.slice(0, start).split("\n").length}`;

/** What is asked about the name where it first stands in the file. */
function ask(path: keyof typeof files, word: string) {
  const use = standingAt(analysis, path, files[path].indexOf(word) + 1)?.use;
  if (use === undefined) return "nothing";
  return {
    kind: use.kind,
    declared: declarationsOf(use, analysis).map(place),
    uses: usesOf(use, analysis).map(place),
  };
}

describe("a name is found with its declaration and every use, across policies and in damaged text", () => {
  test("of a message", () => {
    expect(ask("main.rules", "hello")).toEqual({
      kind: "message",
      declared: ["base.rules:2", "main.rules:2"],
      uses: [
        "main.rules:2",
        "main.rules:3",
        "main.rules:4",
        "main.rules:5",
        "base.rules:2",
        "base.rules:4",
      ],
    });
  });

  test("of a label", () => {
    expect(ask("base.rules", "late")).toEqual({
      kind: "label",
      declared: ["base.rules:4", "main.rules:3"],
      uses: ["main.rules:3", "main.rules:5", "base.rules:4"],
    });
  });

  test("of a setting, in conditions and in texts", () => {
    expect(ask("main.rules", "grade")).toEqual({
      kind: "fact",
      declared: ["base.rules:3"],
      uses: ["main.rules:3", "main.rules:4", "base.rules:2", "base.rules:3", "base.rules:4"],
    });
  });

  test("of a value, which is told by what it is compared with", () => {
    expect(ask("main.rules", "gold")).toEqual({
      kind: "value",
      declared: [],
      uses: ["main.rules:4", "base.rules:3", "base.rules:4"],
    });
  });

  test("of what the installation has, which is declared nowhere", () => {
    expect(ask("main.rules", "chatbot")).toMatchObject({ kind: "fact", declared: [] });
    expect(ask("base.rules", "counselor_name")).toMatchObject({ kind: "fact", declared: [] });
    expect(ask("main.rules", "alpha")).toMatchObject({ kind: "channel" });
    expect(ask("main.rules", "assign")).toMatchObject({ kind: "event" });
  });
});

test("what stands somewhere is told with what it means", () => {
  const at = (word: string) => standingAt(analysis, "main.rules", main.indexOf(word) + 1);
  expect(at("chatbot")?.doc).toEqual(standardFact("chatbot")?.doc);
  expect(at("chatbot")?.type).toEqual({ kind: "yesNo" });
  expect(at("hello")?.doc?.ko).toBe("우리 인사");
  expect(at("override")?.doc?.en).toContain("override");
  expect(standingAt(analysis, "main.rules", main.indexOf("policy") + 6)?.token.image).toBe(
    "policy",
  );
  expect(standingAt(analysis, "nowhere.rules", 0)).toBeUndefined();
});
