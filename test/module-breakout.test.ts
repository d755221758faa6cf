import type { EmittedPolicy } from "@annae/dsl/typescript";
import { evaluate, type PolicyIr, policyFromIr } from "@annae/ir";
import {
  anyCodePoint,
  anyPolicy,
  asking,
  casesTried,
  hostileTexts,
  indexedEvents,
} from "@annae/ir/testing";
import { domainOf, type ValueType } from "@annae/vocabulary";
import fc from "fast-check";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { emitted, moduleFolder } from "./support/emitted-module.ts";

const folder = moduleFolder();
afterAll(folder.remove);
afterEach(() => expect("annaeBrokeOut" in globalThis).toBe(false));

/** A policy with the text in every place that takes one. */
function policyFullOf(text: string): PolicyIr {
  const at = { file: text, line: 1, column: 1 };
  const oneOf: ValueType = { kind: "oneOf", values: [text, "other"] };
  const isText = asking.compare({ fact: text }, "is", { value: text, type: "oneOf" });
  const among = asking.atom({
    ask: "in",
    left: { fact: text },
    values: [text, "1", "2", "3", "4", "5", "6", "7"],
    type: "oneOf",
  });
  const within = asking.atom({ ask: "contains", left: { fact: "other" }, words: [text, "a"] });
  const extent = [0, 0] as const;
  const content = {
    text: [text, { fact: text, type: oneOf }],
    image: text,
    buttons: [
      { label: text, url: text },
      { label: text, keyword: text },
    ],
  };
  const send = { do: "send", message: text, limit: null } as const;
  const rule = (id: string, when: typeof isText | null) => ({
    id,
    at,
    extent,
    when,
    actions: [
      { step: send, at: extent, when: isText, otherwise: null },
      { step: { do: "effect", action: text } as const, at: extent, when: null, otherwise: null },
      {
        step: { do: "send", system: text, limit: null } as const,
        at: extent,
        when: among,
        otherwise: null,
      },
    ],
  });
  const declared = { name: text, type: oneOf, default: text, doc: text };
  const opening = { fact: text, yes: [text], no: [text] };
  const variants = { [text]: content };
  const message = {
    name: text,
    kind: "notice",
    title: text,
    at,
    opening,
    content,
    variants,
    cases: [{ when: asking.any(isText, among, within), content }],
  } as const;
  return {
    version: 2,
    properties: [],
    name: text,
    facts: { [text]: { type: oneOf, source: "host", domain: domainOf("oneOf") } },
    settings: { [text]: declared },
    hostFacts: { [text]: declared, other: { ...declared, default: null } },
    messages: { [text]: message },
    systemTexts: { [text]: { code: text, at, text: [text], buttons: content.buttons } },
    ...indexedEvents({
      request: [{ mode: "first", rules: [rule(text, isText), rule("other", null)] }],
      assign: [{ mode: "all", rules: [rule(text, isText), rule(text, among)] }],
      message: [{ mode: "all", rules: [rule(text, null), rule("within", within)] }],
    }),
  };
}

const meaningful = [
  '"',
  "'",
  "`",
  "\\",
  "\n",
  "\r",
  "$",
  "{",
  "}",
  "*",
  "/",
  "<",
  "!",
  "u",
  "\u2028",
];

const anyHostileText = fc.oneof(
  fc.string({ unit: anyCodePoint, maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...meaningful), maxLength: 12 }),
);

/** The module with the text in its sources and images as well. */
function moduleFullOf(text: string): EmittedPolicy {
  const image = { file: text, width: 1, height: 1, format: "png", bytes: 1 } as const;
  const images = { [text]: { notice: { [text]: image } } };
  return emitted(policyFullOf(text), { sources: [{ path: text, text }], images });
}

describe("no text of a policy becomes code", () => {
  test.for(hostileTexts.map((text) => [text]))(
    "L4: %j comes back as it was",
    async ([text = ""]) => {
      const ir = policyFullOf(text);
      const { default: policy, images } = await folder.load(moduleFullOf(text));
      const { events, rules, ...rest } = policyFromIr(ir);
      expect(policy).toMatchObject(rest);
      expect(await policy.rules()).toEqual(await rules());
      expect(images[text]?.notice?.[text]?.file).toBe(text);
      for (const value of [text, "other"]) {
        const facts = Object.freeze({ other: `${value} ${text}`, [text]: value });
        for (const name of ["request", "assign", "message"] as const) {
          const event = ir.events[name];
          expect(policy.events[name]?.decide(facts)).toEqual(
            event && evaluate(event, ir.atoms, facts),
          );
        }
      }
    },
  );

  test("TypeScript accepts every such module", async () => {
    expect(await folder.typeErrors(hostileTexts.map(moduleFullOf))).toBe("");
  });

  test("L4: random texts come back as they were", async () => {
    await fc.assert(
      fc.asyncProperty(anyHostileText, async (text) => {
        const { default: policy } = await folder.load(moduleFullOf(text));
        expect(policy.messages[text]?.title).toBe(text);
        const { events } = await policy.rules();
        expect(events.request?.blocks[0]?.rules[0]?.at.file).toBe(text);
      }),
      { numRuns: casesTried(20) },
    );
  });
});

describe("the text of a module", () => {
  test("is the same for the same policy, in whatever order its keys come", () => {
    fc.assert(
      fc.property(anyPolicy, ({ ir }) => {
        expect(emitted(reversed(ir) as PolicyIr)).toEqual(emitted(ir));
      }),
      { numRuns: casesTried(15) },
    );
  });

  test("has no character that hides, turns writing round or ends a line early", () => {
    for (const text of hostileTexts) {
      const { module, rules } = moduleFullOf(text);
      expect(module + rules).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Cs}\u2028\u2029]/u);
    }
  });

  test("names each source with the hash of its text", () => {
    const sources = [
      { path: "b.rules", text: "" },
      { path: "a.rules", text: "abc" },
    ];
    expect(emitted(policyFullOf("x"), { sources }).module).toContain(
      [
        "// source a.rules sha256 ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "// source b.rules sha256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      ].join("\n"),
    );
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, one]) => [key, reversed(one)]));
}
