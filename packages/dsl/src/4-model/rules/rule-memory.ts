import type { Rule } from "@annae/syntax";
import type { Installation } from "@annae/vocabulary";
import { type KeptWhile, keptWhile } from "../kept-while.ts";
import type { ModelRule } from "../model.ts";
import type { NamedFact, Scope } from "../names/scope.ts";
import { sameType } from "../types/same-type.ts";

/** All that a rule is built from besides itself. */
export interface RuleBasis {
  readonly installation: Installation;
  readonly scope: Scope;
  /** Names of the messages that can be sent. */
  readonly messages: ReadonlySet<string>;
}

/** The rules of a block as they were written, and what was built of each. */
export interface BuiltBlock {
  readonly nodes: readonly Rule[];
  readonly rules: readonly ModelRule[];
  /** Those about which there was anything to find out, which are built each time. */
  readonly again: ReadonlySet<Rule>;
}

/** The blocks of one policy that were built last, as long as what they are built from is the same. */
export type RuleMemory = KeptWhile<RuleBasis, { blocks: readonly BuiltBlock[] }>;

/** A memory that holds nothing yet. */
export function createRuleMemory(): RuleMemory {
  return keptWhile(isSame, () => ({ blocks: [] }));
}

function isSame(one: RuleBasis, other: RuleBasis): boolean {
  const { scope, messages } = one;
  if (one.installation !== other.installation || scope.size !== other.scope.size) return false;
  if (messages.size !== other.messages.size) return false;
  for (const name of messages) if (!other.messages.has(name)) return false;
  for (const [name, fact] of scope) if (!isSameFact(fact, other.scope.get(name))) return false;
  return true;
}

function isSameFact(one: NamedFact, other: NamedFact | undefined): boolean {
  if (other === undefined || one.fact !== other.fact || one.source !== other.source) return false;
  if (one.type.kind !== "oneOf" || other.type.kind !== "oneOf")
    return sameType(one.type, other.type);
  const { values } = other.type;
  return (
    one.type.values.length === values.length && one.type.values.every((v, at) => v === values[at])
  );
}
