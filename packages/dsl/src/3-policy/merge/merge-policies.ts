import type {
  FactDeclaration,
  Item,
  MessageDeclaration,
  Name,
  PropertyNode,
  SettingDeclaration,
  SystemDeclaration,
} from "@annae/syntax";
import { duplicateName, needsOverride, nothingToOverride } from "../diagnostics.ts";
import { type Findings, reportUnknownName } from "../findings.ts";
import type { LoadedPolicy } from "../load/load-policies.ts";
import { mergeProperties } from "./merge-properties.ts";
import { mergeRules } from "./merge-rules.ts";
import type { MergeMemory } from "./merged-again.ts";
import type { MergedBlock } from "./merged-block.ts";

/** A declaration, and which of the policies it comes from: 0 is the base that extends nothing. */
export interface Declared<Node> {
  readonly node: Node;
  readonly policy: number;
}

/** What the policies declare together, once every override is applied; names are not resolved yet. */
export interface MergedPolicies {
  readonly messages: ReadonlyMap<string, Declared<MessageDeclaration>>;
  readonly systemTexts: ReadonlyMap<string, Declared<SystemDeclaration>>;
  readonly settings: ReadonlyMap<string, Declared<SettingDeclaration>>;
  readonly hostFacts: ReadonlyMap<string, Declared<FactDeclaration>>;
  readonly blocks: readonly MergedBlock[];
  readonly properties: readonly PropertyNode[];
}

type Declaration = MessageDeclaration | SystemDeclaration | SettingDeclaration | FactDeclaration;

/** The base's declarations and rules, changed by each policy that extends it. */
export function mergePolicies(
  policies: readonly LoadedPolicy[],
  findings: Findings,
  memory?: MergeMemory,
): MergedPolicies {
  return {
    messages: mergeDeclarations(policies, isMessage, findings),
    systemTexts: mergeDeclarations(policies, isSystem, findings),
    settings: mergeDeclarations(policies, isSetting, findings),
    hostFacts: mergeDeclarations(policies, isFact, findings),
    blocks: mergeRules(policies, findings, memory),
    properties: mergeProperties(policies, findings),
  };
}

function mergeDeclarations<Node extends Declaration>(
  policies: readonly LoadedPolicy[],
  wanted: (item: Item) => item is Node,
  findings: Findings,
): Map<string, Declared<Node>> {
  const merged = new Map<string, Declared<Node>>();
  policies.forEach(({ items }, policy) => {
    const nodes = items.filter(wanted);
    for (const node of nodes) if (!isOverride(node)) declare(node, policy, merged, findings);
    for (const node of nodes) if (isOverride(node)) override(node, policy, merged, findings);
  });
  return merged;
}

function declare<Node extends Declaration>(
  node: Node,
  policy: number,
  merged: Map<string, Declared<Node>>,
  findings: Findings,
): void {
  const name = nameOf(node);
  const first = merged.get(name.text);
  if (first === undefined) {
    merged.set(name.text, { node, policy });
  } else if (first.policy === policy || node.node === "fact") {
    findings.report(duplicateName(name.span, { name: name.text, first: nameOf(first.node).span }));
  } else {
    const fix = { edits: [{ span: { ...node.span, end: node.span.start }, text: "override " }] };
    const details = { written: `${node.node} ${name.text}`, first: nameOf(first.node).span };
    findings.report(needsOverride(name.span, details, fix));
  }
}

function override<Node extends Declaration>(
  node: Node,
  policy: number,
  merged: Map<string, Declared<Node>>,
  findings: Findings,
): void {
  const name = nameOf(node);
  const base = merged.get(name.text);
  if (base === undefined) {
    if (findings.mayExist(name.text)) return;
    reportUnknownName(findings, nothingToOverride, name, { name: name.text }, merged.keys());
  } else if (base.policy === policy && isOverride(base.node)) {
    findings.report(duplicateName(name.span, { name: name.text, first: nameOf(base.node).span }));
  } else {
    merged.set(name.text, { node, policy });
  }
}

function nameOf(node: Declaration): Name {
  return node.node === "system" ? node.code : node.name;
}

function isOverride(node: Declaration): boolean {
  return node.node !== "fact" && node.override;
}

const isMessage = (item: Item): item is MessageDeclaration => item.node === "message";
const isSystem = (item: Item): item is SystemDeclaration => item.node === "system";
const isSetting = (item: Item): item is SettingDeclaration => item.node === "setting";
const isFact = (item: Item): item is FactDeclaration => item.node === "fact";
