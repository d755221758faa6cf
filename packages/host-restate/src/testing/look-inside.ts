import { setTimeout as pause } from "node:timers/promises";
import { askRestate } from "../engine/ask-restate.ts";

/** What stands in Restate, asked by SQL. */
export interface LookInside {
  /** Handlers of the space that have been called and not ended; those that are called later, or wait for another of their object, do not count. */
  readonly busy: (space: string) => Promise<number>;
  /** The first of them, as Restate tells of them: what they are, how often they were tried, what failed last. */
  readonly left: (space: string) => Promise<string>;
  /** Once nothing is busy in the space but so many, which hang on purpose; null: nobody cares any more. An error where that does not come. */
  readonly quiet: (space: string, hanging: () => number | null) => Promise<void>;
  /** The parts of the objects' states in the space that say when something is to be done. */
  readonly states: (space: string) => Promise<readonly State[]>;
}

/** One part of the state of one object. */
export interface State {
  readonly object: string;
  readonly key: string;
  readonly value: string;
}

/** Milliseconds in which Restate has to answer a question, and to have done what there is to do. */
const answersWithin = 60_000;
const quietWithin = 120_000;

/** Looks through that admin address. */
export function lookInside(admin: string): LookInside {
  // While a partition has no leader yet nothing can be asked. Questions without end would take the time that the answer needs.
  const query = async (
    sql: string,
    until = Date.now() + answersWithin,
  ): ReturnType<typeof askRestate> => {
    try {
      return await askRestate(admin, sql);
    } catch (error) {
      if (Date.now() > until) throw new Error(`Restate (${admin}) does not answer: ${error}`);
      await pause(100);
      return query(sql, until);
    }
  };
  const left = async (space: string) => {
    const rows = await query(
      `select target, status, retry_count, last_failure from sys_invocation where target_service_name like '${space}%' and status not in ('scheduled', 'completed', 'pending') limit 10`,
    );
    return rows.map((row) => JSON.stringify(row)).join(", ");
  };
  const busy = async (space: string) => {
    const rows = await query(
      `select count(*) as n from sys_invocation where target_service_name like '${space}%' and status not in ('scheduled', 'completed', 'pending')`,
    );
    return Number(rows[0]?.n ?? 0);
  };
  return {
    left,
    busy,
    quiet: async (space, hanging) => {
      const until = Date.now() + quietWithin;
      for (let quiet = 0; quiet < 3; ) {
        if (hanging() === null) return;
        quiet = (await busy(space)) === hanging() ? quiet + 1 : 0;
        if (Date.now() > until)
          throw new Error(`${quietWithin / 1_000} s, and not quiet: ${await left(space)}`);
      }
    },
    states: async (space) => {
      const rows = await query(
        `select service_name, service_key, value_utf8 from state where service_name like '${space}%' and (key in ('record', 'queue', 'tally') or key like 'lost/%')`,
      );
      return rows.map((row) => ({
        object: String(row.service_name).slice(space.length),
        key: String(row.service_key),
        value: String(row.value_utf8),
      }));
    },
  };
}
