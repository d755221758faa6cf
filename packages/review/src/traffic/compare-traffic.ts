import type { DifferenceClass } from "@annae/logic";
import type { Installation } from "@annae/vocabulary";
import { playerOf } from "../conversation/perform-story.ts";
import { allOf } from "../conversation/shortest-story.ts";
import type { PolicyDifference } from "../difference/compare-policies.ts";
import { readingAlike } from "../difference/staged-versions.ts";
import { decisionPlayer } from "./decision-lines.ts";
import { type BrokenLine, changeIn, type TrafficChange } from "./played-pair.ts";
import { playScenario } from "./scenario-line.ts";

/** What the two versions do otherwise in conversations that have been. */
export interface Traffic {
  /** Conversations that could be played. */
  readonly played: number;
  /** Conversations in which anything that somebody sees or anything that becomes of the room is otherwise. */
  readonly concerned: number;
  /** How many of those differ first in a case of the class. */
  readonly byClass: ReadonlyMap<DifferenceClass, number>;
  /** Those in which only what messages say is otherwise. */
  readonly wordsOnly: number;
  readonly broken: readonly BrokenLine[];
  /** Lines that were not read, as somebody stopped it. */
  readonly unread: number;
}

/**
 * Plays what was recorded with both versions. Each line is JSON: a whole conversation as a scenario, or a line of a decision log; empty
 * lines are nothing. Settings and facts that only one of the versions declares are left out for the other.
 */
export function compareTraffic(...record: Parameters<typeof trafficInParts>): Traffic {
  return allOf(trafficInParts(...record));
}

/** The same in parts, between which others may work; `isStopped`: somebody wants no more than what was read by now. */
export function* trafficInParts(
  text: string,
  difference: Pick<PolicyDifference, "classOf" | "before" | "after">,
  installation: Installation,
  isStopped: () => boolean = () => false,
): Generator<void, Traffic> {
  const { before, after } = readingAlike(difference.before, difference.after);
  const players = [playerOf(before, installation), playerOf(after, installation)] as const;
  const decisions = decisionPlayer(players);
  const broken: BrokenLine[] = [];
  const conversations = new Map<string, TrafficChange | null>();
  const { classOf } = difference;
  const lines = text.split("\n");
  let unread = 0;
  for (const [index, line] of lines.entries()) {
    yield;
    if (isStopped()) {
      unread = lines.slice(index).filter((one) => one.trim() !== "").length;
      break;
    }
    if (line.trim() === "") continue;
    const json = jsonIn(line);
    const isDecision = typeof json === "object" && json !== null && "kind" in json;
    const taken = isDecision
      ? decisions.take(line)
      : json === undefined
        ? { reason: noJson }
        : playScenario(json, players);
    if (taken === null) continue;
    if ("reason" in taken) broken.push({ line: index + 1, reason: taken.reason });
    else {
      const { conversation, pairs } =
        "pairs" in taken
          ? { conversation: `line ${index}`, pairs: taken.pairs }
          : { conversation: taken.conversation, pairs: [taken.pair] };
      const before = conversations.get(conversation) ?? null;
      conversations.set(conversation, changeIn(pairs, classOf, before));
    }
  }
  return { played: conversations.size, broken, unread, ...counted([...conversations.values()]) };
}

const noJson = { ko: "JSON이 아닙니다", en: "is not JSON" };

function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function counted(changes: readonly (TrafficChange | null)[]) {
  const byClass = new Map<DifferenceClass, number>();
  for (const found of changes.flatMap((change) => change?.found ?? [])) {
    byClass.set(found, (byClass.get(found) ?? 0) + 1);
  }
  return {
    concerned: changes.filter((change) => change !== null).length,
    wordsOnly: changes.filter((change) => change?.wordsOnly === true).length,
    byClass,
  };
}
