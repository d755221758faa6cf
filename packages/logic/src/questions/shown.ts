import type { Atom, Condition, RuleIr } from "@annae/ir";
import type { Channel, FallbackRow, KindName } from "@annae/vocabulary";
import type { BareEvent } from "../event/bare-event.ts";
import { shownCases } from "../event/shown-cases.ts";
import type { ExaminedEvent } from "./examine.ts";
import { canBeDone, literalOfSite, type RuleSite } from "./examine-rule.ts";

/** Whether anybody on the channel may see the words of a message of that kind when the site sends or tells it; `when`: and these hold. */
export function isShown(
  { rules, examining }: ExaminedEvent,
  site: RuleSite,
  channel: Channel,
  kind: KindName,
  when: readonly Condition<Atom>[] = [],
): boolean {
  const rule = rules.get(site.rule);
  if (rule === undefined) return false;
  const about = [channel.id, kind, rule.sites.indexOf(site), when];
  return seenRows(site, channel, kind).some((row, index) =>
    canBeDone(
      rule,
      JSON.stringify(["shown", index, ...about]),
      (world) => {
        const { circuit } = world.encoder;
        const cases = shownCases(circuit, world.snapshot, channel, kind);
        const guard = cases.find((one) => one.row === row)?.guard ?? -circuit.always;
        return [guard, literalOfSite(site, world), ...when.map(world.snapshot.isSo)];
      },
      examining,
    ),
  );
}

/** The rows by which words are seen; what is told to the counselor is seen by every row. */
function seenRows({ action }: RuleSite, channel: Channel, kind: KindName) {
  const rows = channel.fallback.filter((row) => row.kind === kind);
  const isText = (row: FallbackRow) =>
    [row.customer, row.counselor].some((shown) => "show" in shown && shown.show === "text");
  return [...(action.step.do === "tell" ? rows : rows.filter(isText)), undefined];
}

/** Whether all of these sites of a rule may be done in one case in which these hold, too. */
export function mayBeTogether(
  { rules, examining }: ExaminedEvent,
  rule: RuleIr,
  sites: readonly RuleSite[],
  when: readonly Condition<Atom>[],
): boolean {
  const known = rules.get(rule);
  if (known === undefined) return false;
  const question = JSON.stringify(["together", sites.map((one) => known.sites.indexOf(one)), when]);
  const also = (world: BareEvent) => [
    ...sites.map((site) => literalOfSite(site, world)),
    ...when.map(world.snapshot.isSo),
  ];
  return canBeDone(known, question, also, examining);
}
