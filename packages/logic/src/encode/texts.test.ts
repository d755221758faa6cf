import { type Atom, atomHolds, type Condition, type FactIr, holds } from "@annae/ir";
import { casesTried } from "@annae/ir/testing";
import { expect, test } from "vitest";
import { createCdcl } from "../solver/cdcl.ts";
import { type Random, randomOf } from "../testing/random.ts";
import { createEncoder } from "./encoder.ts";

const names = ["t", "u", "v"] as const;
const text: FactIr = { type: { kind: "text" }, source: "host", domain: {} };

/** Texts that conditions name, and of every set of words three others, so that three facts can differ in each. */
const values = [
  ...["", "a", "b"],
  ...["one", "two", "ten"],
  ...["oat", "eat", "at"],
  ...["bit", "but", "bet"],
  ...["a or b", "a to b", "an orb"],
  ...["ab one", "ab two", "ab ten"],
];

function anyAtom(random: Random): Atom {
  const left = { fact: random.among(names) };
  const way = random.below(3);
  if (way === 0) return { ask: "contains", left, words: [random.among(["a", "b", "ab"])] };
  const by = random.among(["is", "isNot"] as const);
  const value = { value: random.among(["", "a", "b"]), type: "text" } as const;
  return { ask: "compare", left, by, right: way === 1 ? { fact: random.among(names) } : value };
}

/** Every case as the answers to these questions: questions that come out alike are one case. */
function* cases(atoms: readonly Atom[]): Generator<readonly boolean[]> {
  const seen = new Set<string>();
  for (const t of values) {
    for (const u of values) {
      for (const v of values) {
        const answers = atoms.map((atom) => atomHolds(atom, { t, u, v }));
        if (seen.has(answers.join())) continue;
        seen.add(answers.join());
        yield answers;
      }
    }
  }
}

/** That these questions come out together exactly as for some texts, whose answers every example gives. */
function expectTogether(atoms: readonly Atom[]): void {
  const found = new Set([...cases(atoms)].map((answers) => answers.join()));
  const about = { factNamed: () => text, atoms, calendar: null };
  const encoder = createEncoder(createCdcl, about);
  const snapshot = encoder.snapshot();
  const leaf = (atom: number): Condition => ({ op: "atom", atom, at: [0, 0] });
  const literals = atoms.map((_, atom) => snapshot.condition(leaf(atom)));
  for (let mask = 0; mask < 2 ** atoms.length; mask += 1) {
    const answers = atoms.map((_, atom) => (mask & (2 ** atom)) !== 0);
    const said = literals.map((literal, atom) => (answers[atom] ? literal : -literal));
    const { status } = encoder.solve(said);
    const possible = found.has(answers.join()) ? "sat" : "unsat";
    expect([atoms, answers, status]).toEqual([atoms, answers, possible]);
    if (status !== "sat") continue;
    const [facts = {}] = encoder.facts([snapshot]);
    const told = atoms.map((_, atom) => holds(leaf(atom), atoms, facts));
    expect([atoms, told]).toEqual([atoms, answers]);
  }
  encoder.dispose();
}

test("questions about three texts come out together exactly as for some texts", () => {
  for (let seed = 1; seed <= casesTried(40); seed += 1) {
    const random = randomOf(seed);
    expectTogether([...Array(5)].map(() => anyAtom(random)));
  }
});

test("of three texts two that equal the third are equal, and a word is where another is that contains it", () => {
  const is = (one: string, other: string): Atom => ({
    ...{ ask: "compare", left: { fact: one }, by: "is", right: { fact: other } },
  });
  const has = (word: string): Atom => ({ ask: "contains", left: { fact: "t" }, words: [word] });
  expectTogether([is("t", "u"), is("u", "v"), is("v", "t")]);
  expectTogether([is("t", "u"), is("v", "t"), is("u", "v")]);
  expectTogether([has("ab"), has("a"), has("b")]);
  expectTogether([has("b"), has("ab"), has("a")]);
});
