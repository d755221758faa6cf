import type { Draft, ExtendablePolicies, TenantContent } from "@annae/server/protocol";
import type { CompanyPart } from "./company-part.ts";

/** The texts that every company finds beside its own, by path. */
export function shelfTexts(shelf: ExtendablePolicies): Readonly<Record<string, string>> {
  return Object.assign({}, ...Object.values(shelf).map(({ files }) => files));
}

/** What the server is to keep of a draft: texts that come with the server stay there unless somebody has changed them. */
export function contentOf(
  { main, texts }: { readonly main: string; readonly texts: Readonly<Record<string, string>> },
  { base, settings, counselors, digests }: CompanyPart,
  shelf: ExtendablePolicies,
): TenantContent {
  const given = shelfTexts(shelf);
  const own = Object.entries(texts).filter(
    ([path, text]) => path === main || path in base.policy.files || given[path] !== text,
  );
  return {
    policy: { entry: main, files: Object.fromEntries(own), pictures: digests },
    settings,
    counselors: [...counselors],
  };
}

/** Everything that there is to read and to write of the content: with what it can extend. */
export function textsOf(
  { policy }: TenantContent,
  shelf: ExtendablePolicies,
): Readonly<Record<string, string>> {
  return { ...shelfTexts(shelf), ...policy.files };
}

/** The part of a draft that the server has told. */
export function partOf(
  tenant: string,
  { version, id, content }: Pick<Draft, "version" | "id" | "content">,
): CompanyPart {
  const { settings, counselors, policy } = content;
  return { tenant, version, id, base: content, settings, counselors, digests: policy.pictures };
}

/** Whether both are the same, in whatever order their members stand. */
export function isSameJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(sorted);
  if (typeof json !== "object" || json === null) return json;
  const entries = Object.entries(json).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, value]) => [key, sorted(value)]));
}
