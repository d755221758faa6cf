import fc from "fast-check";
import { expect, test } from "vitest";
import { holds } from "./evaluate.ts";
import type { MessageIr } from "./ir.ts";
import { anyPolicy, asking } from "./testing/index.ts";
import {
  alternativesOf,
  answerAsFar,
  atomsOf,
  conditionsOf,
  factsAsked,
  factsSaid,
  foldCondition,
  leavesOf,
  mapAtoms,
  resolveAtoms,
  rulesOf,
} from "./walk.ts";

const { yes, all, any, not, constant } = asking;

test("leaves come in the order written, constants included; atoms without them", () => {
  const condition = all(yes("a"), any(not(yes("b")), constant(true)), yes("a"));
  const names = atomsOf(condition).map((atom) => "fact" in atom && atom.fact);
  expect(names).toEqual(["a", "b", "a"]);
  expect(leavesOf(condition).map(({ op }) => op)).toEqual(["atom", "atom", "constant", "atom"]);
  expect(leavesOf(null)).toEqual([]);
});

test.each([
  [all(yes("a"), yes("b")), { a: false }, false],
  [all(yes("a"), yes("b")), { a: true }, null],
  [any(yes("a"), yes("b")), { a: true }, true],
  [any(yes("a"), yes("b")), { a: false }, null],
  [not(all(yes("a"), constant(false))), {}, true],
  [not(yes("a")), {}, null],
] as const)("an answer needs no more atoms than decide it (%#)", (condition, facts, expected) => {
  const known: Readonly<Record<string, boolean>> = facts;
  const answer = answerAsFar(condition, (atom) =>
    atom.ask === "yes" ? (known[atom.fact] ?? null) : null,
  );
  expect(answer).toBe(expected);
});

test("a fold that follows the meaning of the words is the evaluator", () => {
  fc.assert(
    fc.property(anyPolicy, ({ ir, situations }) => {
      for (const condition of Object.values(ir.events).flatMap(rulesOf).flatMap(conditionsOf)) {
        for (const facts of situations) {
          const folded = foldCondition(condition, {
            constant: (value) => value,
            atom: (atom, at) => holds({ op: "atom", atom, at }, ir.atoms, facts),
            not: (of) => !of,
            join: (op, of) => (op === "and" ? of.every(Boolean) : of.some(Boolean)),
          });
          expect(folded).toBe(holds(condition, ir.atoms, facts));
        }
      }
    }),
    { numRuns: 30 },
  );
});

test("atoms are put in and taken out again, and everything else stays", () => {
  fc.assert(
    fc.property(anyPolicy, ({ ir }) => {
      for (const condition of Object.values(ir.events).flatMap(rulesOf).flatMap(conditionsOf)) {
        const resolved = resolveAtoms(condition, ir.atoms);
        const back = mapAtoms(resolved, (atom) => ir.atoms.indexOf(atom));
        expect(resolveAtoms(back, ir.atoms)).toEqual(resolved);
      }
    }),
    { numRuns: 30 },
  );
});

test("what is no atom of the policy is never true", () => {
  const stray = { op: "atom", atom: 7, at: [0, 0] } as const;
  expect(resolveAtoms(stray, [])).toEqual({ op: "constant", value: false });
  expect(holds(stray, [], {})).toBe(false);
});

test("the alternatives of an action are itself and what is done instead, in order", () => {
  interface Link {
    readonly name: string;
    readonly otherwise: Link | null;
  }
  const last: Link = { name: "c", otherwise: null };
  const first: Link = { name: "a", otherwise: { name: "b", otherwise: last } };
  expect(alternativesOf(first).map(({ name }) => name)).toEqual(["a", "b", "c"]);
});

test("facts are asked for by conditions, and said by texts and openings", () => {
  const opening = {
    fact: "meal",
    yes: ["x"],
    no: [{ fact: "end", type: { kind: "time" } }],
  } as const;
  const said = (fact: string) => ({ fact, type: { kind: "text" } }) as const;
  const content = {
    text: ["Hi ", said("name"), { companyName: true }],
    image: null,
    buttons: [],
  } as const;
  const message: MessageIr = {
    ...{
      name: "hello",
      kind: "notice" as const,
      title: null,
      at: { file: "a", line: 1, column: 1 },
    },
    ...{ opening, content, variants: { alpha: { ...content, text: [said("nick")] } } },
    cases: [{ when: asking.yes("vip"), content: { ...content, text: [said("tier")] } }],
  };
  expect([...factsSaid({ messages: { hello: message } })]).toEqual([
    ...["meal", "vip", "end", "name", "nick", "tier"],
  ]);
  const act = { step: { do: "effect", action: "x" }, at: [0, 0], otherwise: null } as const;
  const atomAt = (atom: number) => ({ op: "atom", atom, at: [0, 0] }) as const;
  const rule = { when: atomAt(1), actions: [{ ...act, when: atomAt(0) }] };
  const atoms = [
    { ask: "yes", fact: "a" },
    { ask: "compare", left: { fact: "b" }, by: "<", right: { fact: "c" } },
    { ask: "yes", fact: "unused" },
  ] as const;
  expect([...factsAsked([rule], atoms)]).toEqual(["b", "c", "a"]);
});
