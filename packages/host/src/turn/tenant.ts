import { createHash } from "node:crypto";
import { type PolicyIr, type PolicyRules, policyFromIr } from "@annae/ir";
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
import type { Channel } from "@annae/vocabulary";
import { type KeptTenant, revisionName } from "../ledger/ledger.ts";
import type { TenantRevision } from "../seam.ts";
import { createShelf, type Shelf } from "../shelf.ts";
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
  /** Policies by the digest of their rules: tenants that decide by the same share it. */
  readonly shared: Shelf<CompiledPolicy>;
}

interface CompiledPolicy {
  readonly policy: Policy;
  readonly rules: PolicyIr;
}

/** How many policies are at hand for tenants that come. */
const mostShared = 100;

/** A library in which nothing has been read yet. */
export function libraryOf(
  given: Pick<Library, "channels"> & Partial<Pick<Library, "built" | "images">>,
): Library {
  return { built: {}, ...given, shared: createShelf(mostShared) };
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
export function tenantOf(name: string, stored: KeptTenant, library: Library): Tenant | null {
  const found = policyOf(stored.revision, library);
  if (found === null) return null;
  const kept = { ...stored, revision: { ...stored.revision, policy: found.named } };
  const { settings } = kept.revision;
  const common = {
    tenant: name,
    policy: found.policy,
    settings,
    calendar: createCalendar(settings),
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

/** The policy, and how a revision is to name it. */
function policyOf(
  { policy }: TenantRevision,
  library: Library,
): (BuiltPolicy & { readonly named: TenantRevision["policy"] }) | null {
  if (!("built" in policy)) {
    const compiled = compiledOf(policy, library);
    return { ...compiled, named: compiled.rules };
  }
  const { built } = library;
  const found = Object.hasOwn(built, policy.built) ? built[policy.built] : undefined;
  return found === undefined ? null : { ...found, named: policy };
}

function compiledOf(rules: PolicyIr, { shared }: Library): CompiledPolicy {
  const digest = sha256(rules);
  const known = shared.get(digest);
  if (known !== undefined) return known;
  const compiled = { policy: policyFromIr(rules), rules };
  shared.put(digest, compiled);
  return compiled;
}

function sha256(content: unknown): string {
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}

/** Names the revision by its content: the same wherever it is the same. Of a built policy its rules and messages count. */
export function digestOf(revision: TenantRevision, { built }: Library): string {
  const { policy, settings, counselors } = revision;
  const module =
    "built" in policy && Object.hasOwn(built, policy.built) ? built[policy.built] : null;
  const content = [policy, module?.rules, module?.policy, settings, counselors];
  return sha256(content).slice(0, 32);
}

/** The revision as it is put in force after another: texts that wait for the platform's approval leave those approved before in force (SYS-10). */
export function revisionAfter(
  before: TenantRevision | null,
  wanted: TenantRevision,
): TenantRevision {
  if (before === null) return wanted;
  return { ...wanted, settings: keepApproved(before.settings, wanted.settings) };
}
