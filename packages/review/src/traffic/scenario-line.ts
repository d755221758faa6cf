import type { Doc } from "@annae/vocabulary";
import { type Player, performed } from "../conversation/perform-story.ts";
import { foreignNames, mapMember, without } from "./foreign.ts";
import type { PlayedPair } from "./played-pair.ts";

/** A conversation that is recorded as a scenario, played with both versions; or why it can't be. */
export function playScenario(
  json: unknown,
  [before, after]: readonly [Player, Player],
): { readonly pairs: readonly PlayedPair[] } | { readonly reason: Doc } {
  const play = (player: Player, other: Player) =>
    performed(player, player.read(withoutForeign(json, player, other)));
  const [own, others] = [play(before, after), play(after, before)];
  if ("reason" in own) return own;
  if ("reason" in others) return others;
  const count = Math.max(own.transcript.steps.length, others.transcript.steps.length);
  const pairs = [...Array(count).keys()].map((place) => ({
    before: own.transcript.steps[place],
    after: others.transcript.steps[place],
    facts: { ...others.notes[place]?.trace?.facts, ...own.notes[place]?.trace?.facts },
  }));
  return { pairs };
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
