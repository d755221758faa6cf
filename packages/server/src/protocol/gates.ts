import * as z from "zod";

/**
 * What has to be so before a revision goes live, in the order in which it is told; one that was in force before goes back without. `errors`: policy,
 * settings, roster and pictures have none; `properties`: no conversation breaks what must be kept; `tests`: they pass; `decided`: every question about it
 * could be; `compared`: whoever asks names what they have looked at it beside, which is still in force; `shadow`: it has decided beside that, on live
 * traffic; `differences`: each way in which that came out otherwise was looked at.
 */
export const gateNames = [
  ...(["errors", "properties", "tests", "decided"] as const),
  ...(["compared", "shadow", "differences"] as const),
] as const;

/** Gates that open by a person's word, where they are closed; never by a program's. */
export const wordGates = ["decided", "shadow"] as const satisfies readonly GateName[];

/** How a gate stands. `open`: a person's word opens it; `count`: how much stands in the way. */
export const gateStand = z.object({
  gate: z.enum(gateNames),
  is: z.enum(["kept", "open", "closed"]),
  count: z.number().int(),
});

/** See {@link gateNames}. */
export type GateName = (typeof gateNames)[number];
/** See {@link wordGates}. */
export type WordGate = (typeof wordGates)[number];
/** See {@link gateStand}. */
export type GateStand = z.infer<typeof gateStand>;
