import type { ConditionPlace } from "@annae/studio";
import type { Language } from "../page/language.ts";
import { type BenchState, emptyBench } from "./bench-state.ts";
import type { CompanyPart } from "./company/company-part.ts";
import { type CompanyState, noCompany } from "./company-state.ts";
import { noCondition, type OpenCondition } from "./condition-state.ts";
import { type DifferencesState, emptyDifferences } from "./differences-state.ts";
import type { PickFault } from "./folder/pick-folder.ts";
import type { FolderPicture, PolicyFolder } from "./folder/policy-folder.ts";
import { inCompany, standardLines } from "./lines.ts";
import { emptyLive, type LiveState } from "./live-state.ts";
import { emptyProofs, type ProofsState } from "./proofs-state.ts";
import { noSentence, type OpenSentence } from "./sentences.ts";
import { emptySettings, type SettingsState } from "./settings-state.ts";
import { noStatistics, type StatisticsState } from "./statistics-state.ts";

/** The screens of the studio, in the order of the rail. */
export const screens = [
  "messages",
  "proofs",
  "live",
  "approval",
  "settings",
  "statistics",
] as const;

/** A screen of the studio. */
export type Screen = (typeof screens)[number];

/** How the middle of the bench shows the policy: as a form, as its text, or as both. */
export const benchModes = ["form", "split", "rules"] as const;

/** A way to show the policy. */
export type BenchMode = (typeof benchModes)[number];

/** What of the bench a phone shows, in the order of its tabs. */
export const benchTabs = ["list", "edit", "preview", "line"] as const;

/** A part of the bench. */
export type BenchTab = (typeof benchTabs)[number];

/** A policy that is being worked on. */
export interface OpenDraft extends PolicyFolder {
  /** By which it is kept: `example:…`, `folder:…`, `link:…`. */
  readonly id: string;
  /** The texts as they were opened. */
  readonly opened: PolicyFolder["texts"];
  /** It came with a link and was not written to yet: nothing of it is kept. */
  readonly strange?: boolean;
  /** What it has besides where it is a company's, which others write, too. */
  readonly company?: CompanyPart | undefined;
}

/** What is wrong with a text, as the language server tells it; lines and characters from 0 on. */
export interface ToldProblem {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly line: number;
  readonly character: number;
}

/** What stands over the page until it is settled. */
export type StudioDialog =
  | { readonly of: "open" }
  | { readonly of: "account" }
  | { readonly of: "clashes" | "saveTest" | "world" }
  | { readonly of: "arm"; readonly revision: string }
  | { readonly of: "share"; readonly link: string }
  | { readonly of: "variant" | "message"; readonly message: string }
  | { readonly of: "add"; readonly what: "situation" | "message" }
  | { readonly of: "rule"; readonly rule: string }
  | { readonly of: "condition"; readonly place: ConditionPlace }
  | { readonly of: "event"; readonly at: number };

/** What has just happened, said once. */
export type StudioNotice =
  | ("saved" | "savedTest" | "notSaved" | "folderGone")
  | ("copied" | "notCopied" | "badLink" | "newerLink" | "tooMuchToShare")
  | PickFault;

/** What the studio shows. */
export interface StudioState {
  readonly language: Language;
  readonly theme: "light" | "dark";
  /** The window has no room for form and text side by side, nor for three previews. */
  readonly narrow: boolean;
  readonly screen: Screen;
  readonly mode: BenchMode;
  readonly tab: BenchTab;
  readonly draft: OpenDraft | null;
  readonly company: CompanyState;
  readonly bench: BenchState;
  readonly proofs: ProofsState;
  readonly differences: DifferencesState;
  readonly statistics: StatisticsState;
  /** Code of the platform message whose wording is looked at. */
  readonly platformMessage: string;
  readonly live: LiveState;
  readonly settings: SettingsState;
  /** The sentence that is being put together. */
  readonly sentence: OpenSentence;
  /** The condition that is being put together. */
  readonly condition: OpenCondition;
  /** The file in the editor. */
  readonly shown: string;
  readonly undoable: boolean;
  /** False: this browser can't run the compiler beside the page. */
  readonly works: boolean;
  /** By file, of which something has been told. */
  readonly problems: Readonly<Record<string, readonly ToldProblem[]>>;
  /** Whether the browser keeps the draft as it is now. */
  readonly kept: "kept" | "waiting" | "refused";
  /** Another tab shows the same draft. */
  readonly elsewhere: boolean;
  readonly asking: StudioDialog | null;
  readonly notice: StudioNotice | null;
  /** Why the last picture was not taken. */
  readonly pictureFault: "notPicture" | "tooLarge" | null;
}

/** What can happen to it. */
export type StudioEvent =
  | { readonly type: "set"; readonly set: Partial<StudioState> }
  | { readonly type: "bench"; readonly set: Partial<BenchState> }
  | { readonly type: "proofs"; readonly set: Partial<ProofsState> }
  | { readonly type: "differences"; readonly set: Partial<DifferencesState> }
  | { readonly type: "opened"; readonly draft: OpenDraft }
  | { readonly type: "text"; readonly path: string; readonly text: string }
  /** `digest`: the server has it. */
  | {
      readonly type: "picture";
      readonly path: string;
      readonly picture: FolderPicture;
      readonly digest?: string;
    }
  | { readonly type: "live"; readonly set: Partial<LiveState> }
  | { readonly type: "settings"; readonly set: Partial<SettingsState> }
  | { readonly type: "company"; readonly set: Partial<CompanyState> }
  /** Settings or roster of the company whose draft is open are these. */
  | {
      readonly type: "part";
      readonly set: Partial<Pick<CompanyPart, "settings" | "counselors" | "digests">>;
    }
  /** These texts are on the disk now: changes are counted from there. */
  | { readonly type: "saved"; readonly texts: PolicyFolder["texts"] }
  | { readonly type: "told"; readonly path: string; readonly problems: readonly ToldProblem[] };

/** A studio in which nothing is open yet. */
export const emptyStudio: StudioState = {
  ...{
    language: "ko",
    theme: "light",
    narrow: false,
    screen: "messages",
    mode: "form",
    tab: "list",
  },
  ...{
    draft: null,
    company: noCompany,
    bench: emptyBench,
    proofs: emptyProofs,
    differences: emptyDifferences,
    statistics: noStatistics,
    platformMessage: "ST",
    live: emptyLive,
    settings: emptySettings,
    shown: "",
    undoable: false,
    works: true,
    problems: {},
    kept: "kept",
  },
  ...{
    elsewhere: false,
    asking: null,
    notice: null,
    pictureFault: null,
    sentence: noSentence,
    condition: noCondition,
  },
};

/** What the studio shows afterwards. */
export function nextStudio(was: StudioState, event: StudioEvent): StudioState {
  const { draft } = was;
  switch (event.type) {
    case "set":
      return { ...was, ...event.set };
    case "bench":
      return { ...was, bench: { ...was.bench, ...event.set } };
    case "proofs":
      return { ...was, proofs: { ...was.proofs, ...event.set } };
    case "differences":
      return { ...was, differences: { ...was.differences, ...event.set } };
    case "opened": {
      const { language, theme, narrow, screen, mode, works, company } = was;
      const stays = { language, theme, narrow, screen, mode, works, company };
      const opened = { ...emptyStudio, ...stays, draft: event.draft, shown: event.draft.main };
      return { ...opened, bench: benchOf(opened.bench, event.draft.company) };
    }
    case "text": {
      if (draft === null || draft.texts[event.path] === event.text) return was;
      const texts = { ...draft.texts, [event.path]: event.text };
      const bench = { ...was.bench, current: false };
      const differences = { ...was.differences, stale: was.differences.found !== null };
      return {
        ...was,
        bench,
        differences,
        draft: { ...draft, texts, strange: false },
        kept: "waiting",
      };
    }
    case "picture": {
      if (draft === null) return was;
      const pictures = { ...draft.pictures, [event.path]: event.picture };
      const company = draft.company && withDigest(draft.company, event.path, event.digest);
      return { ...was, draft: { ...draft, pictures, company } };
    }
    case "settings":
      return { ...was, settings: { ...was.settings, ...event.set } };
    case "live":
      return { ...was, live: { ...was.live, ...event.set } };
    case "company":
      return { ...was, company: { ...was.company, ...event.set } };
    case "part": {
      if (draft?.company === undefined) return was;
      const company = { ...draft.company, ...event.set };
      const bench = event.set.settings === undefined ? was.bench : benchOf(was.bench, company);
      return { ...was, bench, draft: { ...draft, company }, kept: "waiting" };
    }
    case "saved":
      return draft === null
        ? was
        : { ...was, draft: { ...draft, opened: event.texts }, notice: "saved" };
    case "told":
      return { ...was, problems: { ...was.problems, [event.path]: event.problems } };
  }
}

/** A story that anybody can begin with plays as the company is set. */
function benchOf(bench: BenchState, company: CompanyPart | undefined): BenchState {
  const story = standardLines.find(({ id }) => id === bench.lineOf);
  if (company === undefined || story === undefined) return bench;
  const { settings } = inCompany(story.line, company.settings);
  return { ...bench, line: { ...bench.line, settings } };
}

/** A picture that was changed here is none that the server has. */
function withDigest(company: CompanyPart, path: string, digest?: string): CompanyPart {
  const { [path]: _, ...others } = company.digests;
  return { ...company, digests: digest === undefined ? others : { ...others, [path]: digest } };
}
