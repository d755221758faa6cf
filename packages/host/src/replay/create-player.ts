import {
  type ConversationRecord,
  createCalendar,
  eventFault,
  handleEvent,
  type ImageLookup,
  newRecord,
  type Parsed,
  type Policy,
  parseCounselors,
  parseSurroundings,
  parseTenantSettings,
  type Station,
} from "@annae/runtime";
import type { Channel, Counselor, Doc } from "@annae/vocabulary";
import { asWritten } from "../log/as-written.ts";
import { type LoggedAnswer, loggedAnswer, type RevisionLine } from "../log/log-line.ts";
import type { ReadDecision } from "../log/read-log-line.ts";
import { type AnswerDifference, answerDifferences } from "./differences.ts";

/** What a log is played with. */
export interface ReplaySetup {
  readonly policy: Policy;
  readonly channels: readonly Channel[];
  readonly images: ImageLookup;
}

/** What a decision of a log comes to now. `repeated`: it stood in the log before. */
export type PlayedAgain =
  | { readonly kind: "same" }
  | { readonly kind: "repeated" }
  | {
      readonly kind: "different";
      readonly now: LoggedAnswer;
      readonly differences: readonly AnswerDifference[];
    }
  | { readonly kind: "unplayable"; readonly reason: Doc };

/** Plays a log line by line. */
export interface LogPlayer {
  /** What is wrong with the revision for this policy; null: nothing. Decisions under one that is wrong cannot be played. */
  readonly revise: (line: RevisionLine) => Doc | null;
  readonly play: (decision: ReadDecision) => PlayedAgain;
}

interface Basis {
  readonly stations: ReadonlyMap<string, Station>;
  readonly counselors: readonly Counselor[];
}

/** A player that has seen nothing of the log yet. */
export function createPlayer(setup: ReplaySetup): LogPlayer {
  const bases = new Map<string, Basis | Doc>();
  /** Where a conversation is by what was played, for lines that go on from there. */
  const records = new Map<string, ConversationRecord>();
  const play = (decision: ReadDecision): PlayedAgain => {
    const { tenant, channel, customer, before } = decision;
    const basis = bases.get(nameOf(decision)) ?? unknownRevision;
    if ("ko" in basis) return { kind: "unplayable", reason: basis };
    const id = JSON.stringify([tenant, channel, customer.id]);
    const known = records.get(id) ?? newRecord;
    const conversation = before ?? newRecord.conversation;
    const record = before === undefined ? known : { ...newRecord, conversation };
    const handled = handle(setup, basis, decision, record);
    if ("ko" in handled) return { kind: "unplayable", reason: handled };
    if (handled.repeated) return { kind: "repeated" };
    records.set(id, before === undefined ? handled.record : { ...handled.record, answers: [] });
    const now = loggedAnswer(handled.answer);
    const differences = answerDifferences(decision.answer, now);
    return differences.length === 0 ? { kind: "same" } : { kind: "different", now, differences };
  };
  return {
    revise: (line) => {
      const basis = basisOf(setup, line);
      bases.set(nameOf(line), basis);
      return "ko" in basis ? basis : null;
    },
    play,
  };
}

function nameOf({ tenant, revision }: { readonly tenant: string; readonly revision: string }) {
  return JSON.stringify([tenant, revision]);
}

function basisOf({ policy, channels, images }: ReplaySetup, line: RevisionLine): Basis | Doc {
  const settings = parseTenantSettings(asWritten(line.settings, policy.settings), policy);
  if (!settings.ok) return firstFault(settings);
  const counselors = parseCounselors(
    line.counselors,
    channels.map(({ id }) => id),
  );
  if (!counselors.ok) return firstFault(counselors);
  const common = { tenant: line.tenant, policy, images, settings: settings.value };
  const calendar = createCalendar(settings.value);
  const stations = channels.map(
    (channel) => [channel.id, { ...common, calendar, channel }] as const,
  );
  return { stations: new Map(stations), counselors: counselors.value };
}

/** A rule that throws is a reason not to be able to play it. */
function handle(
  { policy }: ReplaySetup,
  { stations, counselors }: Basis,
  { channel, customer, category, facts, event, floor }: ReadDecision,
  record: ConversationRecord,
) {
  const station = stations.get(channel);
  if (station === undefined) return unknownChannel(channel);
  const { openConsultations, received } = floor;
  const held = asWritten(facts, policy.hostFacts);
  const given = { counselors: [], openConsultations, customer, category, facts: held };
  const around = parseSurroundings(given, policy, [], "$.caller");
  if (!around.ok) return firstFault(around);
  const fault = eventFault(event, counselors);
  if (fault !== null) return unplayableEvent(fault);
  const staff = counselors.map((one) => ({ ...one, received: received[one.id] ?? 0 }));
  try {
    const surroundings = { ...around.value, counselors: staff };
    return handleEvent(station, { event, surroundings, record });
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
}

function firstFault(parsed: Parsed<unknown>): Doc {
  const [fault] = parsed.ok ? [] : parsed.faults;
  if (fault === undefined) return unknownRevision;
  const { path, message } = fault;
  return { ko: `${path}: ${message.ko}`, en: `${path}: ${message.en}` };
}

const unknownRevision: Doc = {
  ko: "이 결정에 쓴 설정이 로그에 없습니다 (revision 줄)",
  en: "the log does not say what it was decided by (there is no revision line)",
};

function unknownChannel(channel: string): Doc {
  return {
    ko: `설치되지 않은 채널입니다: ${channel}`,
    en: `the channel ${channel} is not installed`,
  };
}

function unplayableEvent(fault: string): Doc {
  return {
    ko: `있을 수 없는 이벤트입니다 (${fault})`,
    en: `the event can't have happened (${fault})`,
  };
}

function failed(reason: string): Doc {
  return { ko: `규칙이 실패했습니다: ${reason}`, en: `a rule failed: ${reason}` };
}
