import { casesTried } from "@annae/ir/testing";
import { format, type Rule, type Syntax } from "@annae/syntax";
import type { Diagnostic } from "@annae/syntax/diagnostics";
import fc from "fast-check";
import { expect, test } from "vitest";
import { modelToIr } from "../5-ir/model-to-ir.ts";
import { testsToIr } from "../5-ir/tests-to-ir.ts";
import type { Analysis } from "../compile.ts";
import { memoryHost } from "../memory-host.ts";
import { testInstallation } from "../testing/test-installation.ts";
import { allNames } from "./questions.ts";
import { analyzeIn, openWorkspace, proveIn, withFile } from "./workspace.ts";

const base = `policy base
/// 인사
message hello { text "안녕하세요" on beta { text "hello" } }
setting limit: number = 3
fact mood: one of (calm, angry) "기분"
on request first {
  // annae: allow rule-never-holds because 예
  late: when afterHours and openConsultations > limit then send hello; close
  when mood is angry then send hello if chatbot else close
  when room in (waiting, received) then queue
  otherwise assign
}
when chatbot then send hello once
test "인사" on beta {
  at 2026-11-20 19:00 request => hello
}
`;

/** What is typed into a policy, sensible or not. */
const typed = fc.constantFrom(
  ...[
    "",
    " ",
    "\n",
    "x",
    '"',
    "(",
    ")",
    "{",
    "}",
    "/*",
    "//",
    "/// a\n",
    "whn ",
    "not ",
    "is ",
    "3",
  ],
  ...[
    "\n  new: when chatbot then close",
    "  when afterHours then send helo\n",
    "otherwise ",
    "=> ",
  ],
  ...['message other { text "[name]" }\n', "setting more: yes/no\n", "remove late\n", '"""', "@@"],
);

const place = fc.double({ min: 0, max: 1, noNaN: true });

/** Half of them do no harm, so that what stands behind them is right and has moved. */
const edits = fc.array(
  fc.oneof(
    fc.record({ place, removed: fc.nat(12), typed }),
    fc.record({ place, removed: fc.constant(0), typed: fc.constantFrom(" ", "\n", "안", "/**/") }),
  ),
  { minLength: 1, maxLength: 6 },
);

function edited(text: string, edit: { place: number; removed: number; typed: string }): string {
  const at = Math.floor(edit.place * text.length);
  return text.slice(0, at) + edit.typed + text.slice(at + edit.removed);
}

function open(text: string) {
  return withFile(openWorkspace(memoryHost({ files: {} }), testInstallation), "a.rules", text);
}

/** All that an analysis tells, and how its files are laid out, without the objects that it is told by. */
function tells(analysis: Analysis) {
  const { diagnostics, model, tests, sound, locate, syntaxes } = analysis;
  return {
    diagnostics: diagnostics.map(plain),
    layouts: syntaxes.map(laidOut),
    names: allNames(analysis).map(({ span, ...use }) => ({ ...use, at: [span.start, span.end] })),
    ir: model !== null && sound ? modelToIr(model, locate) : null,
    tests: sound ? testsToIr(tests, locate) : [],
  };
}

function laidOut(syntax: Syntax) {
  const formatted = format(syntax);
  return "text" in formatted ? formatted.text : null;
}

function plain({ code, span, wording, fix }: Diagnostic) {
  const edits = fix?.edits.map(({ span: at, text }) => [at.start, at.end, text]);
  return { code, text: span.source.text, at: [span.start, span.end], ...wording, edits };
}

test("after any edits an analysis tells what a fresh one tells", () => {
  fc.assert(
    fc.property(edits, (some) => {
      let workspace = open(base);
      let text = base;
      analyzeIn(workspace, "a.rules");
      for (const edit of some) {
        const before = text;
        text = edited(text, edit);
        workspace = withFile(workspace, "a.rules", text);
        const again = analyzeIn(workspace, "a.rules");
        const afresh = analyzeIn(open(text), "a.rules");
        const how = `${before}\n=====>\n${text}`;
        expect(tells(again), how).toEqual(tells(afresh));
        expect(tells(proveIn(workspace, again)), how).toEqual(tells(proveIn(open(text), afresh)));
      }
    }),
    { numRuns: casesTried(120) },
  );
});

const many = (edit: string) =>
  [
    ...[
      "on enter {",
      ...Array.from({ length: 200 }, (_, at) => `  r${at}: when chatbot then close`),
    ],
    ...[`  edited: when ${edit} then close`],
    ...Array.from({ length: 200 }, (_, at) => `  s${at}: when chatbot then close`),
    ...["}", ""],
  ].join("\n");

function rulesIn({ syntaxes }: Analysis): readonly Rule[] {
  const items = syntaxes.flatMap(({ tree }) => tree.items);
  return items.flatMap((item) =>
    item.node === "on" ? item.rules.filter((rule) => rule.node === "rule") : [],
  );
}

test("of a text in which one rule is edited only what stands around it is read and built again", () => {
  const workspace = open(many("chatbot"));
  const before = analyzeIn(workspace, "a.rules");
  const after = analyzeIn(withFile(workspace, "a.rules", many("afterHours")), "a.rules");
  const known = new Set(rulesIn(before));
  const read = rulesIn(after).filter((rule) => !known.has(rule));
  expect(read.length).toBeLessThan(12);
  const built = new Set(before.model?.events.get("enter")?.flatMap(({ rules }) => rules));
  const rules = after.model?.events.get("enter")?.flatMap((block) => block.rules) ?? [];
  expect(rules.filter((rule) => !built.has(rule)).length).toBe(read.length);
});

test("texts of versions long ago are let go: what was read in them is read again", () => {
  let workspace = open(many("chatbot"));
  let text = many("chatbot");
  const rule = (at: number) => `r${at}: when chatbot`;
  for (let at = 0; at < 100; at += 1) {
    text = text.replace(rule(at), `${rule(at)} and afterHours`);
    workspace = withFile(workspace, "a.rules", text);
    const versions = new Set(
      rulesIn(analyzeIn(workspace, "a.rules")).map(({ span }) => span.source),
    );
    expect(versions.size).toBeLessThan(36);
  }
});
