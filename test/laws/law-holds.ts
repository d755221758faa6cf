import type { Facts } from "@annae/ir";
import {
  type Claim,
  type Domain,
  domainOf,
  type Fact,
  type Value,
  type WorldLaw,
} from "@annae/vocabulary";

const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** What a law says of these facts: whether what it supposes holds, and whether the law is kept. */
export function lawHolds(
  law: WorldLaw,
  facts: Facts,
  factNamed: ReadonlyMap<string, Fact>,
): { readonly premise: boolean; readonly kept: boolean } {
  if ("domainsOf" in law) {
    const kept = law.domainsOf.every((name) => {
      const fact = factNamed.get(name);
      const domain = fact && domainOf(fact.type.kind, fact.domain);
      return domain !== undefined && isWithin(domain, facts[name] ?? Number.NaN);
    });
    return { premise: true, kept };
  }
  if ("weekday" in law) {
    const day = new Date(`${facts[law.of]}T00:00:00Z`).getUTCDay();
    return { premise: true, kept: facts[law.weekday] === weekdays[day] };
  }
  const supposed = law.implies.filter((one) => one.if.every((claim) => claimHolds(claim, facts)));
  return {
    premise: supposed.length > 0,
    kept: supposed.every(({ follows }) => follows.every((claim) => claimHolds(claim, facts))),
  };
}

function isWithin(
  { whole, min = -Infinity, max = Infinity, unlimited }: Domain,
  value: Value,
): boolean {
  if (typeof value !== "number" || Number.isNaN(value)) return false;
  if (value === Number.POSITIVE_INFINITY) return unlimited === true;
  return (!whole || Number.isInteger(value)) && value >= min && value <= max;
}

function claimHolds(claim: Claim, facts: Facts): boolean {
  const value = facts[claim.fact];
  if (value === undefined) return false;
  if ("differsFrom" in claim) return value !== facts[claim.differsFrom];
  return "in" in claim ? claim.in.includes(value) : !claim.notIn.includes(value);
}
