import { printCondition } from "@annae/ir";
import { expect, test } from "vitest";
import { compileText } from "../../compile-text.ts";
import { expected, foundIn } from "../../testing/found-in.ts";
import { testInstallation } from "../../testing/test-installation.ts";

const base = `policy base
on request first {
  a: when customerBlocked then refuse
  b: when suspended then refuse
  c: otherwise assign
}
on assign { d: when chatbot then lockInput }`;
const shop = (more: string) => `policy shop extends base\n${more}`;

/** Ids of the rules of the event, block by block. */
function rulesOf(more: string, event: "request" | "assign" = "request") {
  const { ir } = compileText(shop(more), testInstallation, { bases: { base } });
  return ir?.events[event]?.blocks.map(({ rules }) => rules.map(({ id }) => id).join(" "));
}

test.each([
  ["remove b", ["a c"]],
  ["before b x: when afterHours then refuse", ["a x b c"]],
  ["after b x: when afterHours then refuse", ["a b x c"]],
  ["before b x: when afterHours then refuse\nbefore b y: when chatbot then refuse", ["a x y b c"]],
  ["after a x: when afterHours then refuse\nafter a y: when chatbot then refuse", ["a x y b c"]],
  ["after a x: when afterHours then refuse\nafter x y: when chatbot then refuse", ["a x y b c"]],
  ["remove b\nbefore b x: when afterHours then refuse", ["a x c"]],
  ["on request first { before b x: when afterHours then refuse\n remove a }", ["x b c"]],
])("`%s` gives the rules %j", (more, rules) => {
  expect(rulesOf(more)).toEqual(rules);
});

test("an override replaces the rule in its place and keeps its label", () => {
  const text = shop("override b: when afterHours then refuse");
  const { ir } = compileText(text, testInstallation, { bases: { base } });
  const [block] = ir?.events.request?.blocks ?? [];
  expect(block?.rules.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect(block?.rules[1]?.at).toMatchObject({ file: "policy.rules", line: 2 });
  const when = block?.rules[1]?.when;
  expect(when && printCondition(when, ir?.atoms ?? [])).toBe("afterHours");
});

test("rules of the extending policy follow in blocks of their own", () => {
  expect(rulesOf("on assign { e: when afterHours then lockInput }", "assign")).toEqual(["d", "e"]);
});

test("rules outside any block belong to `request` and stand together", () => {
  const text = 'when chatbot then skipChatbot\nmessage m { text "x" }\nwhen afterHours then send m';
  const { ir } = compileText(text, testInstallation);
  expect(ir?.events.request?.blocks).toMatchObject([{ mode: "all", rules: [{}, {}] }]);
});

test("a policy can change the rules of the files that it imports", () => {
  const imports = { "r.rules": "on enter { x: lockInput\n y: skipChatbot }" };
  const { ir } = compileText('import "r.rules"\nremove x', testInstallation, { imports });
  expect(ir?.events.enter?.blocks[0]?.rules.map(({ id }) => id)).toEqual(["y"]);
});

test("ten thousand rules each behind the one before keep their order", () => {
  const chain = Array.from({ length: 10_000 }, (_, n) => `after r${n} r${n + 1}: lockInput`);
  const { ir } = compileText(`on enter { r0: lockInput }\n${chain.join("\n")}`, testInstallation);
  expect(ir?.events.enter?.blocks[0]?.rules.at(-1)?.id).toBe("r10000");
});

test.each([
  ["on «requst» { lockInput }", "unknown-event"],
  ["override «bb»: when chatbot then refuse", "nothing-to-override"],
  ["remove «zz»", "nothing-to-override"],
  ["before «zz» x: when chatbot then refuse", "nothing-to-override"],
  ["after «zz» x: when chatbot then refuse", "nothing-to-override"],
  ["on assign { remove «b» }", "label-of-another-event"],
  ["on assign { «b»: when afterHours then lockInput }", "needs-override"],
  ["on assign { x: lockInput\n «x»: lockInput }", "duplicate-name"],
  [
    "override b: when chatbot then refuse\noverride «b»: when afterHours then refuse",
    "duplicate-name",
  ],
  [
    "before b x: when chatbot then refuse\nbefore c «x»: when afterHours then refuse",
    "duplicate-name",
  ],
])("`%s` is refused", (more, code) => {
  expect(foundIn(shop(more), { bases: { base } })).toEqual(expected(shop(more), code));
});
