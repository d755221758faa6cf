import { type Button, domainOf, type EventName, eventNames, kindNames } from "@annae/vocabulary";
import fc from "fast-check";
import type { Atom } from "../atom.ts";
import type { Facts } from "../facts.ts";
import type {
  Content,
  DeclarationIr,
  FactIr,
  MessageIr,
  PolicyIr,
  SystemTextIr,
  Template,
} from "../ir.ts";
import { anyAtom } from "./any-atom.ts";
import { anyCondition } from "./any-condition.ts";
import { anyEvent } from "./any-event.ts";
import {
  anyFacts,
  anyName,
  anyText,
  anyType,
  factValueOf,
  literalOf,
  type TestFact,
} from "./any-fact.ts";

/** A random policy, and situations to ask it about: each the value of every fact that its conditions know. */
export interface PolicyCase {
  readonly ir: PolicyIr;
  readonly situations: readonly Facts[];
}

const anyPlace = fc.record({ file: anyText, line: fc.nat(9999), column: fc.nat(200) });

const anyButton: fc.Arbitrary<Button> = fc.oneof(
  fc.record({ label: anyText, url: anyText }),
  fc.record({ label: anyText, keyword: anyText }),
);

const anyTemplate: fc.Arbitrary<Template> = fc.array(
  fc.oneof(
    anyText,
    fc.record({ fact: anyName, type: anyType }),
    fc.constant({ companyName: true } as const),
  ),
  { maxLength: 4 },
);

const anyContent: fc.Arbitrary<Content> = fc.record({
  text: anyTemplate,
  image: fc.option(anyText),
  buttons: fc.array(anyButton, { maxLength: 2 }),
});

const anyCase = anyFacts.chain((facts) => anyCondition(anyAtom(facts), 1));

const anyMessage: fc.Arbitrary<MessageIr> = fc.record({
  name: anyName,
  kind: fc.constantFrom(...kindNames),
  title: fc.option(anyText),
  at: anyPlace,
  opening: fc.option(fc.record({ fact: anyName, yes: anyTemplate, no: anyTemplate })),
  content: anyContent,
  variants: fc.dictionary(anyName, anyContent, { maxKeys: 2, noNullPrototype: true }),
  cases: fc.array(fc.record({ when: anyCase, content: anyContent }), { maxLength: 2 }),
});

const anySystemText: fc.Arbitrary<SystemTextIr> = fc.record({
  code: anyName,
  at: anyPlace,
  text: anyTemplate,
  buttons: fc.array(anyButton, { maxLength: 2 }),
});

const anyDeclaration: fc.Arbitrary<DeclarationIr> = anyType.chain((type) =>
  fc.record({
    name: anyName,
    type: fc.constant(type),
    default: fc.option(literalOf(type)),
    doc: fc.option(anyText),
  }),
);

/** Some of these, each under its own name. */
function named<T>(any: fc.Arbitrary<T>, nameOf: (one: T) => string) {
  return fc
    .uniqueArray(any, { maxLength: 3, selector: nameOf })
    .map(
      (all): Readonly<Record<string, T>> =>
        Object.fromEntries(all.map((one) => [nameOf(one), one])),
    );
}

function policyAbout(facts: readonly TestFact[]): fc.Arbitrary<PolicyIr> {
  const names = fc.subarray([...eventNames], { minLength: 1, maxLength: 2 });
  const atoms = fc.array(anyAtom(facts), { minLength: 1, maxLength: 12 });
  return fc.tuple(names, atoms).chain(([some, asked]) => policyOf(facts, some, asked));
}

function policyOf(
  facts: readonly TestFact[],
  names: readonly EventName[],
  atoms: readonly Atom[],
): fc.Arbitrary<PolicyIr> {
  return fc.record({
    version: fc.constant(2 as const),
    properties: fc.constant([]),
    name: anyName,
    facts: fc.constant(factTable(facts)),
    atoms: fc.constant(atoms),
    settings: named(anyDeclaration, (one) => one.name),
    hostFacts: named(anyDeclaration, (one) => one.name),
    messages: named(anyMessage, (one) => one.name),
    systemTexts: named(anySystemText, (one) => one.code),
    events: fc.record(Object.fromEntries(names.map((name) => [name, anyEvent(atoms)]))),
  });
}

/** The facts as a policy lists them. */
export function factTable(facts: readonly TestFact[]): PolicyIr["facts"] {
  return Object.fromEntries(
    facts.map(({ name, type }): [string, FactIr] => [
      name,
      { type, source: "world", domain: domainOf(type.kind) },
    ]),
  );
}

function situationOf(facts: readonly TestFact[]): fc.Arbitrary<Facts> {
  const values = facts.map(({ name, type }) =>
    factValueOf(type).map((value) => [name, value] as const),
  );
  return fc.tuple(...values).map((entries): Facts => Object.freeze(Object.fromEntries(entries)));
}

/** Any policy, with situations for it. */
export const anyPolicy: fc.Arbitrary<PolicyCase> = anyFacts.chain((facts) =>
  fc.record({
    ir: policyAbout(facts),
    situations: fc.array(situationOf(facts), { minLength: 8, maxLength: 24 }),
  }),
);
