import type { HolidayList, RoomsPage } from "@annae/server/protocol";
import type { Studio } from "@annae/studio";
import type { Holiday } from "@annae/vocabulary";
import { dateIn } from "../../page/moments.ts";
import type { Store } from "../../page/store.ts";
import { firstOf, withOfficial } from "../company/holiday-days.ts";
import type { CompanySession } from "../session/enter-company.ts";
import type { BlockedCustomer, SettingsState } from "../settings-state.ts";
import type { StudioEvent, StudioState } from "../state.ts";
import type { PartActs } from "./part-acts.ts";

/** What can be done on the page of settings beside changing them. */
export interface SettingsActs {
  readonly setSettingsPage: (change: Partial<SettingsState>) => void;
  /** Asks for what the page shows. */
  readonly learnSettings: () => Promise<void>;
  /** Asks what is wrong with settings and roster as they are. */
  readonly judgeSettings: () => void;
  readonly findCustomers: (words: string) => Promise<void>;
  /** Adds the public holidays of this year and the next that the company's list lacks. */
  readonly importHolidays: () => Promise<void>;
  /** Holds at once. */
  readonly blockCustomer: (room: string, blocked: boolean) => Promise<void>;
}

export function actOnSettings(
  { state, tell }: Store<StudioState, StudioEvent>,
  { ask }: Pick<CompanySession, "ask">,
  studio: () => Studio | null,
  setSettings: PartActs["setSettings"],
): SettingsActs {
  const set = (change: Partial<SettingsState>) => tell({ type: "settings", set: change });
  const learnBlocked = async () => {
    const { body } = await ask<{ blocked: readonly BlockedCustomer[] }>("/api/blocked");
    if (body !== null) set({ blocked: body.blocked });
  };
  const judge = async () => {
    const part = state().draft?.company;
    const here = studio();
    if (part === undefined || here === null) return;
    const { settings, counselors } = part;
    const reply = await here.ask("world", { settings, counselors });
    const now = state().draft?.company;
    if (studio() !== here) return;
    // Null: the text was changed first.
    const isOld = reply === null || now?.settings !== settings || now.counselors !== counselors;
    if (isOld) await judge();
    else if (reply.ok) set({ judged: reply.value });
  };
  const judgeSettings = () => void judge();
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
    importHolidays: async () => {
      const today = dateIn(Date.now(), state().draft?.company?.settings.timezone);
      const year = Number(today.slice(0, 4));
      const asked = await Promise.all(
        [year, year + 1].map((one) => ask<HolidayList>(`/api/holidays?year=${one}`)),
      );
      const part = state().draft?.company;
      const official = asked.flatMap(({ body }) => body?.holidays ?? []);
      if (part === undefined || official.length === 0) return set({ imported: "notReached" });
      const listed: unknown = part.settings.holidays;
      const before: readonly Holiday[] = Array.isArray(listed) ? listed : [];
      const holidays = withOfficial(before, official, today);
      const next = holidays.find((one) => !before.includes(one));
      const month = next === undefined ? state().settings.month : firstOf(next).slice(0, 7);
      set({ imported: holidays.length - before.length, month, holiday: null });
      if (holidays.length > before.length) setSettings({ ...part.settings, holidays });
    },
    blockCustomer: async (room, blocked) => {
      await ask("/api/blocked", { room, blocked });
      await learnBlocked();
    },
  };
}
