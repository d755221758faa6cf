import type { Atom, Condition, FactIr, Operand, PolicyIr, RuleIr } from "@annae/ir";
import type { Random } from "@annae/logic/testing";
import {
  type Comparison,
  domainOf,
  type EventName,
  eventNames,
  type Installation,
  resolveType,
  facts as standardFacts,
  type Value,
  type ValueKind,
} from "@annae/vocabulary";
import { hasFractions } from "./terms.ts";

const at = { file: "any.rules", line: 1, column: 1 };

const labels = ["one", "two", "three", "four"];

const host = (type: FactIr["type"], domain: FactIr["domain"] = {}): FactIr => ({
  type,
  source: "host",
  domain: domainOf(type.kind, domain),
});

const hostFacts: Readonly<Record<string, FactIr>> = {
  vip: host({ kind: "yesNo" }),
  score: host({ kind: "number" }),
  price: host({ kind: "number" }),
  grade: host({ kind: "oneOf", values: ["gold", "web", "none"] }, { none: true }),
  note: host({ kind: "text" }),
  deadline: host({ kind: "date" }),
  opensAt: host({ kind: "time" }),
  patience: { ...host({ kind: "duration" }), source: "own" },
};

/** Every fact of the language, and some of a host's own, of every kind. */
function allFacts({ channels }: Installation): ReadonlyMap<string, FactIr> {
  const domains = { channels: [...channels.keys()], situations: labels };
  const standard = standardFacts.map(({ name, type, source, domain }): [string, FactIr] => [
    name,
    { source, type: resolveType(type, domains), domain: domainOf(type.kind, domain) },
  ]);
  return new Map([...standard, ...Object.entries(hostFacts)]);
}

const minute = 60_000;

/** Values that conditions compare with: what facts are apt to have, their ends, and what lies beside and between. */
const constants: Readonly<Record<Exclude<ValueKind, "oneOf">, readonly Value[]>> = {
  yesNo: [true, false],
  number: [-1, 0, 0.5, 1, 2, 3, 4, 999.5, 1_000, 1_001],
  duration: [0, 1_000, minute, 5 * minute, 60 * minute],
  time: [0, 1, 540, 541, 1_438, 1_439],
  date: ["0000-01-01", "2026-11-20", "2026-11-21", "2026-11-22", "2026-11-28", "9999-12-31"],
  text: ["", "a", "b", "A b", "refund"],
};

/** Doubles, some of them neighbours. */
const doubles: readonly Value[] = [
  ...[-Number.MAX_VALUE, -1, -Number.MIN_VALUE, 0, Number.MIN_VALUE, 0.1, 0.30000000000000004],
  ...[1, 1 + Number.EPSILON, 1e21, Number.MAX_VALUE],
];

function constantsOf(fact: FactIr, facts: Facts): readonly Value[] {
  if (fact.type.kind === "oneOf") return fact.type.values;
  const numbers = [...facts.values()].filter(({ type }) => type.kind === "number");
  const isDouble = fact.type.kind === "number" && numbers.every(hasFractions);
  return isDouble ? doubles : constants[fact.type.kind];
}

const equalities: readonly Comparison[] = ["is", "isNot"];
const orders: readonly Comparison[] = ["is", "isNot", "<", "<=", ">", ">="];
const ordered = new Set<ValueKind>(["number", "duration", "time", "date"]);

/** Rules of one event, on conditions over a few facts of any kind. */
export function anyRules(
  random: Random,
  installation: Installation,
): { readonly event: EventName; readonly ir: PolicyIr } {
  const event = random.among(eventNames);
  const some = someFacts(random, allFacts(installation));
  const names = [...some.keys()];
  const atoms: Atom[] = [];
  const leaf = (): Condition => {
    atoms.push(anyAtom(random, some));
    return { op: "atom", atom: atoms.length - 1, at: [0, 0] };
  };
  const tree = (levels: number): Condition => {
    if (levels === 0 || random.chance(0.2)) return leaf();
    if (random.chance(0.2)) return { op: "not", of: tree(levels - 1) };
    const of = [...Array(2 + random.below(3))].map(() => tree(levels - 1));
    return { op: random.among(["and", "or", "and"]), of };
  };
  const rules = labels.map(
    (id): RuleIr => ({ id, at, extent: [0, 0], when: tree(3), actions: [] }),
  );
  const ir: PolicyIr = {
    ...{
      version: 2,
      name: "any",
      facts: Object.fromEntries(some),
      atoms,
      settings: {},
      hostFacts: {},
      messages: {},
    },
    ...{ systemTexts: {}, properties: [] },
    events: {
      [event]: { reads: names, blocks: [{ mode: random.among(["first", "all"]), rules }] },
    },
  };
  return { event, ir };
}

type Facts = ReadonlyMap<string, FactIr>;

/** Few facts, so that conditions meet: often two of a kind. */
function someFacts(random: Random, all: Facts): Facts {
  const names = [...all.keys()];
  const some = [...Array(2 + random.below(3))].map(() => random.among(names));
  const kind = all.get(some[0] ?? "")?.type.kind;
  const like = names.filter((name) => all.get(name)?.type.kind === kind);
  const chosen = new Set([...some, random.among(like)]);
  return new Map([...all].filter(([name]) => chosen.has(name)));
}

function anyAtom(random: Random, facts: Facts): Atom {
  const [name, fact] = random.among([...facts]);
  const { kind } = fact.type;
  const [left, choices] = [{ fact: name }, constantsOf(fact, facts)];
  if (kind === "yesNo" && random.chance(0.7)) return { ask: "yes", fact: name };
  if (kind === "text" && random.chance(0.5)) {
    return { ask: "contains", left, words: [random.among(["a", "b", "ab", "fun"])] };
  }
  if (random.chance(0.2)) {
    return { ask: "in", left, values: [random.among(choices), random.among(choices)], type: kind };
  }
  const like = [...facts].flatMap(([other, { type }]) => (type.kind === kind ? [other] : []));
  const right: Operand = random.chance(0.4)
    ? { fact: random.among(like) }
    : { value: random.among(choices), type: kind };
  const by = random.among(ordered.has(kind) ? orders : equalities);
  return random.chance(0.5)
    ? { ask: "compare", left, by, right }
    : { ask: "compare", left: right, by, right: left };
}
