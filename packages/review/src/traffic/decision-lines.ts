import { asWritten, type ReadDecision, type RevisionLine, readLogLine } from "@annae/host/log";
import type { Facts } from "@annae/ir";
import {
  type Calendar,
  createCalendar,
  type Handling,
  handleEvent,
  newRecord,
  noImages,
  parseCounselors,
  parseHostFacts,
  parseTenantSettings,
  type Station,
} from "@annae/runtime";
import type { Category, Conversation, Counselor, Doc, TenantSettings } from "@annae/vocabulary";
import { firstReason, type Player } from "../conversation/perform-story.ts";
import { foreignNames, without } from "./foreign.ts";
import type { PlayedPair } from "./played-pair.ts";

/** Decides what a log has decided once more, with both versions. */
export interface DecisionPlayer {
  /** Takes a line: what became of the decision in it, and of which conversation; null for a line that only tells how decisions are made. */
  readonly take: (
    line: string,
  ) =>
    | { readonly conversation: string; readonly pair: PlayedPair }
    | { readonly reason: Doc }
    | null;
}

/** A player of the lines of one log, in their order; each decision is made from the state that the version before has led to, or that the log gives. */
export function decisionPlayer(players: readonly [Player, Player]): DecisionPlayer {
  const revisions = new Map<string, readonly (Basis | { readonly reason: Doc })[]>();
  const states = new Map<string, Conversation>();
  const seen = new Set<string>();
  return {
    take: (text) => {
      const read = readLogLine(text);
      if (!read.ok) return { reason: read.fault.reason };
      const { line } = read;
      if (line.kind === "revision") {
        const bases = players.map((player, index) =>
          basisOf(line, player, players[1 - index] ?? player),
        );
        revisions.set(JSON.stringify([line.tenant, line.revision]), bases);
        return null;
      }
      const { tenant, channel, customer, revision, event } = line;
      const conversation = JSON.stringify([tenant, channel, customer.id]);
      const number = JSON.stringify([conversation, event.id]);
      if (seen.has(number)) return null;
      seen.add(number);
      const bases = revisions.get(JSON.stringify([tenant, revision]));
      if (bases === undefined) return { reason: noRevision };
      const state = line.before === undefined ? states.get(conversation) : line.before;
      const handled = players.map((player, index) => {
        const basis = bases[index] ?? { reason: noRevision };
        if ("reason" in basis) return basis;
        return decide(line, basis, state ?? null, player, players[1 - index] ?? player);
      });
      const [one, other] = handled;
      if (one === undefined || other === undefined) return null;
      if ("reason" in one) return one;
      if ("reason" in other) return other;
      states.set(conversation, one.record.conversation);
      const facts = { ...factsOf(other), ...factsOf(one) };
      return { conversation, pair: { before: one.answer, after: other.answer, facts } };
    },
  };
}

const noRevision: Doc = {
  ko: "이 결정의 설정이 기록에 없습니다",
  en: "the log does not say what it was decided by",
};

function factsOf(handling: Handling): Facts {
  return handling.repeated ? {} : handling.turn.trace.facts;
}

/** What a version decides by under a revision of the log. */
interface Basis {
  readonly settings: TenantSettings;
  readonly calendar: Calendar;
  readonly counselors: readonly Counselor[];
}

/** The basis of a revision for the player, whose version leaves out what only the other declares; or what is wrong with it. */
function basisOf(
  under: RevisionLine,
  { policy, installation, ir, clocks }: Player,
  other: Player,
): Basis | { readonly reason: Doc } {
  const own = without(under.settings, foreignNames("settings", ir, other.ir));
  const settings = parseTenantSettings(asWritten(own, ir.settings), policy);
  if (!settings.ok) return firstReason(settings.faults);
  const ids = [...installation.channels.keys()];
  const counselors = parseCounselors(under.counselors, ids, "$.counselors");
  if (!counselors.ok) return firstReason(counselors.faults);
  const calendar = createCalendar(settings.value, clocks);
  return { settings: settings.value, calendar, counselors: counselors.value };
}

function decide(
  line: ReadDecision,
  basis: Basis,
  before: Conversation | null,
  player: Player,
  other: Player,
): Handling | { readonly reason: Doc } {
  const { policy, installation, ir } = player;
  const channel = installation.channels.get(line.channel);
  if (channel === undefined) return { reason: { ko: "채널이 없습니다", en: "has no channel" } };
  const given = without(line.facts, foreignNames("hostFacts", ir, other.ir));
  const facts = parseHostFacts(asWritten(given, ir.hostFacts), policy, "$.caller.facts", "empty");
  if (!facts.ok) return firstReason(facts.faults);
  const { settings, calendar, counselors } = basis;
  const { tenant } = line;
  const station: Station = { tenant, policy, channel, images: noImages, settings, calendar };
  const surroundings = {
    counselors: counselors.map((one) => withReceived(one, line)),
    openConsultations: line.floor.openConsultations,
    customer: line.customer,
    category: categoryIn(line.category),
    facts: facts.value,
  };
  const record = before === null ? newRecord : { ...newRecord, conversation: before };
  return handleEvent(station, { event: line.event, surroundings, record });
}

function withReceived(counselor: Counselor, { floor }: ReadDecision): Counselor {
  return { ...counselor, received: floor.received[counselor.id] ?? 0 };
}

function categoryIn(json: unknown): Category | null {
  if (typeof json !== "object" || json === null) return null;
  const { major, middle } = { major: undefined, middle: undefined, ...json };
  if (typeof major !== "string") return null;
  return typeof middle === "string" ? { major, middle } : { major };
}
