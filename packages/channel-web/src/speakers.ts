import { everyKind } from "@annae/channel-kit";
import type { Speakers } from "@annae/vocabulary";

const asBot: Speakers = { customer: "bot", counselor: "bot" };

/** Who appears to speak: TTL-2, TTL-3, BSY-8. */
export const speakers = {
  ...everyKind(asBot),
  title: { customer: "customer", counselor: "customer", alert: true },
  busy: { customer: "bot", counselor: "counselor" },
} satisfies Readonly<Record<string, Speakers>>;
