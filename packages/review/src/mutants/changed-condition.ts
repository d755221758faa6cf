import {
  type Atom,
  type AtomTable,
  type Condition,
  type Extent,
  leavesOf,
  type Operand,
} from "@annae/ir";
import type { Comparison } from "@annae/vocabulary";

/** What sort of slip a change stands for. */
export type Slip =
  | "negated"
  | "boundary"
  | "joined"
  | "partDropped"
  | "valueDropped"
  | "unit"
  | "ruleDropped"
  | "ruleMoved"
  | "actionDropped"
  | "actionMoved"
  | "elseDropped"
  | "messageSwapped"
  | "limitDropped";

/** A condition that somebody could have written by mistake. */
export interface ChangedCondition {
  readonly slip: Slip;
  readonly at: Extent;
  /** The part that changes, as it is and as it would be; null: it would not be there. */
  readonly was: Condition;
  readonly now: Condition | null;
  /** The whole condition with it. */
  readonly whole: Condition;
}

/** Every small change of the condition; new questions go into the table. */
export function changesOf(
  condition: Condition,
  table: AtomTable,
  within: (part: Condition) => Condition = (part) => part,
): readonly ChangedCondition[] {
  const at = writtenExtent(condition);
  if (at === null) return [];
  const change = (slip: Slip, now: Condition): ChangedCondition => ({
    ...{ slip, at, was: condition, now },
    whole: within(now),
  });
  switch (condition.op) {
    case "constant":
      return [];
    case "atom":
      return [
        change("negated", { op: "not", of: condition }),
        ...atomChanges(condition, table).map(({ slip, now }) => change(slip, now)),
      ];
    case "not":
      return [
        ...(condition.of.op === "atom" ? [change("negated", condition.of)] : []),
        ...changesOf(condition.of, table, (of) => within({ op: "not", of })).filter(
          ({ slip, was }) => !(slip === "negated" && was === condition.of),
        ),
      ];
    case "and":
    case "or": {
      const { op, of } = condition;
      return [
        change("joined", { op: op === "and" ? "or" : "and", of }),
        ...of.flatMap((part, index) => [
          {
            ...{
              slip: "partDropped" as const,
              at: writtenExtent(part) ?? at,
              was: part,
              now: null,
            },
            whole: within(without(op, of, index)),
          },
          ...changesOf(part, table, (now) => within({ op, of: of.with(index, now) })),
        ]),
      ];
    }
  }
}

function without(op: "and" | "or", of: readonly Condition[], index: number): Condition {
  const [only, ...more] = of.toSpliced(index, 1);
  return only !== undefined && more.length === 0 ? only : { op, of: of.toSpliced(index, 1) };
}

/** From the first leaf of the condition to the last; null where it has none that is written. */
function writtenExtent(condition: Condition): Extent | null {
  const places = leavesOf(condition).flatMap((leaf) => (leaf.op === "atom" ? [leaf.at] : []));
  if (places.length === 0) return null;
  return [Math.min(...places.map(([start]) => start)), Math.max(...places.map(([, end]) => end))];
}

const loosened: Readonly<Partial<Record<Comparison, Comparison>>> = {
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
};

function atomChanges(
  leaf: Extract<Condition, { op: "atom" }>,
  { atoms, indexOf }: AtomTable,
): readonly { readonly slip: Slip; readonly now: Condition }[] {
  const atom = atoms[leaf.atom];
  if (atom === undefined) return [];
  const asking = (slip: Slip, other: Atom) => ({ slip, now: { ...leaf, atom: indexOf(other) } });
  if (atom.ask === "in" && atom.values.length > 1) {
    return atom.values.map((_, index) =>
      asking("valueDropped", { ...atom, values: atom.values.toSpliced(index, 1) }),
    );
  }
  if (atom.ask === "contains" && atom.words.length > 1) {
    return atom.words.map((_, index) =>
      asking("valueDropped", { ...atom, words: atom.words.toSpliced(index, 1) }),
    );
  }
  if (atom.ask !== "compare") return [];
  const by = loosened[atom.by];
  const [left, right] = [otherUnit(atom.left), otherUnit(atom.right)];
  return [
    ...(by === undefined ? [] : [asking("boundary", { ...atom, by })]),
    ...(left === null ? [] : [asking("unit", { ...atom, left })]),
    ...(right === null ? [] : [asking("unit", { ...atom, right })]),
  ];
}

function otherUnit(operand: Operand): Operand | null {
  if ("fact" in operand || operand.type !== "duration" || operand.value === 0) return null;
  return { ...operand, value: inOtherUnit(Number(operand.value)) };
}

const [second, minute, hour] = [1_000, 60_000, 3_600_000];

/** The duration with hours for minutes, or minutes for any other unit. */
export function inOtherUnit(milliseconds: number): number {
  if (milliseconds % hour === 0) return (milliseconds / hour) * minute;
  if (milliseconds % minute === 0) return (milliseconds / minute) * hour;
  return (milliseconds / second) * minute;
}
