import { createGroup, type Group } from "./group.ts";
import type { Offices } from "./offices.ts";
import type { Work } from "./queue.ts";
import type { Ground } from "./setup.ts";

/** What is done after a commit, and after one that could not be. */
export interface Aftermath {
  readonly stored: (group: Group) => void;
  readonly failed: () => void;
}

/** How often what is old is looked for: each time it is little. */
const minute = 60_000;

/** Does works together and stores what they come to; one that cannot be stored does not take the others with it. */
export function createCommit(
  ground: Ground,
  offices: Offices,
  aftermath: Aftermath,
): (works: readonly Work<Group>[]) => void {
  let expired = Number.NEGATIVE_INFINITY;
  const attempt = (works: readonly Work<Group>[]) => {
    const group = createGroup(ground.ledger, offices, ground.clock.now());
    try {
      const settled = works.map((work) => work.run(group));
      const expires = group.now - expired >= minute;
      if (expires) group.put({ kind: "expire", now: group.now, keepFor: ground.keepFor });
      ground.at("decided");
      ground.ledger.write(group.changes);
      if (expires) expired = group.now;
      return { group, settled, reason: "" };
    } catch (error) {
      group.abandon();
      return { group, settled: null, reason: reasonOf(error) };
    }
  };
  const commit = (works: readonly Work<Group>[]): void => {
    const { group, settled, reason } = attempt(works);
    if (settled !== null) {
      ground.at("committed");
      for (const settle of settled) settle();
      aftermath.stored(group);
    } else if (works.length > 1) {
      for (const work of works) commit([work]);
    } else {
      for (const work of works) work.fail(reason);
      aftermath.failed();
    }
  };
  return commit;
}

/** What an error says. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
