import { duration, formatValue } from "@annae/vocabulary";
import type { Atom } from "./atom.ts";
import type { DeedIr, Pace, PropertyIr } from "./ir.ts";
import { printCondition } from "./print.ts";

/** The property as a policy writes it: `never send busy when room is inProgress`. */
export function printProperty(
  { demand, deeds, pace, events, when }: PropertyIr,
  atoms: readonly Atom[],
): string {
  const parts = [
    demand,
    ...printClaim(deeds, pace),
    ...(events.length === 0 ? [] : [`on ${events.join(", ")}`]),
    ...(when === null ? [] : [`when ${printCondition(when, atoms)}`]),
  ];
  return parts.join(" ");
}

function printClaim(deeds: readonly DeedIr[], pace: Pace | null): readonly string[] {
  const said = deeds.map(printDeed);
  const whole = said.length === 1 ? said.join() : `(${said.join(" or ")})`;
  if (pace === null) return [whole];
  const { moreThan, withinMs, withoutReply } = pace;
  const within = `within ${formatValue(duration, withinMs)}${withoutReply ? " without reply" : ""}`;
  if (moreThan === 1) return [whole, "twice", within];
  if (whole === "send something") return [`more than ${moreThan} messages`, within];
  return [whole, `more than ${moreThan} times`, within];
}

function printDeed(deed: DeedIr): string {
  if (deed.do === "effect") return deed.action;
  const verb = deed.do === "tell" ? "tell counselor" : "send";
  if ("messages" in deed) return `${verb} ${printNames(deed.messages)}`;
  const but = deed.but.length === 0 ? "" : ` but ${printNames(deed.but)}`;
  return `${verb} something${but}`;
}

function printNames(names: readonly string[]): string {
  return names.length === 1 ? names.join() : `(${names.join(", ")})`;
}
