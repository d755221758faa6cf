import type { Draft, ExtendablePolicies, Person } from "@annae/server/protocol";
import { contentOf, isSameJson, partOf, shelfTexts, textsOf } from "../company/content-of.ts";
import { type ContentClash, mergeContents } from "../company/merge-contents.ts";
import type { PastDraft } from "../drafts/draft-version.ts";
import { madeOver } from "../drafts/made-over.ts";
import type { FolderPicture } from "../folder/policy-folder.ts";
import { readPicture } from "../folder/read-picture.ts";
import type { OpenDraft } from "../state.ts";

/** By which this browser keeps the draft of a company. */
export function companyDraftId(tenant: string): string {
  return `company:${tenant}`;
}

/** What a company's draft is made of. */
export interface CompanySources {
  readonly tenant: Person["tenant"];
  readonly draft: Draft;
  readonly shelf: ExtendablePolicies;
  /** What is in force; null: nothing. */
  readonly live: Draft["content"] | null;
}

/** The server's draft as it is worked on here. */
export function draftOfCompany({ tenant, draft, shelf, live }: CompanySources): OpenDraft {
  const { entry } = draft.content.policy;
  return {
    ...{ id: companyDraftId(tenant.id), name: tenant.name, main: entry, pictures: {} },
    texts: textsOf(draft.content, shelf),
    opened: live === null ? shelfTexts(shelf) : textsOf(live, shelf),
    company: partOf(tenant.id, draft),
  };
}

/** What this browser has kept of the draft, on top of what the server tells now: what comes with the server and was not changed is as it is there. */
export function resumed(kept: OpenDraft, told: OpenDraft): OpenDraft {
  const files = kept.company?.base.policy.files ?? {};
  const own = Object.entries(kept.texts).filter(
    ([path, text]) => path in files || kept.opened[path] !== text,
  );
  return {
    ...{ ...told, company: kept.company, pictures: kept.pictures },
    texts: { ...told.texts, ...Object.fromEntries(own) },
  };
}

/** A draft with what the server has of it by now: nothing of either is lost. `past`: what the draft has been, where whoever works here has written theirs, too. */
export function withTheirs(
  mine: OpenDraft,
  theirs: Draft,
  shelf: ExtendablePolicies,
  past: readonly PastDraft[] = [],
): { readonly draft: OpenDraft; readonly clashes: readonly ContentClash[] } {
  const { company } = mine;
  if (company === undefined) return { draft: mine, clashes: [] };
  const own = contentOf(mine, company, shelf);
  const { content, clashes } = mergeContents(
    madeOver(company.base, theirs.content, past),
    own,
    theirs.content,
  );
  const { settings, counselors, policy } = content;
  const part = { ...company, settings, counselors, digests: policy.pictures };
  return {
    clashes,
    draft: {
      ...mine,
      texts: { ...mine.texts, ...policy.files },
      company: { ...part, version: theirs.version, id: theirs.id, base: theirs.content },
    },
  };
}

/** The pictures that come with the server. */
export async function shelfPictures(
  shelf: ExtendablePolicies,
): Promise<Readonly<Record<string, FolderPicture>>> {
  const all = Object.values(shelf).flatMap(({ pictures }) => Object.entries(pictures));
  const read = all.map(async ([path, base64]) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    return [path, { ...(await readPicture(new Blob([bytes]))), given: true }] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

/** Whether the draft has something that the server has not. */
export function isUnsent(draft: OpenDraft, shelf: ExtendablePolicies): boolean {
  const { company } = draft;
  return company !== undefined && !isSameJson(contentOf(draft, company, shelf), company.base);
}
