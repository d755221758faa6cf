import type { Draft, LiveEvent, Person } from "@annae/server/protocol";
import { providersHere, secretIn, signedInHere } from "../../page/sign-in.ts";
import type { Store } from "../../page/store.ts";
import { type CompanyState, mayRead } from "../company-state.ts";
import { openKept } from "../drafts/keep-draft.ts";
import type { OpenDraft, StudioEvent, StudioState } from "../state.ts";
import { askCompany, type CompanyAsk } from "./ask-company.ts";
import {
  companyDraftId,
  draftOfCompany,
  isUnsent,
  resumed,
  shelfPictures,
  withTheirs,
} from "./draft-of-company.ts";
import { followCompany } from "./follow-company.ts";
import { learnLivePolicy } from "./learn-live.ts";
import { type DraftMeans, meetDraft, picturesOf } from "./meet-draft.ts";
import { sendDrafts } from "./send-draft.ts";

/** Working for a company, as somebody who is signed in. */
export interface CompanySession extends Pick<CompanyAsk, "ask"> {
  /** Whoever is signed in here comes in; false: nobody is, or they may see nothing of what the company decides by. */
  readonly enter: () => Promise<boolean>;
  /** Opens the company's draft; false: it can't be had now. */
  readonly openDraft: () => Promise<boolean>;
  /** The draft was changed here. */
  readonly changed: () => void;
  /** What is in force may be another now. */
  readonly learnLive: () => Promise<void>;
  readonly choose: (tenant: string) => Promise<void>;
  readonly leave: () => Promise<void>;
}

/** How the session works on what is open. */
export interface CompanyMeans extends DraftMeans {
  readonly take: (draft: OpenDraft) => void;
  readonly forget: (id: string) => void;
  /** Another policy is in force: what was found of differences is of none. */
  readonly armed: () => void;
  /** Something happened at the server. */
  readonly heard: (event: LiveEvent) => void;
}

export function enterCompany(
  store: Store<StudioState, StudioEvent>,
  means: CompanyMeans,
): CompanySession {
  const { state, tell } = store;
  const set = (change: Partial<CompanyState>) => tell({ type: "company", set: change });
  const company: CompanyAsk = askCompany(store, () => {
    line.end();
    means.keep();
  });
  const { ask } = company;
  const line = followCompany(company, {
    became: (now) => set({ line: now }),
    heard: (event) => hear(event),
    lapsed: () => void ask("/api/me"),
  });
  const meet = (theirs: Draft) => meetDraft(store, company, means, theirs);
  const sender = sendDrafts(store, company, meet);
  const pull = async () => {
    const { body } = await ask<Draft>("/api/draft");
    const known = state().draft?.company;
    if (body === null || known === undefined) return;
    if (body.version !== known.version) await meet(body);
    await sender.send();
  };
  const learnLive = () => learnLivePolicy(store, company, means.armed);
  const hear = (event: LiveEvent) => {
    if (event.type === "welcome") {
      set({ line: "open" });
      void pull();
    }
    if (event.type === "draft" && event.version > (state().draft?.company?.version ?? Infinity)) {
      void pull();
    }
    if (event.type === "revised") void learnLive();
    means.heard(event);
  };
  const enter = async () => {
    const signed = await signedInHere();
    if (signed === null) {
      set({ line: "nobody", providers: await providersHere() });
      return false;
    }
    company.be(signed.token);
    const me = await ask<Person>("/api/me");
    if (me.body === null) return false;
    const { body } = await ask<{ tenants: CompanyState["tenants"] }>("/api/tenants");
    set({ line: "open", person: me.body, tenants: body?.tenants ?? [] });
    return mayRead(state().company);
  };
  const openDraft = async () => {
    const { person } = state().company;
    if (person === null) return false;
    const shelf = await ask<{ policies: CompanyState["shelf"] }>("/api/standard");
    const draft = await ask<Draft>("/api/draft");
    if (shelf.body === null || draft.body === null) return false;
    set({ shelf: shelf.body.policies });
    await learnLive();
    const { live } = state().company;
    const told = draftOfCompany({
      ...{ tenant: person.tenant, draft: draft.body, shelf: shelf.body.policies },
      live: live?.content ?? null,
    });
    const kept = await openKept(companyDraftId(person.tenant.id));
    const mine = kept?.company === undefined ? null : resumed(kept, told);
    const both = mine && withTheirs(mine, draft.body, shelf.body.policies);
    const opened = both?.draft ?? told;
    const pictures = {
      ...(await shelfPictures(shelf.body.policies)),
      ...mine?.pictures,
      ...(await picturesOf(company, { ...opened, pictures: mine?.pictures ?? {} })),
    };
    means.take({ ...opened, pictures });
    set({ sent: "all", clashes: both?.clashes ?? [], other: null });
    if (both !== null && isUnsent(both.draft, shelf.body.policies)) sender.changed();
    line.follow();
    return true;
  };
  /** Somebody signs in while the page is open: what they have written goes on where it is theirs. */
  const enterAgain = async () => {
    if (!(await enter())) return;
    const { draft, company: now } = state();
    const isSame = draft?.company?.tenant === now.person?.tenant.id;
    if (!isSame || Object.keys(now.shelf).length === 0) return void (await openDraft());
    line.follow();
  };
  addEventListener("hashchange", () => {
    if (secretIn(location.hash) !== null) void enterAgain();
  });
  addEventListener("online", () => void sender.send());

  return {
    ...{ ask, enter, openDraft, learnLive, changed: sender.changed },
    choose: async (tenant) => {
      await sender.send();
      means.keep();
      line.end();
      const { body } = await ask<Person>("/auth/tenant", { tenant });
      if (body === null) return;
      set({ person: body, live: null });
      await openDraft();
    },
    leave: async () => {
      await sender.send();
      means.keep();
      const { draft, company: now } = state();
      line.end();
      await ask("/auth/leave", {});
      if (draft?.company !== undefined && now.sent === "all") means.forget(draft.id);
      location.assign("/studio");
    },
  };
}
