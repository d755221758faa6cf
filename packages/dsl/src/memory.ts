import { type Reading, read } from "./2-syntax/parse.ts";
import type { Read } from "./3-policy/load/load-policies.ts";
import { createRuleMemory, type RuleMemory } from "./4-model/rules/rule-memory.ts";
import type { Proofs } from "./6-checks/proofs/proofs.ts";

/** What is kept of what was read and built, so that only what changes is done again. */
export interface Memory {
  readonly read: Read;
  /** By the path of a policy's entry. */
  readonly rulesOf: (entry: string) => RuleMemory;
  /** What was proved last, by the path of a policy's entry. */
  readonly proofs: Map<string, Proofs>;
}

/** A memory of the last version of each text, and of the rules of each policy and what is proved of them. */
export function createMemory(): Memory {
  const readings = new Map<string, Reading>();
  const rules = new Map<string, RuleMemory>();
  return {
    read: (source) => {
      const last = readings.get(source.path);
      if (last?.syntax.source.text === source.text) return last.syntax;
      const reading = read(source, last);
      readings.set(source.path, reading);
      return reading.syntax;
    },
    rulesOf: (entry) => {
      const known = rules.get(entry) ?? createRuleMemory();
      rules.set(entry, known);
      return known;
    },
    proofs: new Map(),
  };
}
