/** A company that the server works for. */
export interface TenantSetup {
  /** Letters, digits and `-`, at most 64: it stands in addresses. */
  readonly id: string;
  readonly name: string;
  readonly policy: FilesOfPolicy;
  /** As settings are written in scenarios. */
  readonly settings: unknown;
  /** The roster as scenarios write it. */
  readonly counselors: unknown;
  /** Origins of the sites that may show its chat window: `https://shop.example`. */
  readonly origins: readonly string[];
  /** Days for which a conversation is kept after its last word; absent: 90. */
  readonly keepDays?: number;
}

/** The files of a policy by their paths, with `/`, and which of them comes first. */
export interface FilesOfPolicy {
  readonly entry: string;
  readonly files: Readonly<Record<string, string>>;
  /** Pictures by path. */
  readonly pictures: Readonly<Record<string, Uint8Array<ArrayBuffer>>>;
}

/** A tenant's own keys and names on a channel, by name. */
export type TenantKeys = (tenant: string, channel: string) => Readonly<Record<string, string>>;
