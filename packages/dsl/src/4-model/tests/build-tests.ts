import type { TestDeclaration } from "@annae/syntax";
import type { Installation } from "@annae/vocabulary";
import { duplicateTest } from "../../3-policy/diagnostics.ts";
import { countingFindings, type Findings } from "../../3-policy/findings.ts";
import type { Model, ModelBlock } from "../model.ts";
import { buildTest } from "./build-test.ts";
import { createTestMemory, type TestMemory, testBasis } from "./test-memory.ts";
import type { ModelTest } from "./test-model.ts";
import type { Testing } from "./testing.ts";
import { type ZoneClock, zoneClock } from "./zone-clock.ts";

/** The tests of a policy with all names resolved; what cannot be understood is in the findings. */
export function buildTests(
  declarations: readonly TestDeclaration[],
  model: Model,
  installation: Installation,
  findings: Findings,
  memory: TestMemory = createTestMemory(),
): readonly ModelTest[] {
  if (declarations.length === 0) return [];
  reportDuplicates(declarations, findings);
  const blocks = [...model.events.values()].flat();
  const requests = model.events.get("request") ?? [];
  const labels = {
    rules: labelsOf(blocks),
    situations: labelsOf(requests.filter(({ first }) => first)),
  };
  const testing = { model, installation, findings, labels, clockOf: knownClocks() };
  const last = memory(testBasis(model, labels, installation));
  const kept = new Map<TestDeclaration, ModelTest>();
  const tests = declarations.map((node) => {
    const isWhole = !findings.isDamaged(node.span);
    const known = isWhole ? last.tests.get(node) : undefined;
    const { test, isPlain } = known ? { test: known, isPlain: true } : buildOne(node, testing);
    if (isWhole && isPlain) kept.set(node, test);
    return test;
  });
  last.tests = kept;
  return tests;
}

/** The test, and whether there was nothing to find out about it besides what is damaged. */
function buildOne(node: TestDeclaration, testing: Testing) {
  const { isDamaged } = testing.findings;
  const { findings, timesAsked } = countingFindings(testing.findings);
  const test = buildTest(node, { ...testing, findings: { ...findings, isDamaged } });
  return { test, isPlain: timesAsked() === 0 };
}

function labelsOf(blocks: readonly ModelBlock[]): readonly string[] {
  return blocks.flatMap(({ rules }) => rules.flatMap(({ label }) => label ?? []));
}

/** Clocks are costly to make; each zone's is made once. */
function knownClocks(): (timezone: string) => ZoneClock | null {
  const clocks = new Map<string, ZoneClock | null>();
  return (timezone) => {
    const known = clocks.get(timezone);
    if (known !== undefined) return known;
    const clock = zoneClock(timezone);
    clocks.set(timezone, clock);
    return clock;
  };
}

/** The same title may stand once on every channel, with and without a chatbot. */
function reportDuplicates(declarations: readonly TestDeclaration[], findings: Findings): void {
  const seen = new Map<string, TestDeclaration>();
  for (const node of declarations) {
    const key = JSON.stringify([node.title.text, node.channel.text, node.chatbot]);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, node);
    else {
      const details = { title: node.title.text, first: first.title.span };
      findings.report(duplicateTest(node.title.span, details));
    }
  }
}
