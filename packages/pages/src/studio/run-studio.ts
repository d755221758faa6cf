import type { TimeLine, TypedProof } from "@annae/studio";
import { browserStorage } from "../page/browser-storage.ts";
import type { Language } from "../page/language.ts";
import { nowAndThen } from "../page/now-and-then.ts";
import type { Store } from "../page/store.ts";
import { conditionAt } from "./bench-state.ts";
import { forgetDraft, type KeptDraft, keptDrafts } from "./drafts/kept-draft.ts";
import { keepLooks } from "./drafts/kept-looks.ts";
import { actOnConditions, type ConditionActs } from "./flow/condition-acts.ts";
import { actOnDifferences, type DifferenceActs } from "./flow/difference-acts.ts";
import { type DraftKeeper, keepDrafts } from "./flow/draft-keeper.ts";
import { actOnLine, type LineActs } from "./flow/line-acts.ts";
import { actOnLooks, type LookActs } from "./flow/look-acts.ts";
import { actOnMaking, type MakeActs } from "./flow/make-acts.ts";
import { actOnPart, type PartActs } from "./flow/part-acts.ts";
import { openShelf, type PolicyShelf } from "./flow/policy-shelf.ts";
import { actOnRelease, type ReleaseActs } from "./flow/release-acts.ts";
import { actOnSettings, type SettingsActs } from "./flow/settings-acts.ts";
import { actOnStatistics, type StatisticsActs } from "./flow/statistics-acts.ts";
import { type PictureOf, takePicture } from "./flow/take-picture.ts";
import { createTextField, type TextFieldActs } from "./flow/text-field.ts";
import { createWorkbench, type Workbench } from "./flow/workbench.ts";
import { testsPath } from "./folder/policy-folder.ts";
import { testLine } from "./lines.ts";
import { type CompanySession, enterCompany } from "./session/enter-company.ts";
import type { OpenDraft, Screen, StudioDialog, StudioEvent, StudioState } from "./state.ts";

/** What a person can do in the studio. */
export interface StudioActs
  extends Omit<PolicyShelf, "first">,
    Pick<Workbench, "show" | "edit" | "patch" | "undo" | "redo" | "place" | "openProof">,
    LineActs,
    LookActs,
    MakeActs,
    ConditionActs,
    DifferenceActs,
    TextFieldActs,
    StatisticsActs,
    SettingsActs,
    PartActs,
    ReleaseActs,
    Pick<CompanySession, "choose" | "leave"> {
  readonly begin: () => Promise<void>;
  /** Opens the draft of the company for which somebody is signed in. */
  readonly openCompany: () => void;
  readonly go: (screen: Screen) => void;
  readonly ask: (dialog: StudioDialog | null) => void;
  readonly speak: (language: Language) => void;
  readonly darken: () => void;
  readonly drafts: () => readonly KeptDraft[];
  readonly copy: (text: string) => Promise<void>;
  readonly keep: () => void;
  readonly openCounterexample: (proof: TypedProof) => void;
  /** Opens a conversation on the time line, at its last event. */
  readonly openChat: (name: string, line: TimeLine) => void;
  /** Writes the test behind those that there are. */
  readonly saveTest: (test: string) => void;
  readonly takePicture: (file: File, of: PictureOf) => void;
}

/** Connects the state with this browser: what is kept, what works behind the page, what can be done. */
export function runStudio(store: Store<StudioState, StudioEvent>): StudioActs {
  const { state, tell } = store;
  const set = (change: Partial<StudioState>) => tell({ type: "set", set: change });
  const changed = () => {
    keeper.changed();
    session.changed();
  };
  const openCounterexample = ({ counterexample, text }: TypedProof) => {
    if (counterexample !== null) openChat(text, counterexample.line);
  };
  const bench: Workbench = createWorkbench(store, {
    ...{ changed, openChat: openCounterexample },
    begun: () => settings.judgeSettings(),
    openMessage: (name) => {
      set({ mode: state().narrow ? "form" : "split" });
      looks.openMessage(name);
    },
    openTest: (title) => {
      set({ tab: "line" });
      lines.chooseLine(testLine(title));
    },
  });
  const keeper: DraftKeeper = keepDrafts(store, (texts) => {
    for (const [path, text] of Object.entries(texts)) bench.replace(path, text);
    settings.judgeSettings();
  });
  const take = (draft: OpenDraft) => {
    keeper.take(draft);
    bench.begin(false);
    if (state().screen === "statistics") go("statistics");
  };
  const shelf = openShelf(store, take);
  const learnSoon = nowAndThen(() => void release.learnRelease(), 3_000);
  const session: CompanySession = enterCompany(store, {
    take,
    write: bench.addText,
    show: (path, { facts }) => bench.studio()?.picture(path, facts),
    keep: () => {
      keeper.keep();
      settings.judgeSettings();
    },
    past: keeper.past,
    forget: (id) => forgetDraft(browserStorage(), id),
    armed: () => {
      const { found } = state().differences;
      tell({ type: "differences", set: { stale: found !== null } });
      if (state().screen === "live") void differing.compare();
    },
    heard: (event) => {
      const isShown = state().screen === "live" && state().draft?.company !== undefined;
      if (isShown && (event.type === "room" || event.type === "revised")) learnSoon();
    },
  });
  const statistics = actOnStatistics(store, session);
  const part = actOnPart(store, {
    write: bench.addText,
    changed: () => {
      changed();
      bench.look();
      settings.judgeSettings();
    },
  });
  const settings: SettingsActs = actOnSettings(store, session, bench.studio, part.setSettings);
  const saveTest = (test: string) => {
    const { draft } = state();
    if (draft === null) return;
    const path = testsPath(draft);
    const before = draft.texts[path] ?? "";
    bench.addText(path, `${before}${before === "" ? "" : "\n"}${test.trimEnd()}\n`);
    set({ notice: "savedTest" });
  };
  const openChat = (name: string, line: TimeLine) => {
    set({ screen: "messages", tab: "line" });
    lines.openLine(name, line, Math.max(0, line.events.length - 1));
  };
  const learnMenu = async () => {
    const reply = await bench.studio()?.ask("formMenu", null);
    if (reply?.ok) set({ sentence: { ...state().sentence, menu: reply.value } });
  };
  const looks = actOnLooks(store, bench);
  const field = createTextField(store, bench);
  const conditions = actOnConditions(store, bench.studio);
  const differing = actOnDifferences(store, bench.studio);
  const release = actOnRelease(store, session, {
    write: bench.addText,
    changed,
    compareWith: differing.compareWith,
  });
  const lines = actOnLine(store, bench.studio, { looked: bench.look, saveTest });
  const go = (screen: Screen) => {
    set({ screen });
    const { found, stale } = state().differences;
    if (screen === "live" && (found === null || stale)) void differing.compare();
    if (screen === "live" && state().draft?.company !== undefined) {
      settings.judgeSettings();
      void release.learnRelease();
    }
    if (screen === "proofs") void learnMenu();
    if (screen === "settings") void settings.learnSettings();
    if (screen === "statistics") void statistics.countMessages(state().statistics.days);
  };
  return {
    ...shelf,
    ...bench,
    ...field,
    drew: (now) => {
      field.drew(now);
      bench.drew(now);
    },
    ...looks,
    ...conditions,
    ...actOnMaking(store, { edit: bench.edit, openMessage: looks.openMessage }),
    ...part,
    ...{ choose: session.choose, leave: session.leave },
    ...lines,
    ...differing,
    ...statistics,
    ...settings,
    ...release,
    openChat,
    openCounterexample,
    saveTest,
    takePicture: (file, of) =>
      void takePicture(store, file, { studio: bench.studio(), edit: bench.edit, of }),
    begin: async () => {
      const isLinked = location.hash.startsWith("#policy=");
      const isIn = hasServer() && (await session.enter());
      if (isLinked || !isIn || !(await session.openDraft())) await shelf.first();
    },
    openCompany: () => void session.openDraft(),
    go,
    ask: (asking) => {
      tell({ type: "bench", set: { refused: null } });
      set({ asking });
      if (asking === null || !asksForConditions.has(asking.of)) return;
      void learnMenu();
      const { form } = state().bench;
      const asked = asking.of === "condition" ? conditionAt(form, asking.place) : undefined;
      conditions.beginCondition(asked?.condition ?? null);
    },
    speak: (language) => {
      keepLooks({ ...state(), language });
      set({ language });
      bench.begin(true);
    },
    darken: () => {
      const theme = state().theme === "dark" ? "light" : "dark";
      keepLooks({ ...state(), theme });
      set({ theme });
      bench.darken(theme === "dark");
    },
    drafts: () => keptDrafts(browserStorage()),
    copy: async (text) => {
      const copied = await navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      );
      set(copied ? { notice: "copied", asking: null } : { notice: "notCopied" });
    },
    keep: keeper.keep,
  };
}

const asksForConditions: ReadonlySet<StudioDialog["of"]> = new Set([
  ...(["add", "variant", "condition", "world", "event"] as const),
]);

/** A page in a folder has no server. */
function hasServer(): boolean {
  return document.body.dataset.server !== "none";
}
