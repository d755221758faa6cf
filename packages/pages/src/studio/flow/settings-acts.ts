import type { RoomsPage } from "@annae/server/protocol";
import type { Studio } from "@annae/studio";
import type { Store } from "../../page/store.ts";
import type { CompanySession } from "../session/enter-company.ts";
import type { BlockedCustomer, SettingsState } from "../settings-state.ts";
import type { StudioEvent, StudioState } from "../state.ts";

/** What can be done on the page of settings beside changing them. */
export interface SettingsActs {
  readonly setSettingsPage: (change: Partial<SettingsState>) => void;
  /** Asks for what the page shows. */
  readonly learnSettings: () => Promise<void>;
  /** Asks what is wrong with settings and roster as they are. */
  readonly judgeSettings: () => void;
  readonly findCustomers: (words: string) => Promise<void>;
  /** Holds at once. */
  readonly blockCustomer: (room: string, blocked: boolean) => Promise<void>;
}

export function actOnSettings(
  { state, tell }: Store<StudioState, StudioEvent>,
  { ask }: Pick<CompanySession, "ask">,
  studio: () => Studio | null,
): SettingsActs {
  const set = (change: Partial<SettingsState>) => tell({ type: "settings", set: change });
  const learnBlocked = async () => {
    const { body } = await ask<{ blocked: readonly BlockedCustomer[] }>("/api/blocked");
    if (body !== null) set({ blocked: body.blocked });
  };
  const judgeSettings = () => {
    const part = state().draft?.company;
    if (part === undefined) return;
    const { settings, counselors } = part;
    void studio()
      ?.ask("world", { settings, counselors })
      .then((reply) => {
        if (reply?.ok === true) set({ judged: reply.value });
      });
  };
  return {
    ...{ setSettingsPage: set, judgeSettings },
    learnSettings: async () => {
      judgeSettings();
      await learnBlocked();
    },
    findCustomers: async (words) => {
      if (words.trim() === "") return set({ found: [] });
      const find = encodeURIComponent(words.trim().slice(0, 100));
      const { body } = await ask<RoomsPage>(`/api/rooms?limit=10&order=latest&find=${find}`);
      if (body !== null) set({ found: body.rooms });
    },
    blockCustomer: async (room, blocked) => {
      await ask("/api/blocked", { room, blocked });
      await learnBlocked();
    },
  };
}
