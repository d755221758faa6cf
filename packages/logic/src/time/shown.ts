import type { Channel, KindName, Rendition } from "@annae/vocabulary";
import type { Snapshot } from "../encode/snapshot.ts";
import { shownCases } from "../event/shown-cases.ts";
import type { Literal } from "../solver/solver.ts";
import { hasHappened, neverYet } from "./last-time.ts";
import type { State } from "./state.ts";
import type { TimedWorld } from "./world.ts";

/** What becomes of a message that is sent: whether each audience sees anything, and which platform message the customer gets. */
export interface ShownMessage {
  readonly customer: Literal;
  readonly counselor: Literal;
  readonly codes: ReadonlyMap<string, Literal>;
}

/** What is shown of a message of that kind, by the fallback tables of the channels: the first row that holds decides. */
export function shownOf(
  { encoder: { circuit }, installation }: Pick<TimedWorld, "encoder" | "installation">,
  snapshot: Snapshot,
  { name, kind }: { readonly name: string; readonly kind: KindName },
  sent: State["sent"],
): ShownMessage {
  const { and, or } = circuit;
  const customers: Literal[] = [];
  const counselors: Literal[] = [];
  const codes = new Map<string, Literal[]>();
  for (const channel of installation.channels.values()) {
    for (const { guard, row } of shownCases(circuit, snapshot, channel, kind)) {
      const seen = (rendition: Rendition) => {
        const key = keyOf(channel, rendition, name);
        if (key === null) return -circuit.always;
        const again = row?.once ? hasHappened(circuit, sent.get(key) ?? neverYet) : -circuit.always;
        return and([guard, -again]);
      };
      const { customer = text, counselor = text } = row ?? {};
      const sees = seen(customer);
      customers.push(sees);
      counselors.push(seen(counselor));
      if ("system" in customer) {
        codes.set(customer.system, [...(codes.get(customer.system) ?? []), sees]);
      }
    }
  }
  return {
    customer: or(customers),
    counselor: or(counselors),
    codes: new Map([...codes].map(([code, literals]) => [code, or(literals)])),
  };
}

const text: Rendition = { show: "text" };

/** Under which name it is remembered that this was shown; null: it shows nothing. */
function keyOf(channel: Channel, rendition: Rendition, name: string): string | null {
  if ("show" in rendition) return rendition.show === "text" ? name : null;
  return Object.hasOwn(channel.systemMessages, rendition.system) ? rendition.system : null;
}
