import type { Category, Counselor, SettingsPatch } from "@annae/vocabulary";

/** A counselor as a test describes one: what is not said has its default. */
export type CounselorSketch = Partial<Counselor> & Pick<Counselor, "id" | "name">;

/** The world as the statements of a test have described it so far, in the shapes of a scenario. */
export interface TestWorld {
  readonly settings: SettingsPatch;
  /** Settings that the policy declares itself, as JSON. */
  readonly own: Readonly<Record<string, unknown>>;
  /** Null: nothing was said, and there is one counselor of whom nothing is known. */
  readonly counselors: readonly CounselorSketch[] | null;
  readonly customer: { readonly blocked?: boolean; readonly channelAdded?: boolean };
  /** Null: nothing was said. */
  readonly openConsultations: number | null;
  readonly category: Category | null;
  /** Facts that the policy declares itself, as JSON. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** The world in which every test begins: a small office in Seoul, open on weekdays from 10:00 to 18:00. */
export function openingWorld(chatbot: boolean): TestWorld {
  return {
    settings: {
      timezone: "Asia/Seoul",
      chatbot,
      workingHours: {
        weekday: { from: "10:00", to: "18:00" },
        saturday: "closed",
        sunday: "closed",
      },
    },
    own: {},
    counselors: null,
    customer: {},
    openConsultations: null,
    category: null,
    facts: {},
  };
}
