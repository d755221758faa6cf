import { type OnBlock, parse, type Rule, sourceFile } from "@annae/syntax";
import { expect, test } from "vitest";
import { memoryHost } from "../../memory-host.ts";
import { type LoadedPolicy, loadPolicies } from "../load/load-policies.ts";
import { mergeRules } from "./merge-rules.ts";
import { createMergeMemory, mergedAgain } from "./merged-again.ts";

const findings = {
  report: () => {},
  mayExist: () => false,
  suggest: () => undefined,
  isDamaged: () => false,
};

const base = `policy base
on request first {
  a: when chatbot then close
  b: when afterHours then close
  otherwise assign
}
`;
const shop = `policy shop extends base
override b: when chatbot then queue
before a x: when afterHours then queue
remove a
when chatbot then skipChatbot
`;

function policies(own: string, extended = base): readonly LoadedPolicy[] {
  const host = memoryHost({
    files: { shop: own, base: extended },
    policies: { base: "base" },
  });
  return loadPolicies("shop", host, parse).policies;
}

function onBlocks(text: string): readonly OnBlock[] {
  const { items } = parse(sourceFile("a.rules", text)).tree;
  return items.filter((item) => item.node === "on");
}

const written = (rules: readonly Rule[]) =>
  rules.map(({ span }) => span.source.text.slice(span.start, span.end));

test.each([
  ["a condition", shop.replace("when afterHours", "when suspended"), base, true],
  ["an override", shop.replace("when chatbot then queue", "when suspended then queue"), base, true],
  ["a rule of the base", shop, base.replace("when afterHours", "when suspended"), true],
  ["where a block stands", shop, base.replace("on request", "// here\n\non request"), true],
  ["a rule without a label", shop.replace("skipChatbot", "close"), base, true],
  ["a label", shop.replace("x:", "y:"), base, false],
  ["which rule is replaced", shop.replace("override b", "override a"), base, false],
  ["on which side a rule is put", shop.replace("before a x", "after a x"), base, false],
  ["beside which rule it is put", shop.replace("before a x", "before b x"), base, false],
  ["which rule is removed", shop.replace("remove a", "remove b"), base, false],
  ["a change that is gone", shop.replace("override b:", "c:"), base, false],
  ["a rule more", `${shop}when chatbot then close\n`, base, false],
  ["how a block decides", shop, base.replace(" first", ""), false],
])("after an edit of %s rules are merged as afresh", (_what, own, extended, isTakenOver) => {
  const memory = createMergeMemory();
  mergeRules(policies(shop), findings, memory);
  const now = policies(own, extended);
  const items = now.map((policy) => policy.items.filter((item) => item.node === "on"));
  expect(mergedAgain(memory, items) !== null).toBe(isTakenOver);
  const again = mergeRules(now, findings, memory);
  const afresh = mergeRules(now, findings);
  expect(again).toEqual(afresh);
  expect(again.map(({ rules }) => written(rules))).toEqual(
    afresh.map(({ rules }) => written(rules)),
  );
});

test("what there was something to find out about is merged each time", () => {
  const memory = createMergeMemory();
  const twice = policies(
    "policy shop\nx: when chatbot then close\nx: when afterHours then close\n",
  );
  mergeRules(twice, findings, memory);
  expect(memory.last).toBeNull();
  expect(mergedAgain(memory, [onBlocks("when chatbot then close")])).toBeNull();
});
