import {
  type ActionIr,
  type Atom,
  type Condition,
  createAtomTable,
  mapAtoms,
  type PolicyIr,
  type RuleIr,
  type Step,
} from "@annae/ir";
import type { Random } from "./random.ts";
import { anySmallCondition, anySmallFacts, smallFacts } from "./small-world.ts";

/** Two random policies over the same few facts, the one after often made of the one before; rules at `message` only. */
export function anySmallVersions(random: Random): {
  readonly names: readonly string[];
  readonly before: PolicyIr;
  readonly after: PolicyIr;
} {
  const names = anySmallFacts(random);
  const asked = [...Array(1 + random.below(4))].map(() => anySmallCondition(random, names));
  const before = anyPolicy(random, asked, names);
  const after = random.chance(0.5) ? anyPolicy(random, asked, names) : changed(random, before);
  return { names, before, after };
}

const steps: readonly Step[] = [
  { do: "send", message: "a", limit: null },
  { do: "send", message: "a", limit: null },
  { do: "send", message: "b", limit: { once: true } },
  { do: "send", message: "c", limit: null },
  { do: "effect", action: "queue" },
  { do: "effect", action: "close" },
  { do: "effect", action: "lockInput" },
];

const at = { file: "small.rules", line: 1, column: 1 };

function anyPolicy(
  random: Random,
  asked: readonly { readonly condition: Condition; readonly atoms: readonly Atom[] }[],
  names: readonly string[],
): PolicyIr {
  const { atoms, indexOf } = createAtomTable();
  const condition = (): Condition | null => {
    if (random.chance(0.2)) return null;
    const one = random.among(asked);
    const found = mapAtoms(one.condition, (index) =>
      indexOf(one.atoms[index] ?? { ask: "yes", fact: "p" }),
    );
    return random.chance(0.3) ? { op: "not", of: found } : found;
  };
  const action = (): ActionIr => ({
    step: random.among(steps),
    at: [0, 0],
    when: random.chance(0.3) ? condition() : null,
    otherwise: random.chance(0.3)
      ? { step: random.among(steps), at: [0, 0], when: null, otherwise: null }
      : null,
  });
  const rule = (id: string): RuleIr => ({
    id,
    at,
    extent: [0, 0],
    when: condition(),
    actions: many(random, 2, action),
  });
  const blocks = many(random, 2, () => ({
    mode: random.among(["first", "all"] as const),
    rules: many(random, 3, () => rule(`r${random.below(1_000_000)}`)),
  }));
  const facts = Object.fromEntries(
    names.flatMap((name) =>
      smallFacts[name] === undefined ? [] : [[name, smallFacts[name].fact]],
    ),
  );
  return {
    version: 2,
    name: "small",
    facts,
    atoms,
    settings: {},
    hostFacts: {},
    messages: {},
    systemTexts: {},
    events: { message: { reads: names, blocks } },
    properties: [],
  };
}

function many<T>(random: Random, most: number, make: () => T): readonly T[] {
  return [...Array(1 + random.below(most))].map(make);
}

/** The policy with one rule left out, moved up, or turned round. */
function changed(random: Random, ir: PolicyIr): PolicyIr {
  const { message = { reads: [], blocks: [] } } = ir.events;
  const blocks = message.blocks.map((block) => {
    const [first, ...rest] = block.rules;
    if (first === undefined || random.chance(0.3)) return block;
    const way = random.below(3);
    if (way === 0) return { ...block, rules: rest };
    if (way === 1) return { ...block, rules: [...rest, first] };
    const when: Condition = { op: "not", of: first.when ?? { op: "constant", value: true } };
    return { ...block, rules: [{ ...first, when }, ...rest] };
  });
  return { ...ir, events: { message: { ...message, blocks } } };
}
