import { createGroup, type Group } from "./group.ts";
import type { Offices } from "./offices.ts";
import type { Ground } from "./setup.ts";
import type { Done } from "./works.ts";

/** Something to be done in one commit together with others, and who waits for what it comes to. */
export interface Work<T> {
  /** The span that it is of; absent: nobody traces. */
  readonly trace?: string | undefined;
  run(group: Group): Done<T>;
  /** It is stored, or this is what it comes to without. */
  done(value: T): void;
  readonly unstored: T;
}

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
): (works: readonly Work<unknown>[]) => void {
  let expired = Number.NEGATIVE_INFINITY;
  const attempt = (works: readonly Work<unknown>[]) => {
    const group = createGroup(ground.ledger, offices, ground.clock.now());
    try {
      const dones = works.map((work) => work.run(group));
      const expires = group.now - expired >= minute;
      if (expires) group.put({ kind: "expire", now: group.now, keepFor: ground.keepFor });
      ground.at("decided");
      ground.telemetry.committing(tracesOf(works), () => ground.ledger.write(group.changes));
      if (expires) expired = group.now;
      return { group, dones, reason: "" };
    } catch (error) {
      group.abandon();
      return { group, dones: null, reason: reasonOf(error) };
    }
  };
  const commit = (works: readonly Work<unknown>[]): void => {
    const { group, dones, reason } = attempt(works);
    if (dones !== null) {
      ground.at("committed");
      dones.forEach(({ value, notices }, at) => {
        for (const notice of notices) ground.notice(notice);
        works[at]?.done(value);
      });
      aftermath.stored(group);
    } else if (works.length > 1) {
      for (const work of works) commit([work]);
    } else {
      ground.notice({ kind: "unavailable", reason });
      for (const work of works) work.done(work.unstored);
      aftermath.failed();
    }
  };
  return commit;
}

function tracesOf(works: readonly Work<unknown>[]): readonly string[] {
  return works.flatMap(({ trace }) => trace ?? []);
}

/** What an error says. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
