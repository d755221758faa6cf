import type { Condition, EventIr, PolicyIr, RuleIr, Step } from "@annae/ir";
import { describe, expect, test } from "vitest";
import { emitModule } from "./ir-to-typescript.ts";

const fact = (name: string): Condition => ({ op: "fact", fact: name });
const send = (message: string): Step => ({ do: "send", message, limit: null });
const effect = (action: string): Step => ({ do: "effect", action });

function rule(
  id: string,
  line: number,
  when: Condition | null,
  ...actions: RuleIr["actions"]
): RuleIr {
  return { id, at: { file: "shop.rules", line, column: 3 }, when, actions };
}

function act(step: Step, when: Condition | null = null, otherwise: Step | null = null) {
  return { step, when, otherwise: otherwise && { step: otherwise, when: null, otherwise: null } };
}

function policy(events: PolicyIr["events"], more: Partial<PolicyIr> = {}): PolicyIr {
  const none = { settings: {}, hostFacts: {}, messages: {}, systemTexts: {} };
  return { version: 1, name: "shop", ...none, ...more, events };
}

function event(mode: "first" | "all", ...rules: RuleIr[]): EventIr {
  return { reads: [], blocks: [{ mode, rules }] };
}

/** The text of one function of the module. */
function functionText(ir: PolicyIr, name: string): string {
  const text = emitModule(ir, { sources: [], images: {} });
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
      rule(
        "vip",
        5,
        { op: "and", of: [fact("vip"), { op: "not", of: fact("busyOn") }] },
        act(effect("assign")),
      ),
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
      rule("b", 5, { op: "constant", value: false }, act(effect("close"))),
    );
    expect(functionText(policy({ request }), "onRequest")).toContain(
      "// rule b, shop.rules:5\n  // It never holds",
    );
  });
});

describe("the types of a module", () => {
  const declared = {
    doc: "VIP 고객",
    name: "vip",
    type: { kind: "yesNo" },
    default: null,
  } as const;
  const idle = { doc: null, name: "idle", type: { kind: "duration" }, default: 90_000 } as const;
  const text = emitModule(policy({}, { hostFacts: { vip: declared }, settings: { idle } }), {
    sources: [],
    images: {},
  });

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
