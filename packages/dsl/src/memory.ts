import { createReader, parse, type Read, type Syntax } from "@annae/syntax";
import { createModelMemory, type ModelMemory } from "./4-model/build-model.ts";
import { createTestMemory, type TestMemory } from "./4-model/tests/test-memory.ts";
import type { Proofs } from "./6-checks/proofs/proofs.ts";

/** What is kept of what was read and built, so that only what changes is done again. */
export interface Memory {
  readonly read: Read;
  /** Absent: what is built of the texts is let go. */
  readonly built?: BuiltMemory;
}

/** What was built of the texts, by the path of a policy's entry. */
export interface BuiltMemory {
  readonly modelOf: (entry: string) => ModelMemory;
  readonly testsOf: (entry: string) => TestMemory;
  /** What was proved last. */
  readonly proofs: Map<string, Proofs>;
}

/** For work on texts that change: the last version of each text, the rules and tests of each policy, and what is proved of them. */
export function createMemory(): Memory {
  return {
    read: createReader(),
    built: {
      modelOf: madeOnce(createModelMemory),
      testsOf: madeOnce(createTestMemory),
      proofs: new Map(),
    },
  };
}

function madeOnce<Made>(make: () => Made): (entry: string) => Made {
  const all = new Map<string, Made>();
  return (entry) => {
    const known = all.get(entry) ?? make();
    all.set(entry, known);
    return known;
  };
}

/** For a look at each of some policies: a text that several have is read once, and its tokens, which only an editor asks for, are let go. */
export function createShortMemory(): Memory {
  const known = new Map<string, Syntax>();
  return {
    read: (source) => {
      const last = known.get(source.path);
      if (last?.source.text === source.text) return last;
      const syntax = { ...parse(source), tokens: [] };
      known.set(source.path, syntax);
      return syntax;
    },
  };
}
