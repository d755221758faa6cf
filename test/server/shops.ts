import { entriesPage, type RoomEntry, type RoomSummary, roomsPage } from "@annae/server/protocol";
import { asked, bookstore, eventually, signIn, staffOf, standard } from "@annae/server/testing";
import { type Surrounded, surrounded } from "./platforms.ts";

type Tenant = typeof bookstore;

/** A shop that decides by the standard policy and is always open, unless its settings say otherwise. */
export function shop(id: string, settings: object = {}, more: Partial<Tenant> = {}): Tenant {
  const always = { ...Object(bookstore.settings), ...settings };
  return { ...bookstore, id, policy: standard.happytalk, settings: always, ...more };
}

/** A customer's room in the console of a shop; undefined: there is none. */
export interface SeenRoom {
  readonly room: RoomSummary;
  readonly entries: readonly RoomEntry[];
}

/** A server of these shops. `hook`: where Kakao or Naver tell it what happens; `token`: of somebody who does everything there. */
export interface Shops extends Surrounded {
  readonly hook: (shop: string, channel?: "kakao" | "naver") => string;
  readonly token: (shop: string) => string;
  /** What the console shows of a customer, now. */
  readonly seen: (shop: string, customer: string) => Promise<SeenRoom | undefined>;
  /** The same, once it is so. */
  readonly once: (
    shop: string,
    customer: string,
    isSo: (seen: SeenRoom) => boolean,
  ) => Promise<SeenRoom>;
}

/** Starts it, with the stand-ins for the platforms around it. */
export async function openShops(tenants: readonly Tenant[]): Promise<Shops> {
  const around = await surrounded({ tenants });
  const { server } = around;
  const hooks = new Map<string, string>();
  const tokens = new Map<string, string>();
  for (const tenant of tenants) {
    const who = staffOf(tenant, { roles: ["operator", "counselor"], counselor: "kim" });
    tokens.set(tenant.id, await signIn(server, who));
    for (const channel of ["kakao", "naver"]) {
      hooks.set(`${tenant.id} ${channel}`, await server.hookAddress(tenant.id, channel));
    }
  }
  const token = (shop: string) => tokens.get(shop) ?? "";
  const seen: Shops["seen"] = async (shop, customer) => {
    await server.house.catchUp(shop);
    const [at, by] = [`${server.staff}/api/rooms`, { token: token(shop) }];
    const { rooms } = await asked(roomsPage, at, by);
    const room = rooms.find((one) => one.customer.id === customer);
    return room && { room, ...(await asked(entriesPage, `${at}/${room.id}/entries`, by)) };
  };
  return {
    ...around,
    hook: (shop, channel = "kakao") => hooks.get(`${shop} ${channel}`) ?? "",
    ...{ token, seen },
    once: async (shop, customer, isSo) => {
      let found: SeenRoom | undefined;
      await eventually(async () => {
        found = await seen(shop, customer);
        return found !== undefined && isSo(found);
      });
      if (found === undefined) throw new Error(`${customer} has no room at ${shop}`);
      return found;
    },
  };
}

/** What a platform's own message says there, by its code, as the customer sees it and as the counselor does. */
export function shownSystem({ entries }: SeenRoom, code: string) {
  return entries.flatMap((entry) =>
    entry.type === "said" && entry.customer?.system === code ? [entry] : [],
  );
}
