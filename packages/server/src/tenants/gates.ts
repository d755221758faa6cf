import { type GateName, type GateStand, type WordGate, wordGates } from "../protocol/gates.ts";
import type { PolicyFinding } from "../protocol/tenant.ts";
import type { Database } from "../storage/tables.ts";

/** The gate that a finding closes, by the name of its diagnostic; what else is an error closes `errors`. */
const closedBy: Readonly<Partial<Record<string, GateName>>> = {
  "property-broken": "properties",
  "test-failed": "tests",
  undecided: "decided",
  "property-undecided": "decided",
};

type Found = Pick<PolicyFinding, "path" | "severity">;

/** The gate that it closes; null: none. */
export function gateOf({ path, severity }: Found): GateName | null {
  return closedBy[path] ?? (severity === "error" ? "errors" : null);
}

/** A revision that decides beside the one in force, and how much it has. */
export type Shadowed = { readonly revision: string; readonly played: number } | null;

/** The tenant's, as far as it was looked at. */
export async function shadowOf(database: Database, tenant: string): Promise<Shadowed> {
  const found = database
    .selectFrom("shadow")
    .select(["revision", "played"])
    .where("tenant", "=", tenant);
  return (await found.executeTakeFirst()) ?? null;
}

/** How the gates stand that hang on the revision alone, and on its shadow. */
export function gatesOfRevision(
  id: string,
  findings: readonly Found[],
  shadow: Shadowed,
): readonly GateStand[] {
  const count = (gate: GateName) => findings.filter((one) => gateOf(one) === gate).length;
  const isShadowed = shadow?.revision === id && shadow.played > 0;
  return [
    ...(["errors", "properties", "tests", "decided"] as const).map((gate) =>
      gateStands(gate, count(gate)),
    ),
    gateStands("shadow", isShadowed ? 0 : 1),
  ];
}

/** A gate in whose way so much stands. */
export function gateStands(gate: GateName, count: number): GateStand {
  const closed = wordGates.some((one) => one === gate) ? "open" : "closed";
  return { gate, is: count === 0 ? "kept" : closed, count };
}

/** Those that are not kept, and that nobody answers for. */
export function notOpen(
  gates: readonly GateStand[],
  despite: readonly WordGate[],
): readonly GateStand[] {
  return gates.filter(
    ({ gate, is }) => is !== "kept" && !(is === "open" && despite.some((one) => one === gate)),
  );
}
