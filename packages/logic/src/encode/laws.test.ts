import type { FactIr } from "@annae/ir";
import type { WorldLaw } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { createCdcl } from "../solver/cdcl.ts";
import { createEncoder } from "./encoder.ts";
import { applyLaws } from "./laws.ts";

const letters: FactIr = {
  ...{ type: { kind: "oneOf", values: ["x", "y", "z"] }, source: "world", domain: {} },
};
const facts: Readonly<Record<string, FactIr>> = { a: letters, b: letters, c: letters };
const values = ["x", "y", "z"];
const says = { ko: "", en: "" };
const law = (name: string, more: Partial<WorldLaw> & object): WorldLaw => ({
  name,
  says,
  implies: [],
  ...more,
});

const aThenB = law("a-then-b", {
  implies: [{ if: [{ fact: "a", in: ["x"] }], follows: [{ fact: "b", notIn: ["y", "z"] }] }],
});
const bDiffers = law("b-differs", {
  implies: [{ if: [{ fact: "b", notIn: ["y"] }], follows: [{ fact: "b", differsFrom: "c" }] }],
});
const atReply = law("at-reply", {
  events: ["reply"],
  implies: [
    {
      if: [],
      follows: [
        { fact: "a", in: ["x", "y"] },
        { fact: "b", in: ["x", "y"] },
      ],
    },
  ],
});
const known = law("known", {
  implied: true,
  implies: [{ if: [], follows: [{ fact: "a", in: [] }] }],
});
const ofDomains: WorldLaw = { name: "domains", says, domainsOf: ["a"] };
const laws = [bDiffers, aThenB, atReply, known, ofDomains];

/** The laws that are applied where these facts are asked for, and the cases of all three facts in which those hold. */
function applied(event: "message" | "reply" | "any", asked: readonly string[]) {
  const encoder = createEncoder(createCdcl, {
    factNamed: (name) => facts[name],
    atoms: [],
    calendar: null,
  });
  const snapshot = encoder.snapshot();
  for (const name of asked) snapshot.variable(name);
  const selectors = applyLaws(encoder.circuit, snapshot, event, laws);
  const reached = [...snapshot.asked.keys()].sort();
  const lawful = values.flatMap((a) =>
    values.flatMap((b) =>
      values.flatMap((c) => {
        const are = Object.entries({ a, b, c }).map(([name, value]) => snapshot.is(name, value));
        const isFree = encoder.solve(are).status === "sat";
        const { status } = encoder.solve([...are, ...selectors.values()]);
        return isFree && status === "sat" ? [`${a}${b}${c}`] : [];
      }),
    ),
  );
  return { names: [...selectors.keys()].map(({ name }) => name).sort(), reached, lawful };
}

const all = values.flatMap((a) => values.flatMap((b) => values.map((c) => a + b + c)));
const isLawful = (one: string) => {
  const [a, b, c] = one;
  return (a !== "x" || b === "x") && (b === "y" || b !== c);
};

test("laws apply to what is asked for and to what they lead to, each at its events", () => {
  const atMessage = {
    names: ["a-then-b", "b-differs"],
    reached: ["a", "b", "c"],
    lawful: all.filter(isLawful),
  };
  for (const asked of [["a"], ["b"], ["c"], ["a", "b", "c"]])
    expect([asked, applied("message", asked)]).toEqual([asked, atMessage]);
  expect(applied("message", []).names).toEqual([]);
  const lawful = all.filter((one) => isLawful(one) && one[0] !== "z" && one[1] !== "z");
  for (const event of ["reply", "any"] as const)
    expect(applied(event, ["c"])).toEqual({
      ...{ names: ["a-then-b", "at-reply", "b-differs"], reached: ["a", "b", "c"], lawful },
    });
});
