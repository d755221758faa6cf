import type { TestDeclaration } from "@annae/syntax";
import type { Installation } from "@annae/vocabulary";
import { type KeptWhile, keptWhile } from "../kept-while.ts";
import type { Model } from "../model.ts";
import type { ModelTest } from "./test-model.ts";
import type { Testing } from "./testing.ts";

/** All that a test is built from besides itself. */
interface TestBasis {
  readonly installation: Installation;
  /** Names and types that tests can speak of, as JSON. */
  readonly names: string;
}

/** The tests of one policy about which there was nothing to find out, as long as what they are built from is the same. */
export type TestMemory = KeptWhile<TestBasis, { tests: ReadonlyMap<TestDeclaration, ModelTest> }>;

/** A memory that holds nothing yet. */
export function createTestMemory(): TestMemory {
  return keptWhile(
    (one, other) => one.installation === other.installation && one.names === other.names,
    () => ({ tests: new Map() }),
  );
}

/** What tests of the policy are built from. */
export function testBasis(
  { settings, hostFacts, messages }: Model,
  labels: Testing["labels"],
  installation: Installation,
): TestBasis {
  const types = [settings, hostFacts].map((all) =>
    [...all].map(([name, { type }]) => [name, type]),
  );
  return { installation, names: JSON.stringify([types, [...messages.keys()], labels]) };
}
