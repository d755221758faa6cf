import { type ActionIr, ifClause, type PolicyIr, resolveAtoms, rulesOf } from "@annae/ir";
import type { Doc, EventName } from "@annae/vocabulary";

/** Which rule of a policy led to a message, and what that rule asks. */
export interface MessageReason {
  readonly rule: string;
  readonly because: Doc;
}

/** Of a rule that asks nothing. */
const always: Doc = { ko: "이때 항상", en: "each time" };

/** Why an event was answered with that message by rules that applied; null: no rule asked for it, but the channel or the event itself. */
export function messageReason(
  policy: Pick<PolicyIr, "events" | "atoms" | "settings" | "hostFacts">,
  { event, rules: applied }: { readonly event: EventName; readonly rules: readonly string[] },
  sent: { readonly message: string | null; readonly system: string | null },
): MessageReason | null {
  const { events, atoms } = policy;
  const found = rulesOf(events[event] ?? { blocks: [] }).find(
    ({ id, actions }) => applied.includes(id) && actions.some((action) => sends(action, sent)),
  );
  if (found === undefined) return null;
  const { id: rule, when } = found;
  const because = when === null ? always : ifClause(resolveAtoms(when, atoms), { policy });
  return { rule, because };
}

function sends(
  { step, otherwise }: ActionIr,
  sent: { readonly message: string | null; readonly system: string | null },
): boolean {
  const own =
    step.do !== "effect" &&
    ("message" in step ? step.message === sent.message : step.system === sent.system);
  return own || (otherwise !== null && sends(otherwise, sent));
}
