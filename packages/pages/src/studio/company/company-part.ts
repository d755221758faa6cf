import type { TenantContent } from "@annae/server/protocol";

/** A JSON object. */
export type JsonGroup = Readonly<Record<string, unknown>>;

/** What a draft of a company has beside its texts and pictures, and what the server has of it. */
export interface CompanyPart {
  /** The company's id. */
  readonly tenant: string;
  /** The server's draft as it was last heard of: its version and what was in it. */
  readonly version: number;
  /** Digest of what the server had then, as a revision of it would have. */
  readonly id: string;
  readonly base: TenantContent;
  /** As scenarios write them. */
  readonly settings: JsonGroup;
  readonly counselors: readonly unknown[];
  /** Pictures that the server has, by path. */
  readonly digests: Readonly<Record<string, string>>;
}

/** Whether something that a browser has kept is such a part. */
export function isCompanyPart(kept: unknown): kept is CompanyPart {
  const { tenant, version, id, base, settings, counselors, digests } = Object(kept);
  const { files, entry } = Object(Object(base).policy);
  const groups = [files, settings, digests, Object(base).settings];
  return (
    typeof tenant === "string" &&
    typeof version === "number" &&
    typeof id === "string" &&
    typeof entry === "string" &&
    Array.isArray(counselors) &&
    groups.every((one) => typeof one === "object" && one !== null)
  );
}
