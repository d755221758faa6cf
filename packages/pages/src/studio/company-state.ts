import type {
  ExtendablePolicies,
  OwnTenant,
  Person,
  ProblemCode,
  RevisionState,
  SignInWays,
  TenantContent,
} from "@annae/server/protocol";
import type { ContentClash } from "./company/merge-contents.ts";

/** What the studio knows of the server, and of the company for whose policy somebody is signed in. */
export interface CompanyState {
  /**
   * `none`: the page has no server; `nobody`: nobody is signed in; `lost`: the server is not reached, what is written is kept and
   * sent later; `over`: whoever was signed in is not any more, what is written is kept.
   */
  readonly line: "none" | "nobody" | "open" | "lost" | "over";
  readonly person: Person | null;
  /** The companies for which they work. */
  readonly tenants: readonly OwnTenant[];
  /** Where one can sign in; none: by a link alone. */
  readonly providers: SignInWays["providers"];
  /** The policies that come with the server. */
  readonly shelf: ExtendablePolicies;
  /** Whether the server has the draft as it is now. */
  readonly sent: "all" | "waiting" | "refused";
  /** Why the server does not take the draft. */
  readonly refusal: ProblemCode | null;
  /** Who else has written the draft while it is open here; null: nobody. */
  readonly other: { readonly name: string; readonly at: number } | null;
  /** What both have changed. */
  readonly clashes: readonly ContentClash[];
  /** The revision that is in force, and what is in it; null: not known. */
  readonly live: { readonly revision: RevisionState; readonly content: TenantContent } | null;
}

/** Nobody is signed in, or there is nowhere to. */
export const noCompany: CompanyState = {
  ...{ line: "none", person: null, tenants: [], providers: [], shelf: {} },
  ...{ sent: "all", refusal: null, other: null, clashes: [], live: null },
};

/** Whether whoever is signed in may write the company's draft and put it in force. */
export function mayWrite({ person }: CompanyState): boolean {
  return person?.roles.includes("operator") ?? false;
}

/** Whether they may see it. */
export function mayRead({ person }: CompanyState): boolean {
  return person?.roles.some((role) => role !== "counselor") ?? false;
}
