import type { PolicyIr } from "@annae/ir";
import type { ClaimName } from "./safe-names.ts";

/** Types that emitted modules take from `@annae/runtime`, and nothing else. */
export const runtimeTypes = [
  "DeclarationIr",
  "Decision",
  "Intent",
  "MessageIr",
  "Policy",
  "PolicyImages",
  "PolicyRules",
  "Step",
  "SystemTextIr",
  "Value",
] as const;

/** The name of such a type. */
export type RuntimeType = (typeof runtimeTypes)[number];

/** The module under construction: written to while it is emitted, then put together once. */
export interface ModuleParts {
  readonly ir: PolicyIr;
  readonly claim: ClaimName;
  /** Names of the runtime types used so far. */
  readonly usedTypes: Set<RuntimeType>;
  /** Types, constants and functions of the events, in the order of the module. */
  readonly events: string[];
  /** Whether the helper that closes constants against changes is needed. */
  usesFrozen: boolean;
  /** Whether rules are decided by an index. */
  usesIndex: boolean;
  /** Whether words are looked for in texts. */
  usesWords: boolean;
}

/** The name of a type of the runtime, which the module then imports. */
export function runtimeType(parts: ModuleParts, name: RuntimeType): string {
  parts.usedTypes.add(name);
  return name;
}
