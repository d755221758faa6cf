import { expect, test } from "vitest";
import type { Fact } from "./define-fact.ts";
import { facts } from "./facts/index.ts";
import type { Doc } from "./locale.ts";

/** The values that a fact can have, where they are known here. */
function valuesOf({ type }: Fact): readonly string[] {
  if (type.kind === "yesNo") return ["no", "yes"];
  return type.kind === "oneOf" && typeof type.values !== "string" ? type.values : [];
}

function clausesOf({ says }: Fact): readonly Doc[] {
  if (says === undefined) return [];
  if ("values" in says) return Object.values(says.values);
  return says.none === undefined ? [] : [says.none];
}

test("every fact says how explanations speak of it", () => {
  expect(facts.filter(({ says }) => says === undefined).map(({ name }) => name)).toEqual([]);
});

test.each(facts.filter((fact) => valuesOf(fact).length > 0))(
  "$name has a clause for each of its values and for nothing else",
  (fact) => {
    const said = fact.says !== undefined && "values" in fact.says ? fact.says.values : {};
    expect(Object.keys(said).sort()).toEqual([...valuesOf(fact)].sort());
  },
);

test("Korean clauses say why, in endings that can be joined", () => {
  const other = facts
    .flatMap(clausesOf)
    .filter(({ ko }) => !/(라서|해서|어서|아서|나서)$/.test(ko));
  expect(other).toEqual([]);
});

test("English clauses go on within a sentence", () => {
  const other = facts.flatMap(clausesOf).filter(({ en }) => !/^[a-z].*[^.]$/.test(en));
  expect(other).toEqual([]);
});
