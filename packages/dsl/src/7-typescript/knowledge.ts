import type { Value } from "@annae/vocabulary";
import type { ConditionTree } from "./condition-tree.ts";

type Values = ReadonlySet<Value>;

/** What is known of one fact: that it is one of these values, or that it is none of these. */
type KnownFact = { readonly only: Values } | { readonly none: Values };

/**
 * What is known of the facts at one point of a function, because of the conditions on the way there. At least
 * what TypeScript knows: it refuses a comparison that its own narrowing makes pointless.
 */
export type Knowledge = ReadonlyMap<string, KnownFact>;

/** What is known where no condition stands before. */
export const nothingKnown: Knowledge = new Map();

/** Whether the fact can have the value. */
export function canBe(knowledge: Knowledge, fact: string, value: Value): boolean {
  const known = knowledge.get(fact);
  if (known === undefined) return true;
  return "only" in known ? known.only.has(value) : !known.none.has(value);
}

/** Whether the fact can have any value; where it can't, code is never reached. */
export function canBeAny(knowledge: Knowledge, fact: string): boolean {
  const known = knowledge.get(fact);
  return known === undefined || !("only" in known) || known.only.size > 0;
}

/** Whether the fact has the value, where that is certain; else null. */
export function isKnown(knowledge: Knowledge, fact: string, value: Value): boolean | null {
  if (!canBe(knowledge, fact, value)) return false;
  const known = knowledge.get(fact);
  return known !== undefined && "only" in known && known.only.size === 1 ? true : null;
}

/** What is known where, on top of this knowledge, the condition is as given. */
export function assume(tree: ConditionTree, truth: boolean, before: Knowledge): Knowledge {
  switch (tree.op) {
    case "constant":
    case "call":
    case "question":
    case "contains":
    case "same":
      return before;
    case "fact":
      return learn(before, tree.fact, { only: new Set([truth]) });
    case "is":
      return learnValues(before, tree.fact, [tree.value], truth === tree.equal);
    case "in":
      return learnValues(before, tree.fact, tree.values, truth);
    case "not":
      return assume(tree.of, !truth, before);
    case "and":
    case "or":
      return truth === (tree.op === "and")
        ? tree.of.reduce((known, part) => assume(part, truth, known), before)
        : assumeAny(tree.of, truth, before);
  }
}

/** One of the parts is as given, the first such after others that are not. */
function assumeAny(parts: readonly ConditionTree[], truth: boolean, before: Knowledge): Knowledge {
  const ways: Knowledge[] = [];
  let known = before;
  for (const part of parts) {
    ways.push(assume(part, truth, known));
    known = assume(part, !truth, known);
  }
  return ways.length === 0 ? before : ways.reduce(either);
}

function learnValues(
  before: Knowledge,
  fact: string,
  values: readonly Value[],
  equal: boolean,
): Knowledge {
  const set = new Set(values);
  return learn(before, fact, equal ? { only: set } : { none: set });
}

function learn(before: Knowledge, fact: string, news: KnownFact): Knowledge {
  const old = before.get(fact);
  return new Map(before).set(fact, old === undefined ? news : both(old, news));
}

function both(a: KnownFact, b: KnownFact): KnownFact {
  if ("only" in a) return { only: "only" in b ? shared(a.only, b.only) : without(a.only, b.none) };
  return "only" in b ? { only: without(b.only, a.none) } : { none: all(a.none, b.none) };
}

/** What holds in either case. */
function either(a: Knowledge, b: Knowledge): Knowledge {
  const joined = new Map<string, KnownFact>();
  for (const [fact, knownA] of a) {
    const knownB = b.get(fact);
    if (knownB !== undefined) joined.set(fact, oneOf(knownA, knownB));
  }
  return joined;
}

function oneOf(a: KnownFact, b: KnownFact): KnownFact {
  if ("only" in a) {
    return "only" in b ? { only: all(a.only, b.only) } : { none: without(b.none, a.only) };
  }
  return { none: "only" in b ? without(a.none, b.only) : shared(a.none, b.none) };
}

function all(a: Values, b: Values): Values {
  return new Set([...a, ...b]);
}

function shared(a: Values, b: Values): Values {
  return new Set([...a].filter((value) => b.has(value)));
}

function without(a: Values, b: Values): Values {
  return new Set([...a].filter((value) => !b.has(value)));
}
