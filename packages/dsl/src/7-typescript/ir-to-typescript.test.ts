import type { ActionIr, Atom, BlockIr, Condition, PolicyIr, RuleIr, Step } from "@annae/ir";
import { asking, indexedEvents } from "@annae/ir/testing";
import { domainOf, type EventName } from "@annae/vocabulary";
import { describe, expect, test } from "vitest";
import { emitPolicy } from "./ir-to-typescript.ts";

const fact = asking.yes;
const send = (message: string): Step => ({ do: "send", message, limit: null });
const effect = (action: string): Step => ({ do: "effect", action });

function rule(
  id: string,
  line: number,
  when: Condition<Atom> | null,
  ...actions: RuleIr<Atom>["actions"]
): RuleIr<Atom> {
  return { id, at: { file: "shop.rules", line, column: 3 }, extent: [0, 0], when, actions };
}

function act(
  step: Step,
  when: Condition<Atom> | null = null,
  otherwise: Step | null = null,
): ActionIr<Atom> {
  const at = [0, 0] as const;
  const other = otherwise && { step: otherwise, at, when: null, otherwise: null };
  return { step, at, when, otherwise: other };
}

function policy(
  blocks: Readonly<Partial<Record<EventName, BlockIr<Atom>>>>,
  more: Partial<PolicyIr> = {},
): PolicyIr {
  const none = { settings: {}, hostFacts: {}, messages: {}, systemTexts: {} };
  const entries = Object.entries(blocks).map(([name, block]) => [name, [block]] as const);
  const { atoms, events } = indexedEvents(Object.fromEntries(entries));
  const reads = Object.values(events).flatMap((one) => one.reads);
  const yesNo = { type: { kind: "yesNo" }, source: "world", domain: domainOf("yesNo") } as const;
  const facts = Object.fromEntries(reads.map((name) => [name, yesNo]));
  return { version: 2, name: "shop", properties: [], ...none, facts, atoms, ...more, events };
}

function event(mode: "first" | "all", ...rules: RuleIr<Atom>[]): BlockIr<Atom> {
  return { mode, rules };
}

function emitModule(ir: PolicyIr): string {
  return emitPolicy(ir, { file: "shop", sources: [], images: {} }).module;
}

/** The text of one function of the module. */
function functionText(ir: PolicyIr, name: string): string {
  const text = emitModule(ir);
  const from = text.indexOf(`function ${name}(`);
  return text.slice(from, text.indexOf("\n}\n", from) + 2);
}

describe("the function of an event", () => {
  test("returns shared decisions from plain ifs, and reads a fact only where it is needed", () => {
    const request = event(
      "first",
      rule(
        "offHours",
        4,
        fact("afterHours"),
        act(send("offHours")),
        act(effect("queue"), fact("accept"), effect("close")),
      ),
      rule("vip", 5, asking.all(fact("vip"), asking.not(fact("busyOn"))), act(effect("assign"))),
      rule("busy", 6, fact("busyOn"), act(send("busy"))),
      rule("request#4", 7, null, act(effect("assign"))),
    );
    expect(
      functionText(policy({ request }), "onRequest"),
    ).toBe(`function onRequest(facts: RequestFacts): Decision {
  // rule offHours, shop.rules:4
  if (facts.afterHours) return facts.accept ? offHoursQueue : offHoursClose;

  // rule vip, shop.rules:5
  const busyOn = facts.busyOn;
  if (facts.vip && !busyOn) return vipDecision;

  // rule busy, shop.rules:6
  if (busyOn) return busy;

  // rule request#4, shop.rules:7
  return request4;
}`);
  });

  test("collects what every rule of an all block asks for", () => {
    const assign = event(
      "all",
      rule("greeting", 4, null, act(send("greeting"))),
      rule("title", 5, fact("titleOn"), act(send("title")), act(send("busy"), fact("busyOn"))),
    );
    expect(
      functionText(policy({ assign }), "onAssign"),
    ).toBe(`function onAssign(facts: AssignFacts): Decision {
  const fired: string[] = [];
  const intents: Intent[] = [];

  // rule greeting, shop.rules:4
  fired.push("greeting");
  intents.push(greetingSendGreeting);

  // rule title, shop.rules:5
  if (facts.titleOn) {
    fired.push("title");
    intents.push(titleSendTitle);
    if (facts.busyOn) intents.push(titleSendBusy);
  }

  return { fired, intents };
}`);
  });

  test("is one constant where nothing depends on facts", () => {
    const enter = event("all", rule("hello", 4, null, act(send("greeting"))));
    expect(functionText(policy({ enter }), "onEnter")).toBe(`function onEnter(): Decision {
  return onEnterDecision;
}`);
  });

  test("says of a rule that cannot hold that it never holds", () => {
    const request = event(
      "first",
      rule("a", 4, fact("vip"), act(effect("queue"))),
      rule("b", 5, asking.constant(false), act(effect("close"))),
    );
    expect(functionText(policy({ request }), "onRequest")).toContain(
      "// rule b, shop.rules:5\n  // It never holds",
    );
  });
});

test("rules behind one that always holds are not in the module, not even as an index", () => {
  const topics = Array.from({ length: 16 }, (_, at) => {
    const right = { value: `topic ${at}`, type: "text" } as const;
    const when = asking.compare({ fact: "topic" }, "is", right);
    return rule(`topic${at}`, at + 5, when, act(effect("queue")));
  });
  const request = event("first", rule("always", 4, null, act(effect("close"))), ...topics);
  const text = emitModule(policy({ request }));
  expect(text).toContain("function onRequest(): Decision {");
  expect(text).not.toMatch(/RequestIndex|RequestFacts/);
});

describe("the types of a module", () => {
  const declared = {
    doc: "VIP 고객",
    name: "vip",
    type: { kind: "yesNo" },
    default: null,
  } as const;
  const idle = { doc: null, name: "idle", type: { kind: "duration" }, default: 90_000 } as const;
  const text = emitModule(policy({}, { hostFacts: { vip: declared }, settings: { idle } }));

  test("ask for a fact without a default, and document it", () => {
    expect(text).toContain(
      "export interface HostFacts {\n  /** VIP 고객 */\n  readonly vip: boolean;\n}",
    );
  });

  test("allow a setting to be left out, and say what holds then and how it is written", () => {
    expect(text).toContain(
      '/** A duration, such as "1h30m". Without it: 1m30s. */\n  readonly idle?: string;',
    );
  });

  test("import nothing but types of the runtime", () => {
    expect(text.match(/^import .*$/gm)).toEqual(["import type {"]);
    expect(text).toContain('} from "@annae/runtime/policy";');
  });
});

describe("the rules beside a module", () => {
  const request = event("first", rule("vip", 4, fact("vip"), act(effect("assign"))));
  const { module, rules } = emitPolicy(policy({ request }), {
    ...{ file: "shop", images: {} },
    sources: [{ path: "shop.rules", text: "" }],
  });

  test("are JSON in a file of their own, a rule on each line, under the same header", () => {
    expect(rules).toMatch(/\{"actions":.*"id":"vip".*\}\]/);
    expect(rules.slice(0, rules.indexOf("import"))).toBe(module.slice(0, module.indexOf("import")));
  });

  test("are read only when they are asked for: the module that decides does not hold them", () => {
    expect(module).not.toContain('"shop.rules", line');
    expect(module).toContain('import("./shop.rules.js")');
  });
});
