import type { Store } from "../../page/store.ts";
import type { CompanyPart, JsonGroup } from "../company/company-part.ts";
import type { ContentClash } from "../company/merge-contents.ts";
import type { StudioEvent, StudioState } from "../state.ts";

/** What can be done with what a company's draft has beside its texts. */
export interface PartActs {
  readonly setSettings: (settings: JsonGroup) => void;
  readonly setRoster: (counselors: CompanyPart["counselors"]) => void;
  /** What two people have changed is settled: with mine, or with theirs. */
  readonly settle: (clash: ContentClash, with_: "mine" | "theirs") => void;
}

/** `write`: makes a text this one; `changed`: the draft is another now. */
export function actOnPart(
  { state, tell }: Store<StudioState, StudioEvent>,
  {
    write,
    changed,
  }: {
    readonly write: (path: string, text: string) => void;
    readonly changed: () => void;
  },
): PartActs {
  const set = (part: Partial<Pick<CompanyPart, "settings" | "counselors">>) => {
    tell({ type: "part", set: part });
    changed();
  };
  const takeTheirs = (clash: ContentClash) => {
    const { draft } = state();
    if (draft?.company === undefined) return;
    const { settings, counselors } = draft.company;
    switch (clash.of) {
      case "text":
        return write(
          clash.path,
          (draft.texts[clash.path] ?? "").replace(clash.mine, () => clash.theirs),
        );
      case "setting":
        return set({ settings: { ...settings, [clash.name]: clash.theirs } });
      case "counselor": {
        const others = counselors.filter((one) => Object(one).id !== clash.name);
        return set({ counselors: clash.theirs === undefined ? others : [...others, clash.theirs] });
      }
      case "picture":
        return;
    }
  };
  return {
    setSettings: (settings) => set({ settings }),
    setRoster: (counselors) => set({ counselors }),
    settle: (clash, by) => {
      if (by === "theirs") takeTheirs(clash);
      const clashes = state().company.clashes.filter((one) => one !== clash);
      tell({ type: "company", set: { clashes } });
    },
  };
}
