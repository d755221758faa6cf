import type { PolicyIr } from "../ir.ts";

const places: ReadonlySet<string> = new Set(["at", "extent"]);

/** The policy as JSON without a trace of where anything is written: what it means. */
export function withoutPlaces(ir: PolicyIr | null): unknown {
  return JSON.parse(JSON.stringify(ir, (key, value) => (places.has(key) ? undefined : value)));
}
