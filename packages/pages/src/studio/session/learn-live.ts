import type { RevisionState, TenantContent } from "@annae/server/protocol";
import type { Store } from "../../page/store.ts";
import type { StudioEvent, StudioState } from "../state.ts";
import type { CompanyAsk } from "./ask-company.ts";
import { draftOfCompany } from "./draft-of-company.ts";

/** Asks what is in force, beside which the draft's changes are counted. `armed`: it is another than before. */
export async function learnLivePolicy(
  { state, tell }: Store<StudioState, StudioEvent>,
  { ask }: Pick<CompanyAsk, "ask">,
  armed: () => void,
): Promise<void> {
  const { body } = await ask<{ revisions: readonly RevisionState[] }>("/api/revisions");
  const last = body?.revisions.find((one) => one.state === "armed");
  if (last === undefined) return;
  if (last.id === state().company.live?.revision.id) return;
  const found = await ask<{ revision: RevisionState; content: TenantContent }>(
    `/api/revisions/${last.id}`,
  );
  if (found.body === null) return;
  tell({ type: "company", set: { live: found.body } });
  const { draft, company: now } = state();
  if (draft?.company === undefined || now.person === null) return;
  const { opened } = draftOfCompany({
    ...{ tenant: now.person.tenant, shelf: now.shelf, live: found.body.content },
    draft: { version: 0, id: "", by: null, content: found.body.content },
  });
  tell({ type: "set", set: { draft: { ...draft, opened } } });
  armed();
}
