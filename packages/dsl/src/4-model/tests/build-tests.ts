import type { Installation } from "@annae/vocabulary";
import type { TestDeclaration } from "../../2-syntax/test-ast.ts";
import { duplicateTest } from "../../3-policy/diagnostics.ts";
import type { Findings } from "../../3-policy/findings.ts";
import type { Model, ModelBlock } from "../model.ts";
import { buildTest } from "./build-test.ts";
import type { ModelTest } from "./test-model.ts";
import { type ZoneClock, zoneClock } from "./zone-clock.ts";

/** The tests of a policy with all names resolved; what cannot be understood is in the findings. */
export function buildTests(
  declarations: readonly TestDeclaration[],
  model: Model,
  installation: Installation,
  findings: Findings,
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
  return declarations.map((node) => buildTest(node, testing));
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
