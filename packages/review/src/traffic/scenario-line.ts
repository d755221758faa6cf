import { type Performance, parseScenario, playWithNotes } from "@annae/runtime";
import type { Doc } from "@annae/vocabulary";
import type { Player } from "../conversation/perform-story.ts";
import { foreignNames, mapMember, without } from "./foreign.ts";
import type { PlayedPair } from "./played-pair.ts";

/** A conversation that is recorded as a scenario, played with both versions; or why it can't be. */
export function playScenario(
  json: unknown,
  [before, after]: readonly [Player, Player],
): { readonly pairs: readonly PlayedPair[] } | { readonly reason: Doc } {
  const [one, other] = [played(json, before, after), played(json, after, before)];
  if ("reason" in one) return one;
  if ("reason" in other) return other;
  const [own, others] = [one.performance, other.performance];
  const count = Math.max(own.transcript.steps.length, others.transcript.steps.length);
  const pairs = [...Array(count).keys()].map((place) => ({
    before: own.transcript.steps[place],
    after: others.transcript.steps[place],
    facts: { ...others.notes[place]?.trace?.facts, ...own.notes[place]?.trace?.facts },
  }));
  return { pairs };
}

function played(
  json: unknown,
  player: Player,
  other: Player,
): { readonly performance: Performance } | { readonly reason: Doc } {
  const { policy, installation } = player;
  const ids = [...installation.channels.keys()];
  const parsed = parseScenario(withoutForeign(json, player, other), policy, ids);
  if (!parsed.ok) {
    const { path, message } = parsed.faults[0] ?? { path: "$", message: { ko: "", en: "" } };
    return { reason: { ko: `${path}: ${message.ko}`, en: `${path}: ${message.en}` } };
  }
  const channel = installation.channels.get(parsed.value.channel);
  if (channel === undefined) return { reason: { ko: "채널이 없습니다", en: "has no channel" } };
  return { performance: playWithNotes(parsed.value, policy, channel) };
}

/** The scenario without settings and facts that only the other version declares. */
function withoutForeign(json: unknown, { ir }: Player, other: Player): unknown {
  const set = foreignNames("settings", ir, other.ir);
  const given = foreignNames("hostFacts", ir, other.ir);
  const world = (value: unknown): unknown =>
    mapMember(
      mapMember(value, "settings", (member) => without(member, set)),
      "facts",
      (member) => without(member, given),
    );
  return mapMember(world(json), "events", (events) =>
    Array.isArray(events) ? events.map(world) : events,
  );
}
