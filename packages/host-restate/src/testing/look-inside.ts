import { setTimeout as pause } from "node:timers/promises";
import { askRestate } from "../engine/ask-restate.ts";

/** What stands in Restate, asked by SQL. */
export interface LookInside {
  /** Handlers of the space that have been called and not ended; those that are called later, or wait for another of their object, do not count. */
  readonly busy: (space: string) => Promise<number>;
  /** The parts of the objects' states in the space that say when something is to be done. */
  readonly states: (space: string) => Promise<readonly State[]>;
}

/** One part of the state of one object. */
export interface State {
  readonly object: string;
  readonly key: string;
  readonly value: string;
}

/** Looks through that admin address. */
export function lookInside(admin: string): LookInside {
  // While a partition has no leader yet nothing can be asked. Questions without end would take the time that the answer needs.
  const query = (sql: string): ReturnType<typeof askRestate> =>
    askRestate(admin, sql).catch(async () => {
      await pause(100);
      return query(sql);
    });
  return {
    busy: async (space) => {
      const rows = await query(
        `select count(*) as n from sys_invocation where target_service_name like '${space}%' and status not in ('scheduled', 'completed', 'pending')`,
      );
      return Number(rows[0]?.n ?? 0);
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
