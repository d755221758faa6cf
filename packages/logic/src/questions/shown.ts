import type { Atom, Condition, RuleIr } from "@annae/ir";
import type { Channel, FallbackRow, KindName } from "@annae/vocabulary";
import type { BareEvent } from "../event/bare-event.ts";
import { once } from "../event/encode-event.ts";
import { shownCases } from "../event/shown-cases.ts";
import type { ExaminedBlock } from "./examine.ts";
import {
  canBeDone,
  type ExaminedRule,
  type Examining,
  literalOfSite,
  type RuleSite,
} from "./examine-rule.ts";

/** The rules of an event, to be asked more about. */
export interface RulePlaces {
  readonly placeOf: (rule: RuleIr) => RulePlace | undefined;
}

/** What is known of a rule, where it stands, and what it is examined with. */
interface RulePlace extends Examining {
  readonly known: ExaminedRule;
  readonly place: number;
}

/** The rules of these blocks, found in a list that is made when it is first asked for. */
export function examinedIn(blocks: readonly ExaminedBlock[]): RulePlaces {
  const places = once(() => {
    const all = blocks.flatMap(({ rules, examining }) =>
      rules.map((known, place): [RuleIr, RulePlace] => [
        known.rule,
        { known, place, ...examining },
      ]),
    );
    return new Map(all);
  });
  return { placeOf: (rule) => places().get(rule) };
}

/** Whether anybody on the channel may see the words of a message of that kind when the site sends or tells it; `when`: and these hold. */
export function isShown(
  { placeOf }: RulePlaces,
  site: RuleSite,
  channel: Pick<Channel, "id" | "fallback">,
  kind: KindName,
  when: readonly Condition<Atom>[] = [],
): boolean {
  const here = placeOf(site.rule);
  if (here === undefined) return false;
  const about = [channel.id, kind, here.known.sites.indexOf(site), when];
  const also = (world: BareEvent) => {
    const { circuit } = world.encoder;
    const cases = shownCases(circuit, world.snapshot, channel, kind);
    const seen = cases.flatMap(({ row, guard }) => (isSeen(site, row) ? [guard] : []));
    return [circuit.or(seen), literalOfSite(site, world), ...when.map(world.snapshot.isSo)];
  };
  return canBeDone(here.known, JSON.stringify(["shown", ...about]), also, here);
}

/** Whether the words are seen where this row decides; what is told to the counselor is seen by every row. */
function isSeen({ action }: RuleSite, row: FallbackRow | undefined): boolean {
  if (row === undefined || action.step.do === "tell") return true;
  return [row.customer, row.counselor].some((one) => "show" in one && one.show === "text");
}

/** Whether all of these sites of a rule may be done in one case in which these hold, too. */
export function mayBeTogether(
  { placeOf }: RulePlaces,
  rule: RuleIr,
  sites: readonly RuleSite[],
  when: readonly Condition<Atom>[],
): boolean {
  const here = placeOf(rule);
  if (here === undefined) return false;
  const question = JSON.stringify([
    "together",
    sites.map((one) => here.known.sites.indexOf(one)),
    when,
  ]);
  const also = (world: BareEvent) => [
    ...sites.map((site) => literalOfSite(site, world)),
    ...when.map(world.snapshot.isSo),
  ];
  return canBeDone(here.known, question, also, here);
}
