import type { LineEdit, LineEvent, NewEvent, Studio, TimeLine } from "@annae/studio";
import type { Doc } from "@annae/vocabulary";
import type { Store } from "../../page/store.ts";
import { type BenchState, sentAt } from "../bench-state.ts";
import { inCompany, lineTitle, standardLines, testLine } from "../lines.ts";
import type { StudioEvent, StudioState } from "../state.ts";

/** What can be done with the time line. */
export interface LineActs {
  readonly setBench: (change: Partial<BenchState>) => void;
  /** Looks at the event of that number. */
  readonly look: (event: number) => void;
  readonly step: (by: -1 | 1) => void;
  /** Goes through the line by itself, or stops. */
  readonly run: () => void;
  /** Adds it behind the event that is looked at. */
  readonly addEvent: (event: NewEvent) => void;
  readonly wait: (minutes: number) => void;
  readonly jump: (to: "opening" | "closing") => void;
  /** Makes the event of that number this one; what is behind it is moved where it would come too early. */
  readonly putEvent: (at: number, event: LineEvent) => void;
  /** The whole line is this scenario, as `annae simulate` reads it. */
  readonly putScenario: (json: unknown) => Promise<void>;
  /** What was written is no scenario. */
  readonly refuseLine: () => void;
  readonly removeEvent: (at: number) => void;
  readonly removeLast: () => void;
  /** The world of the line is another: everything is played anew. */
  readonly setLine: (change: Partial<TimeLine>) => void;
  readonly chooseLine: (id: string) => void;
  /** Keeps the line as a test that expects what it led to; without a title under one that is proposed. */
  readonly saveLine: (title?: string) => Promise<void>;
  /** Opens the conversations in a file: scenarios, or a decision log. */
  readonly openLineFile: (file: File) => Promise<void>;
  readonly openLine: (name: string, line: TimeLine, at: number) => void;
}

const pace = 1_100;

const noScenario: Doc = {
  ko: "시나리오로 읽을 수 없습니다. 적은 글은 그대로 있으니 고쳐 주세요.",
  en: "this can't be read as a scenario; what was written is still there to be corrected",
};

/** That a test says less than the conversation; null: it says all of it. */
function notSaid(lost: readonly Doc[]): Doc | null {
  if (lost.length === 0) return null;
  const listed = (language: keyof Doc) => lost.map((one) => one[language]).join(", ");
  return {
    ko: `테스트에 적을 수 없는 것이 있습니다: ${listed("ko")}`,
    en: `the test does not say ${listed("en")}`,
  };
}

/** `looked`: line, step or channel are others now. `saveTest`: writes a test into the draft. */
export function actOnLine(
  { state, tell }: Store<StudioState, StudioEvent>,
  studio: () => Studio | null,
  { looked, saveTest }: { readonly looked: () => void; readonly saveTest: (test: string) => void },
): LineActs {
  let ticking: ReturnType<typeof setInterval> | undefined;
  const setBench = (change: Partial<BenchState>) => {
    tell({ type: "bench", set: change });
    looked();
  };
  const look = (event: number) => {
    const last = state().bench.line.events.length - 1;
    tell({ type: "bench", set: { at: Math.max(0, Math.min(event, last)) } });
    const [sent] = sentAt(state().bench);
    setBench(sent === undefined ? {} : { message: sent, content: "default" });
  };
  const stop = () => {
    clearInterval(ticking);
    setBench({ running: false });
  };
  let before: Promise<unknown> = Promise.resolve();
  /** One after the other, each on the line that the ones before it have made: what is pressed twice is done twice. */
  const edit = (next: () => LineEdit) => {
    before = before.then(() => make(next()));
  };
  const make = async (lineEdit: LineEdit) => {
    const { line } = state().bench;
    const reply = await studio()?.ask("edit", { line, edit: lineEdit });
    // Another line was opened meanwhile.
    if (reply?.ok !== true || state().bench.line !== line) return;
    const more = reply.value.events.length - line.events.length;
    setBench({ line: reply.value, at: Math.max(0, state().bench.at + Math.max(more, -1)) });
  };
  const openLine = (name: string, line: TimeLine, at: number) =>
    setBench({ line, lineOf: name, at, message: null, content: "default", lineFault: null });
  const openTest = async (id: string) => {
    const title = state().bench.form?.tests.find((one) => testLine(one) === id);
    if (title === undefined) return;
    const reply = await studio()?.ask("open", { from: "test", title });
    if (reply?.ok === false) return setBench({ lineFault: reply.faults[0]?.message ?? null });
    const [first] = reply?.value ?? [];
    if (first !== undefined) openLine(id, first.line, 0);
  };
  const behind = () => (state().bench.line.events.length === 0 ? 0 : state().bench.at + 1);
  return {
    ...{ setBench, look },
    step: (by) => look(state().bench.at + by),
    run: () => {
      const { running, at, line } = state().bench;
      if (running) return stop();
      setBench({ running: true, at: at >= line.events.length - 1 ? 0 : at });
      ticking = setInterval(() => {
        const { bench } = state();
        if (bench.at >= bench.line.events.length - 1) stop();
        else look(bench.at + 1);
      }, pace);
    },
    addEvent: (event) => edit(() => ({ edit: "add", at: behind(), event })),
    wait: (minutes) => edit(() => ({ edit: "wait", at: behind(), ms: minutes * 60_000 })),
    jump: (to) => edit(() => ({ edit: "jump", at: behind(), to })),
    putEvent: (at, event) => {
      const said = { ...saidIn(event), at: event.at, type: event.type };
      edit(() => ({ edit: "put", at, event: said }));
    },
    putScenario: async (json) => {
      const text = JSON.stringify(json) ?? "";
      const reply = await studio()?.ask("open", { from: "scenario", text });
      if (reply?.ok !== true) return setBench({ lineFault: noScenario });
      const [first] = reply.value;
      const at = Math.min(state().bench.at, Math.max(0, (first?.line.events.length ?? 1) - 1));
      if (first !== undefined) openLine(state().bench.lineOf, first.line, at);
    },
    refuseLine: () => setBench({ lineFault: noScenario }),
    removeEvent: (at) => edit(() => ({ edit: "remove", at })),
    removeLast: () => edit(() => ({ edit: "remove", at: state().bench.line.events.length - 1 })),
    setLine: (change) => {
      const { settings, events, ...world } = { ...state().bench.line, ...change };
      setBench({ line: { ...saidIn(world), settings, events } });
    },
    chooseLine: (id) => {
      const opened = state().bench.opened.find(({ name }) => name === id);
      if (opened !== undefined) return openLine(opened.name, opened.line, 0);
      const chosen = standardLines.find((one) => one.id === id);
      if (chosen === undefined) return void openTest(id);
      const at = Math.max(0, Math.min(1, chosen.line.events.length - 1));
      const { company } = state().draft ?? {};
      const line = company ? inCompany(chosen.line, company.settings) : chosen.line;
      // Which message is edited follows from what is sent then.
      setBench({ line, lineOf: id, at, message: null, content: "default" });
    },
    saveLine: async (wanted) => {
      const { bench, language } = state();
      const { line, channel } = bench;
      const title = wanted ?? lineTitle(bench, language);
      const reply = await studio()?.ask("save", { line, channel, title });
      if (reply?.ok === true) {
        saveTest(reply.value.text);
        setBench({ lineFault: notSaid(reply.value.lost) });
      } else if (reply?.ok === false) setBench({ lineFault: reply.faults[0]?.message ?? null });
    },
    openLineFile: async (file) => {
      const text = await file.text();
      const here = studio();
      const scenarios = await here?.ask("open", { from: "scenario", text });
      const reply =
        scenarios?.ok === true ? scenarios : await here?.ask("open", { from: "log", text });
      if (reply?.ok !== true) {
        const fault = scenarios?.ok === false ? scenarios : reply;
        return setBench({
          lineFault: fault?.ok === false ? (fault.faults[0]?.message ?? null) : null,
        });
      }
      setBench({ opened: reply.value, lineFault: null });
      const [first] = reply.value;
      if (first !== undefined) openLine(first.name, first.line, 0);
    },
    openLine,
  };
}

/** Without what is undefined: a scenario says it or not. */
function saidIn(json: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(json).filter(([, value]) => value !== undefined));
}
