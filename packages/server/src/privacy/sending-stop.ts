import type { Transport } from "@annae/host";
import type { Database } from "../storage/tables.ts";

/** Tenants whose messages wait for an operator, because the tables were put back from a copy: what they say is due may have been sent long ago. */
export interface SendingStop {
  readonly since: (tenant: string) => number | null;
  /** Another server may have changed it. */
  readonly reload: () => Promise<void>;
  readonly begin: (tenants: readonly string[], now: number) => Promise<void>;
  readonly end: (tenant: string) => Promise<void>;
  /** The door, which sends nothing of those tenants. */
  readonly over: (door: Transport) => Transport;
}

/** Milliseconds after which it is looked again whether it may be sent. */
const again = 10_000;

const waits = {
  ko: "백업에서 되살린 뒤라 보내지 않고 기다립니다. 운영자가 확인하고 보내기를 다시 시작해야 합니다",
  en: "the tables were put back from a copy: an operator has to look and start sending again",
};

/** As it stands in the tables. */
export async function openSendingStop(database: Database): Promise<SendingStop> {
  const stopped = new Map<string, number>();
  const reload = async () => {
    const rows = await database.selectFrom("sending_stop").selectAll().execute();
    stopped.clear();
    for (const { tenant, since } of rows) stopped.set(tenant, since);
  };
  await reload();
  return {
    reload,
    since: (tenant) => stopped.get(tenant) ?? null,
    begin: async (tenants, now) => {
      for (const tenant of tenants) {
        const row = { tenant, since: now };
        await database
          .insertInto("sending_stop")
          .values(row)
          .onConflict((known) => known.doNothing())
          .execute();
      }
      await reload();
    },
    end: async (tenant) => {
      await database.deleteFrom("sending_stop").where("tenant", "=", tenant).execute();
      await reload();
    },
    over: (door) => ({
      ...door,
      send: async (payload, about) =>
        stopped.has(about.conversation.tenant)
          ? { kind: "later", after: again, reason: waits, door: true, operator: true }
          : door.send(payload, about),
    }),
  };
}
