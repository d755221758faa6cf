import type { Installation } from "@annae/vocabulary";
import type { Findings } from "../3-policy/findings.ts";
import type { LoadedPolicy } from "../3-policy/load/load-policies.ts";
import { mergePolicies } from "../3-policy/merge/merge-policies.ts";
import { createMergeMemory, type MergeMemory } from "../3-policy/merge/merged-again.ts";
import type { CompilerHost } from "../host.ts";
import { buildMessage } from "./declarations/build-message.ts";
import { buildSystemText } from "./declarations/build-system-text.ts";
import { createImageFinder } from "./images/find-images.ts";
import type { Model } from "./model.ts";
import { declareValues } from "./names/declare-values.ts";
import type { Resolving } from "./names/resolving.ts";
import { createScope } from "./names/scope.ts";
import { buildProperties } from "./rules/build-properties.ts";
import { buildRules } from "./rules/build-rules.ts";
import { createRuleMemory, type RuleMemory } from "./rules/rule-memory.ts";

/** What a model is built with besides the policies. */
export interface ModelMeans {
  readonly host: CompilerHost;
  readonly installation: Installation;
  readonly findings: Findings;
}

/** How the rules of a policy were merged and built last. */
export interface ModelMemory {
  readonly merged: MergeMemory;
  readonly rules: RuleMemory;
}

/** A memory that holds nothing yet. */
export function createModelMemory(): ModelMemory {
  return { merged: createMergeMemory(), rules: createRuleMemory() };
}

/** The policies as one, with every name resolved and every type known; what could not be is in the findings. */
export function buildModel(
  policies: readonly LoadedPolicy[],
  { host, installation, findings }: ModelMeans,
  memory?: ModelMemory,
): Model {
  const merged = mergePolicies(policies, findings, memory?.merged);
  const scope = createScope(merged, installation, findings);
  const resolving: Resolving = { installation, scope, findings };
  const images = createImageFinder(host, findings);
  const settings = declareValues(merged.settings, findings);
  const hostFacts = declareValues(merged.hostFacts, findings);
  const ownFirst = [...merged.messages].toSorted(([, a], [, b]) => b.policy - a.policy);
  const messages = new Map(
    ownFirst.map(([name, declared]) => {
      const findImage = images.of(policies[declared.policy]?.name ?? "");
      return [name, buildMessage(declared, findImage, resolving)];
    }),
  );
  const systemTexts = new Map(
    [...merged.systemTexts].map(([code, { node }]) => [code, buildSystemText(node, resolving)]),
  );
  const atHand = { ...resolving, messages: new Set(messages.keys()) };
  const { events, lost } = buildRules(merged.blocks, atHand, memory?.rules);
  return {
    name: policies.at(-1)?.name ?? "",
    policy: policies.length - 1,
    scope,
    settings,
    hostFacts,
    messages,
    systemTexts,
    events,
    properties: buildProperties(merged.properties, atHand),
    images: images.found(),
    unclear: lost || merged.blocks.some(({ event }) => event === null),
  };
}
