import {
  type Explanation,
  explainRepetition,
  explainTrace,
  type Fault,
  parseScenario,
  type Reel,
  type Scenario,
  type StepNote,
  systemMessageLimits,
  type TranscriptStep,
} from "@annae/runtime";
import { type Category, type Doc, events, type Installation, type Moment } from "@annae/vocabulary";
import { editLine, type LineClock, type LineEdit } from "./edit-line.ts";
import { createReelPlayer, type PlayOn, type Stagecraft } from "./reels.ts";
import type { StandingPolicy } from "./standing-policy.ts";
import type { TimeLine } from "./time-line.ts";

/** A step as it was played: what both sides see, what became of the room, and what happened in words. */
export interface LineStep extends TranscriptStep, Pick<StepNote, "words"> {
  /** "고객이 상담사 연결을 요청했습니다" */
  readonly told: Doc;
}

/** An event of a line as it went on one channel. */
export interface PlayedEvent {
  /** Whether the moment is inside working hours. */
  readonly working: boolean;
  /** Its own step with those that came by themselves before and after it. */
  readonly steps: readonly LineStep[];
}

/** A line as it was played on each channel. */
export interface PlayedLine {
  /** Null: nothing plays yet. */
  readonly policy: StandingPolicy["is"] | null;
  /** What is wrong with the line, each with its JSON path; it plays as far as the first event that is. */
  readonly faults: readonly Fault[];
  /** By channel, in the line's order. */
  readonly channels: Readonly<Record<string, readonly PlayedEvent[]>>;
}

/** Which step of a line is asked about. */
export interface StepOfLine {
  readonly line: TimeLine;
  readonly channel: string;
  readonly event: number;
  /** Among the steps of the event. */
  readonly step: number;
}

/** A line as it was read and played on one channel. */
export interface ReadReel {
  readonly scenario: Scenario;
  readonly reel: Reel;
}

/** Plays time lines, and says of each step why. */
export interface LinePlayer {
  /** On these channels; absent: on all. */
  readonly play: (
    line: TimeLine,
    stagecraft: Stagecraft | null,
    channels?: readonly string[],
  ) => PlayedLine;
  /** Why the rules decided as they did, and why the others did not; null where there is no such step. */
  readonly why: (asked: StepOfLine, stagecraft: Stagecraft | null) => Explanation | null;
  /** The line on the channel as far as it plays, or why it does not begin. */
  readonly reelOf: (
    asked: Pick<StepOfLine, "line" | "channel">,
    stagecraft: Stagecraft,
  ) => ReadReel | { readonly faults: readonly Fault[] };
  /** The line after the change; null where nobody can tell what time it is. */
  readonly edit: (
    line: TimeLine,
    edit: LineEdit,
    stagecraft: Stagecraft | null,
    now: Moment,
  ) => TimeLine | null;
}

/** A player that plays a changed line from the change on. */
export function createLinePlayer(installation: Installation): LinePlayer {
  const player = createReelPlayer();
  const reelOf: LinePlayer["reelOf"] = ({ line, channel: id }, stagecraft) => {
    const { scenario, faults } = readLine(line, stagecraft.standing, installation);
    const channel = installation.channels.get(id);
    if (scenario === null || channel === undefined) return { faults };
    return { scenario, reel: player({ scenario, line }, channel, stagecraft) };
  };
  return {
    play: (line, stagecraft, channels) => playOn(player, installation, line, stagecraft, channels),
    why: (asked, stagecraft) => {
      const read = stagecraft && reelOf(asked, stagecraft);
      const step = read && "reel" in read ? read.reel.steps[asked.event]?.[asked.step] : undefined;
      if (step === undefined || stagecraft === null) return null;
      const { trace } = step.note;
      return trace === null
        ? explainRepetition(step.step.event)
        : explainTrace(trace, stagecraft.standing.ir);
    },
    reelOf,
    edit: (line, edit, stagecraft, now) => {
      const clock = stagecraft && clockOf(player, installation, line, edit, stagecraft, now);
      return clock && editLine(line, edit, clock);
    },
  };
}

/** How time stands in front of where the line is edited. */
function clockOf(
  player: PlayOn,
  installation: Installation,
  line: TimeLine,
  { at }: LineEdit,
  stagecraft: Stagecraft,
  now: Moment,
): LineClock | null {
  const channels = [...installation.channels.values()];
  const reelsOf = (told: TimeLine) => {
    const { scenario } = readLine(told, stagecraft.standing, installation);
    return scenario === null
      ? []
      : channels.map((channel) => player({ scenario, line: told }, channel, stagecraft));
  };
  if (!isLine(line)) return null;
  const [reel] = reelsOf({ ...line, events: line.events.slice(0, Math.max(at, 0)) });
  const room = reel?.stages.at(-1)?.rooms[0];
  if (room === undefined) return null;
  const { settings } = room.station;
  const nextWake = (told: TimeLine) => {
    const wakes = reelsOf(told).flatMap(({ steps }) =>
      Date.parse(steps.at(-1)?.at(-1)?.step.wakeAt ?? ""),
    );
    const known = wakes.filter((wake) => !Number.isNaN(wake));
    return known.length === 0 ? null : Math.min(...known);
  };
  return {
    timezone: settings.timezone,
    calendar: room.station.calendar,
    category: categoryOf(room),
    start: Math.floor(now / 60_000) * 60_000,
    nextWake,
  };
}

function playOn(
  player: PlayOn,
  installation: Installation,
  line: TimeLine,
  stagecraft: Stagecraft | null,
  wanted: readonly string[] = [...installation.channels.keys()],
): PlayedLine {
  if (stagecraft === null) return { policy: null, faults: [], channels: {} };
  const { standing } = stagecraft;
  const { scenario, faults } = readLine(line, standing, installation);
  if (scenario === null) return { policy: standing.is, faults, channels: {} };
  const channels = wanted.flatMap((id) => {
    const channel = installation.channels.get(id);
    if (channel === undefined) return [];
    return [[id, eventsOf(player({ scenario, line }, channel, stagecraft), scenario)] as const];
  });
  return { policy: standing.is, faults, channels: Object.fromEntries(channels) };
}

/** The line as far as nothing is wrong with it; null where its beginning is. */
function readLine(
  line: TimeLine,
  { policy }: StandingPolicy,
  { channels }: Installation,
): { readonly scenario: Scenario | null; readonly faults: readonly Fault[] } {
  const ids = [...channels.keys()];
  const read = (json: unknown) =>
    parseScenario(json, policy, ids, "$", systemMessageLimits([...channels.values()]));
  const parsed = read(line);
  if (parsed.ok) return { scenario: parsed.value, faults: [] };
  const wrong = parsed.faults.map(({ path }) =>
    Number(/^\$\.events\[(\d+)\]/.exec(path)?.[1] ?? -1),
  );
  const first = Math.min(...wrong);
  if (first < 0 || !isLine(line)) return { scenario: null, faults: parsed.faults };
  const begun = read({ ...line, events: line.events.slice(0, first) });
  return { scenario: begun.ok ? begun.value : null, faults: parsed.faults };
}

/** Whoever asks may ask with any JSON. */
function isLine(line: TimeLine | null): line is TimeLine {
  return Array.isArray(line?.events);
}

/** What the consultation is about as far as it is known. */
function categoryOf({ record, caller }: Reel["stages"][number]["rooms"][number]): Category | null {
  return record.conversation.category ?? caller.category;
}

function eventsOf({ steps, stages }: Reel, { events: told }: Scenario): readonly PlayedEvent[] {
  return steps.map((own, index) => {
    const moment = told[index]?.moment ?? 0;
    const room = stages[index + 1]?.rooms[0];
    const hours = room?.station.calendar.workingAt(moment, categoryOf(room));
    return {
      working: hours?.working ?? false,
      steps: own.map(({ step, note }) => ({
        ...step,
        words: note.words,
        told: events[step.event].line(note.details),
      })),
    };
  });
}
