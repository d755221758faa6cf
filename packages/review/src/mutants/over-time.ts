import {
  alternativesOf,
  type EventIr,
  type PolicyIr,
  type PropertyIr,
  printProperty,
  type RuleIr,
} from "@annae/ir";
import {
  type Asking,
  compareConversations,
  type FoundEvent,
  isMeant,
  proveOverTime,
} from "@annae/logic";
import { actionNamed } from "@annae/vocabulary";
import { storyOfFound } from "../conversation/found-story.ts";
import { performStory, playerOf, toldAll } from "../conversation/perform-story.ts";
import {
  type SearchLimits,
  type ShortestStory,
  shortestStory,
} from "../conversation/shortest-story.ts";
import { brokenIn } from "../proofs/broken-in.ts";
import type { Mutant } from "./mutants-of.ts";

/** The policy's properties about whole conversations that it keeps, as far as was looked. */
export function keptOverTime(asking: Asking, limits: SearchLimits): readonly PropertyIr[] {
  const { properties } = asking.ir;
  const kept = new Set<number>();
  const spent = new Map<number, number>();
  let before = limits.clock();
  const isOver = (index: number) => (spent.get(index) ?? 0) > limits.patience;
  for (const { property, verdict } of proveOverTime(asking, { events: limits.events, isOver })) {
    const now = limits.clock();
    spent.set(property, (spent.get(property) ?? 0) + now - before);
    before = now;
    if (verdict?.result === "holds" || verdict?.result === "holdsSoFar") kept.add(property);
  }
  return properties.filter((_, index) => kept.has(index));
}

/** Whether the change can have to do with the property: what the rules do that it reaches, the property speaks of, or it moves rooms. */
export function mayConcern(
  { deeds }: PropertyIr,
  { rule, event, mutated }: Mutant,
  before: PolicyIr,
): boolean {
  const reached = [before.events[event], mutated].flatMap((one) => rulesFrom(one, rule.id));
  const steps = reached.flatMap(({ actions }) => actions.flatMap(alternativesOf));
  return steps.some(
    (action) =>
      deeds.some((deed) => isMeant({ action }, deed)) ||
      (action.step.do === "effect" && actionNamed(action.step.action)?.room !== undefined),
  );
}

/** The rule, and in a `first` block those behind it, to which its cases may fall. */
function rulesFrom(event: EventIr | undefined, id: string): readonly RuleIr[] {
  return (event?.blocks ?? []).flatMap(({ mode, rules }) => {
    const place = rules.findIndex((rule) => rule.id === id);
    if (mode === "first") return rules.slice(Math.max(0, place - 1));
    return place < 0 ? [] : rules.slice(place, place + 1);
  });
}

/** The first of the properties that a conversation breaks under these rules, as a policy writes it; the engine has played it. */
export function brokenOverTime(
  { ir, ...asking }: Asking,
  properties: readonly PropertyIr[],
  limits: SearchLimits,
): string | null {
  if (properties.length === 0) return null;
  const end = limits.clock() + limits.patience;
  const work = proveOverTime(
    { ...asking, ir: { ...ir, properties } },
    { events: limits.events, isOver: () => limits.clock() > end, induction: 0 },
  );
  for (const { property, verdict } of work) {
    const broken = properties[property];
    if (verdict?.result !== "fails" || broken === undefined) continue;
    if (isPlayed(verdict.conversation, broken, { ir, ...asking }))
      return printProperty(broken, ir.atoms);
  }
  return null;
}

function isPlayed(
  conversation: readonly FoundEvent[],
  property: PropertyIr,
  { ir, installation }: Asking,
): boolean {
  const player = toldAll(playerOf(ir, installation));
  const played = performStory(player, storyOfFound(conversation, player));
  return played !== null && brokenIn(played.performance, property, ir);
}

/** A shortest conversation that shows the mutant, or that none ever does. */
export function shownOverTime(
  asking: Asking,
  mutant: PolicyIr,
  situations: boolean,
  limits: SearchLimits,
): ShortestStory {
  const comparer = compareConversations({ asking, after: mutant, situations });
  const player = playerOf(asking.ir, asking.installation);
  const found = shortestStory((within) => comparer.outside([], within), player, limits);
  comparer.dispose();
  return found;
}
