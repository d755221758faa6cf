import type {
  Member,
  RevisionState,
  RoomsPage,
  ShadowRun,
  TenantContent,
  WordGate,
} from "@annae/server/protocol";
import { openStudio } from "@annae/studio";
import type { Asked } from "../../page/ask.ts";
import type { Store } from "../../page/store.ts";
import { textsOf } from "../company/content-of.ts";
import { memoryFilesOf } from "../folder/policy-folder.ts";
import type { LiveState, ReleaseFault } from "../live-state.ts";
import { keyOfWay } from "../release/release.ts";
import type { CompanySession } from "../session/enter-company.ts";
import type { StudioEvent, StudioState } from "../state.ts";

/** Putting a draft in force, step by step; each asks the server, which says no where it must not be. */
export interface ReleaseActs {
  /** Asks for everything that the page shows. */
  readonly learnRelease: () => Promise<void>;
  /** Makes a revision of the draft as the server has it. `note`: why. */
  readonly check: (note: string) => Promise<void>;
  /** Decides beside what is in force from now on, sending nothing; null: ends it. */
  readonly runShadow: (revision: string | null) => Promise<void>;
  /** Puts a revision in force. `despite`: gates for which whoever asks answers. */
  readonly arm: (
    revision: string,
    asked: { readonly reason: string; readonly despite: readonly WordGate[] },
  ) => Promise<void>;
  /** Counts the differences in what the server has recorded, customers' words masked. */
  readonly compareServerRecord: () => Promise<void>;
  readonly lookAtClass: (key: string, looked: boolean) => void;
  /** Compares a revision with what is in force; null: looks at none. */
  readonly compareRevision: (id: string | null) => Promise<void>;
  /** Makes the draft what a revision is. */
  readonly takeRevision: (id: string) => Promise<void>;
}

/** Pages of the record that a browser compares with. */
const mostPages = 50;

/** `write`: makes a text of the draft this one; `changed`: the draft is another now. */
export function actOnRelease(
  { state, tell }: Store<StudioState, StudioEvent>,
  session: Pick<CompanySession, "ask" | "learnLive">,
  {
    write,
    changed,
    compareWith,
  }: {
    readonly write: (path: string, text: string) => void;
    readonly changed: () => void;
    readonly compareWith: (name: string, text: string) => Promise<void>;
  },
): ReleaseActs {
  const set = (change: Partial<LiveState>) => tell({ type: "live", set: change });
  const fault = (asked: Asked<unknown>): ReleaseFault | null =>
    asked.body !== null ? null : (asked.problem?.code ?? "notReached");
  /** One thing at a time; what did not work is said. */
  const does = async (
    doing: NonNullable<LiveState["doing"]>,
    act: () => Promise<Asked<unknown>>,
  ) => {
    if (state().live.doing !== null) return;
    set({ doing, fault: null });
    const asked = await act();
    set({ doing: null, fault: fault(asked) });
    await learnRelease();
  };
  const learnRelease = async () => {
    // Revisions tell how far their shadow is: it has to be there first.
    const shadow = await session.ask<{ shadow: ShadowRun | null }>("/api/shadow");
    const [revisions, members, rooms] = await Promise.all([
      session.ask<{ revisions: readonly RevisionState[] }>("/api/revisions"),
      session.ask<{ members: readonly Member[] }>("/api/members"),
      session.ask<RoomsPage>("/api/rooms?limit=1"),
    ]);
    const { received, inProgress, waiting } = rooms.body?.counts ?? {};
    const open = [received, inProgress, waiting].map((one) => one?.rooms ?? 0);
    set({
      ...(revisions.body && { revisions: revisions.body.revisions }),
      ...(shadow.body && { shadow: shadow.body.shadow }),
      ...(members.body && { members: members.body.members }),
      ...(rooms.body && { openRooms: open.reduce((sum, one) => sum + one, 0) }),
    });
    await session.learnLive();
  };
  const recorded = async () => {
    const lines: unknown[] = [];
    for (let page = 0, after = 0; page < mostPages; page += 1) {
      const { body } = await session.ask<{ lines: readonly unknown[]; next: number }>(
        `/api/decisions?after=${after}`,
      );
      if (body === null || body.next === after) return lines;
      lines.push(...body.lines);
      after = body.next;
    }
    return lines;
  };
  const contentOfRevision = async (id: string) =>
    (await session.ask<{ content: TenantContent }>(`/api/revisions/${id}`)).body?.content ?? null;
  const differencesOf = async (content: TenantContent) => {
    const { draft, company, language } = state();
    if (draft === null) return null;
    const folder = { ...draft, main: content.policy.entry, texts: textsOf(content, company.shelf) };
    const studio = openStudio({
      start: () =>
        new Worker(new URL("../worker/policy-worker.ts", import.meta.url), { type: "module" }),
      ...{ files: memoryFilesOf(folder), policy: folder.main, locale: language },
    });
    const files = memoryFilesOf({ ...draft, texts: draft.opened });
    const reply = await studio.ask("differ", { live: { files, policy: draft.main } });
    studio.close();
    return reply?.ok === true ? reply.value : null;
  };
  return {
    learnRelease,
    check: (note) =>
      does("check", () => {
        const version = state().draft?.company?.version ?? 0;
        return session.ask("/api/draft/check", { version, note });
      }),
    runShadow: (revision) => does("shadow", () => session.ask("/api/shadow", { revision })),
    arm: (id, { reason, despite }) =>
      does("arm", () => {
        const { company, live } = state();
        const over = company.live?.revision.id ?? null;
        const ways = live.shadow?.classes ?? [];
        const seen = ways.filter((one) => live.looked.has(keyOfWay(one))).map((one) => one.id);
        return session.ask("/api/revisions/arm", { id, reason, over, seen, despite });
      }),
    compareServerRecord: async () => {
      const lines = await recorded();
      const name = state().draft?.name ?? "";
      await compareWith(name, lines.map((line) => JSON.stringify(line)).join("\n"));
    },
    lookAtClass: (key, looked) => {
      const others = [...state().live.looked].filter((one) => one !== key);
      set({ looked: new Set(looked ? [...others, key] : others) });
    },
    compareRevision: async (id) => {
      if (id === null) return set({ beside: null });
      set({ doing: "compare", fault: null });
      const content = await contentOfRevision(id);
      const found = content && (await differencesOf(content));
      set({ doing: null, ...(found ? { beside: { id, found } } : { fault: "hasErrors" }) });
    },
    takeRevision: async (id) => {
      const content = await contentOfRevision(id);
      const { draft, company } = state();
      if (content === null || draft?.company === undefined) return;
      for (const [path, text] of Object.entries(textsOf(content, company.shelf))) {
        if (draft.texts[path] !== text) write(path, text);
      }
      const { settings, counselors, policy } = content;
      tell({ type: "part", set: { settings, counselors, digests: policy.pictures } });
      changed();
      set({ beside: null });
    },
  };
}
