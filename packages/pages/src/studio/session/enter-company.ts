import type {
  Draft,
  LiveEvent,
  LiveRequest,
  Person,
  RevisionState,
  TenantContent,
} from "@annae/server/protocol";
import { openLine, type ServerLine } from "../../page/line.ts";
import { providersHere, secretIn, signedInHere } from "../../page/sign-in.ts";
import type { Store } from "../../page/store.ts";
import { type CompanyState, mayRead } from "../company-state.ts";
import { openKept } from "../drafts/keep-draft.ts";
import type { FolderPicture } from "../folder/policy-folder.ts";
import { readPicture } from "../folder/read-picture.ts";
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
export interface CompanyMeans {
  readonly take: (draft: OpenDraft) => void;
  /** Makes a text this one, where it can be undone. */
  readonly write: (path: string, text: string) => void;
  /** There is a picture that there was not before. */
  readonly show: (path: string, picture: FolderPicture) => void;
  /** Keeps the draft in this browser now. */
  readonly keep: () => void;
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
  let line: ServerLine<LiveRequest> | null = null;
  const company = askCompany(store, () => {
    line?.close();
    line = null;
    means.keep();
  });
  const { ask } = company;
  const sender = sendDrafts(store, company, (theirs) => meet(theirs));

  const meet = async (theirs: Draft) => {
    const before = state();
    if (before.draft?.company?.tenant !== before.company.person?.tenant.id) return;
    if (before.draft?.company === undefined) return;
    const { draft, clashes } = withTheirs(before.draft, theirs, before.company.shelf);
    for (const [path, text] of Object.entries(draft.texts)) {
      if (before.draft.texts[path] !== text) means.write(path, text);
    }
    const now = state().draft;
    if (now !== null) tell({ type: "set", set: { draft: { ...now, company: draft.company } } });
    const { person, other } = state().company;
    const by = theirs.by;
    set({
      clashes: [...state().company.clashes, ...clashes],
      other: by === null || by.id === person?.id ? other : { name: by.name, at: by.at },
    });
    for (const [path, picture] of Object.entries(await picturesOf(draft))) {
      const digest = draft.company?.digests[path];
      tell({ type: "picture", path, picture, ...(digest !== undefined && { digest }) });
      means.show(path, picture);
    }
    means.keep();
  };
  const pull = async () => {
    const { body } = await ask<Draft>("/api/draft");
    const known = state().draft?.company;
    if (body === null || known === undefined) return;
    if (body.version !== known.version) await meet(body);
    await sender.send();
  };
  /** The pictures that the server has, but those that are here. */
  const picturesOf = async ({ company: part, pictures }: OpenDraft) => {
    const missing = Object.entries(part?.digests ?? {}).filter(
      ([path]) => pictures[path] === undefined,
    );
    const read = missing.map(async ([path, digest]) => {
      const blob = await company.fetchBytes(`/api/pictures/${digest}`);
      return blob === null ? [] : [[path, await readPicture(blob)] as const];
    });
    return Object.fromEntries((await Promise.all(read)).flat());
  };
  const learnLive = async () => {
    const { body } = await ask<{ revisions: readonly RevisionState[] }>("/api/revisions");
    const armed = body?.revisions.find((one) => one.state === "armed");
    if (armed === undefined) return;
    if (armed.id === state().company.live?.revision.id) return;
    const found = await ask<{ revision: RevisionState; content: TenantContent }>(
      `/api/revisions/${armed.id}`,
    );
    if (found.body === null) return;
    set({ live: found.body });
    const { draft, company: now } = state();
    if (draft?.company === undefined || now.person === null) return;
    const { opened } = draftOfCompany({
      ...{ tenant: now.person.tenant, shelf: now.shelf, live: found.body.content },
      draft: { version: 0, id: "", by: null, content: found.body.content },
    });
    tell({ type: "set", set: { draft: { ...draft, opened } } });
    means.armed();
  };
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
  const follow = () => {
    line?.close();
    const token = company.token();
    line = openLine<LiveRequest, LiveEvent>({
      path: "/api/live",
      hello: () => ({ type: "hello", ...(token !== null && { token }) }),
      told: hear,
      became: (now) => {
        if (now === "over") void ask("/api/me");
        else if (now === "lost") set({ line: "lost" });
      },
    });
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
      ...(await picturesOf({ ...opened, pictures: mine?.pictures ?? {} })),
    };
    means.take({ ...opened, pictures });
    set({ sent: "all", clashes: both?.clashes ?? [], other: null });
    if (both !== null && isUnsent(both.draft, shelf.body.policies)) sender.changed();
    follow();
    return true;
  };
  /** Somebody signs in while the page is open: what they have written goes on where it is theirs. */
  const enterAgain = async () => {
    if (!(await enter())) return;
    const { draft, company: now } = state();
    const isSame = draft?.company?.tenant === now.person?.tenant.id;
    if (!isSame || Object.keys(now.shelf).length === 0) return void (await openDraft());
    follow();
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
      line?.close();
      const { body } = await ask<Person>("/auth/tenant", { tenant });
      if (body === null) return;
      set({ person: body, live: null });
      await openDraft();
    },
    leave: async () => {
      await sender.send();
      means.keep();
      const { draft, company: now } = state();
      line?.close();
      line = null;
      await ask("/auth/leave", {});
      if (draft?.company !== undefined && now.sent === "all") means.forget(draft.id);
      location.assign("/studio");
    },
  };
}
