import { createHash } from "node:crypto";
import { type PolicyRules, policyFromIr } from "@annae/ir";
import {
  createCalendar,
  type ImageLookup,
  keepApproved,
  noImages,
  type Policy,
  type Station,
  type TickQuestions,
  tickQuestions,
} from "@annae/runtime";
import { type Channel, facts } from "@annae/vocabulary";
import { type KeptTenant, revisionName } from "../ledger/ledger.ts";
import type { TenantRevision } from "../seam.ts";
import { ticksAskLoad } from "./asks-load.ts";

/** A policy built as a module, with its rules as data: `await policy.rules()`. */
export interface BuiltPolicy {
  readonly policy: Policy;
  readonly rules: PolicyRules;
}

/** What a tenant's revisions are read with. */
export interface Library {
  readonly channels: readonly Channel[];
  readonly built: Readonly<Record<string, BuiltPolicy>>;
  /** Sized images of a tenant's policy; absent: messages go out without. */
  readonly images?: (tenant: string) => ImageLookup;
}

/** A tenant as its events are decided. */
export interface Tenant {
  readonly name: string;
  readonly kept: KeptTenant;
  /** By the channel's id. */
  readonly stations: ReadonlyMap<string, Station>;
  readonly questions: TickQuestions | null;
  /** Whether conversations are to be woken when how much there is to do has changed. */
  readonly ticksAskLoad: boolean;
  /** Number and digest of the revision, as it stands with every answer. */
  readonly revision: string;
}

/** The tenant of that revision; null where its policy is one that nobody has. */
export function tenantOf(name: string, kept: KeptTenant, library: Library): Tenant | null {
  const found = policyOf(kept.revision, library);
  if (found === null) return null;
  const { settings } = kept.revision;
  const common = {
    tenant: name,
    policy: found.policy,
    settings,
    calendar: createCalendar(settings),
    facts: factsByName,
    images: library.images?.(name) ?? noImages,
  };
  return {
    name,
    kept,
    stations: new Map(library.channels.map((channel) => [channel.id, { ...common, channel }])),
    questions: tickQuestions(found.rules),
    ticksAskLoad: ticksAskLoad(found.policy),
    revision: revisionName(kept),
  };
}

const factsByName = new Map(facts.map((fact) => [fact.name, fact]));

function policyOf({ policy }: TenantRevision, { built }: Library): BuiltPolicy | null {
  if (!("built" in policy)) return { policy: policyFromIr(policy), rules: policy };
  return Object.hasOwn(built, policy.built) ? (built[policy.built] ?? null) : null;
}

/** Names the revision by its content: the same wherever it is the same. Of a built policy its rules and messages count. */
export function digestOf(revision: TenantRevision, { built }: Library): string {
  const { policy, settings, counselors } = revision;
  const module =
    "built" in policy && Object.hasOwn(built, policy.built) ? built[policy.built] : null;
  const content = [policy, module?.rules, module?.policy, settings, counselors];
  return createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 32);
}

/** The revision as it is put in force after another: texts that wait for the platform's approval leave those approved before in force (SYS-10). */
export function revisionAfter(
  before: TenantRevision | null,
  wanted: TenantRevision,
): TenantRevision {
  if (before === null) return wanted;
  return { ...wanted, settings: keepApproved(before.settings, wanted.settings) };
}
