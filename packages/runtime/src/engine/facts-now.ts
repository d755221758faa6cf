import type { Facts, Policy } from "@annae/ir";
import type { Moment } from "@annae/vocabulary";
import { newConversation } from "../arrival/new-conversation.ts";
import { createFactReader, readFacts } from "../scene/fact-reader.ts";
import { createWorld } from "./create-world.ts";
import type { Station } from "./station.ts";
import type { Surroundings } from "./surroundings.ts";

/** What facts read at a moment in which nobody asks for anything: all that settings and clock say of them. */
export function factsNow(
  names: readonly string[],
  policy: Pick<Policy, "settings" | "hostFacts">,
  station: Pick<Station, "settings" | "channel" | "calendar">,
  at: Moment,
): Facts {
  const world = createWorld(station, newConversation, { id: "", at, type: "tick" }, nobody);
  return readFacts(createFactReader({ policy, world }), names);
}

const nobody: Surroundings = {
  counselors: [],
  openConsultations: 0,
  customer: { id: "", blocked: false, channelAdded: false },
  category: null,
  facts: {},
};
