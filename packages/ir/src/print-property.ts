import type { Atom } from "./atom.ts";
import type { DeedIr, PropertyIr } from "./ir.ts";
import { printCondition } from "./print.ts";

/** The property as a policy writes it: `never send busy when room is inProgress`. */
export function printProperty(
  { demand, deeds, events, when }: PropertyIr,
  atoms: readonly Atom[],
): string {
  const parts = [
    demand,
    deeds.length === 1 ? deeds.map(printDeed).join() : `(${deeds.map(printDeed).join(" or ")})`,
    ...(events.length === 0 ? [] : [`on ${events.join(", ")}`]),
    ...(when === null ? [] : [`when ${printCondition(when, atoms)}`]),
  ];
  return parts.join(" ");
}

function printDeed(deed: DeedIr): string {
  if (deed.do === "effect") return deed.action;
  if ("messages" in deed) return `send ${printNames(deed.messages)}`;
  return deed.but.length === 0 ? "send something" : `send something but ${printNames(deed.but)}`;
}

function printNames(names: readonly string[]): string {
  return names.length === 1 ? names.join() : `(${names.join(", ")})`;
}
