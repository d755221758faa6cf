import type { PolicyIr } from "@annae/ir";

/** What a version lets a tenant set, and hosts give. */
export type Declarations = Pick<PolicyIr, "settings" | "hostFacts">;

/** Names that only the other version declares. */
export function foreignNames(
  part: keyof Declarations,
  own: Declarations,
  other: Declarations,
): ReadonlySet<string> {
  return new Set(Object.keys(other[part]).filter((name) => !Object.hasOwn(own[part], name)));
}

/** The JSON object without members of these names; anything else as it is. */
export function without(value: unknown, names: ReadonlySet<string>): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.has(name)));
}

/** The JSON object with one of its members changed; anything else as it is. */
export function mapMember(value: unknown, name: string, to: (member: unknown) => unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, key === name ? to(one) : one]),
  );
}
