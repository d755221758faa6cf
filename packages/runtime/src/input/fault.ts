import type { Doc } from "@annae/vocabulary";

/** What is wrong with a JSON value from outside, and where. */
export interface Fault {
  /** "$.settings.workingHours.weekday.to", "$[3].events[0].at". */
  readonly path: string;
  /** Says what is wrong and what is allowed. */
  readonly message: Doc;
}

/** A checked value with every default filled in, or all that is wrong with it. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** The faults of something parsed; none where it is fine. */
export function faultsOf(parsed: Parsed<unknown>): readonly Fault[] {
  return parsed.ok ? [] : parsed.faults;
}

/** The value parsed; undefined where it has faults. */
export function valueIn<T>(parsed: Parsed<T>): T | undefined {
  return parsed.ok ? parsed.value : undefined;
}

/** The path of what lies below: keys that are no plain names are quoted in brackets. */
export function pathBelow(path: string, ...keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((above, key) => {
    if (typeof key === "number") return `${above}[${key}]`;
    const name = String(key);
    const plain = /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name);
    return plain ? `${above}.${name}` : `${above}[${JSON.stringify(name)}]`;
  }, path);
}
