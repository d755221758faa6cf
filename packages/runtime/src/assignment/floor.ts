import type { Staff } from "../engine/surroundings.ts";
import { keepCount } from "./keep-count.ts";

/** The staff of a tenant, and whom distribution chose last. */
export interface Floor extends Staff {
  /** Id of the counselor; null where nobody was chosen yet. Only distribution by turn looks at it. */
  readonly lastAssigned: string | null;
}

/** The floor after a waiting consultation was given to the counselor. */
export function afterAssigning(floor: Floor, counselor: string): Floor {
  const waiting = { room: "waiting", counselor: null } as const;
  const counted = keepCount(floor, waiting, { room: "received", counselor });
  return { ...counted, lastAssigned: counselor };
}
