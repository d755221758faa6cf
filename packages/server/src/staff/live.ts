import type { WebSocket } from "@fastify/websocket";
import type { House } from "../house.ts";
import { staffOf } from "../http/authenticate.ts";
import { cookieIn } from "../http/cookies.ts";
import type { Listener } from "../http/create-listener.ts";
import { refuseStrangePage } from "../http/same-origin.ts";
import { mostEntries } from "../limits.ts";
import { oneByOne } from "../live/one-by-one.ts";
import { converse, sendJson } from "../live/socket.ts";
import { closeCodes, type LiveEvent, type LiveRequest, liveRequest } from "../protocol/live.ts";
import type { Person } from "../protocol/person.ts";
import { changedRooms, findRoom, roomEntries } from "../rooms/read-rooms.ts";
import { roomName, roomNamed } from "../rooms/room-name.ts";
import { summaryOf } from "../rooms/summary.ts";
import { takenInUntil } from "../rooms/take-in.ts";
import { type TenantNews, tenantNews } from "../tenants/tenant-news.ts";

/** What happens, told as it happens. */
export function liveRoutes(app: Listener, house: House): void {
  app.get(
    "/api/live",
    {
      websocket: true,
      config: { scope: "rooms:read" },
      preValidation: refuseStrangePage,
    },
    (socket, request) => tell(socket, house, request.ip, cookieIn(request, "__Host-annae")),
  );
}

interface Listening {
  readonly who: Person;
  readonly token: string;
  change: number;
  /** By room: the number of the last entry that was told. */
  readonly watched: Map<string, number>;
  /** As it was told last. */
  tenant: TenantNews;
}

function tell(socket: WebSocket, house: House, address: string, cookie: string | null): void {
  let off = () => {};
  let listening: Listening | null = null;
  const send = (event: LiveEvent) => sendJson(socket, event);
  const news = oneByOne(async () => {
    if (listening !== null) await tellNews(house, listening, send);
  });
  converse<LiveRequest>(
    socket,
    { address, seats: house.seats },
    {
      schema: liveRequest,
      hello: async (request) => {
        if (request.type !== "hello") return null;
        const token = request.token ?? cookie ?? "";
        const staff = await staffOf(house.database, token, house.now());
        if (staff === null || !staff.may("rooms:read")) return null;
        const who = staff.person;
        const { change } = await takenInUntil(house.database, who.tenant.id);
        const tenant = await tenantNews(house.database, who.tenant.id);
        listening = { who, token, change, watched: new Map(), tenant };
        const topics = [["rooms", who.tenant.id] as const, ["tenant", who.tenant.id] as const];
        const offs = topics.map((topic) =>
          house.hub.listen(topic, () => void news().catch(() => {})),
        );
        const offTyping = house.typing.listen("customer", who.tenant.id, (where) => {
          const room = roomName(where);
          if (listening?.watched.has(room)) send({ type: "typing", room });
        });
        const offSession = house.hub.listen(["session", staff.session ?? ""], () =>
          socket.close(closeCodes.notSignedIn),
        );
        off = () => {
          for (const end of [...offs, offTyping, offSession]) end();
        };
        send({ type: "welcome", person: who, change });
        return token;
      },
      heard: async (request) => {
        if (listening === null || request.type === "hello") return;
        if (request.type === "unwatch") return void listening.watched.delete(request.room);
        const key = roomNamed(listening.who.tenant.id, request.room);
        if (request.type === "typing") {
          if (key !== null && listening.who.counselor !== null) house.typing.tell("counselor", key);
          return;
        }
        const room = key === null ? undefined : await findRoom(house.database, key);
        if (room !== undefined) listening.watched.set(request.room, room.seq);
      },
      stays: async () =>
        listening !== null &&
        (await staffOf(house.database, listening.token, house.now()))?.may("rooms:read") === true,
      closed: () => off(),
    },
  );
}

async function tellNews(
  house: House,
  listening: Listening,
  send: (event: LiveEvent) => void,
): Promise<void> {
  const { database, tenants } = house;
  const { id } = listening.who.tenant;
  const roster = tenants.find(id)?.revision.counselors ?? [];
  const rows = await changedRooms(database, id, listening.change, mostEntries);
  for (const row of rows) {
    const room = summaryOf(row, roster);
    const after = listening.watched.get(room.id);
    if (after !== undefined) {
      for (const entry of await roomEntries(database, row, { after })) {
        listening.watched.set(room.id, entry.seq);
        send({ type: "entry", room: room.id, entry });
      }
    }
    send({ type: "room", room });
    listening.change = row.change;
  }
  if (rows.length === mostEntries) return tellNews(house, listening, send);
  const tenant = await tenantNews(database, id);
  const before = listening.tenant;
  listening.tenant = tenant;
  if (tenant.armed !== before.armed && tenant.revision !== null) {
    send({ type: "revised", revision: tenant.revision });
  }
  if (tenant.draft !== null && tenant.draft.version !== before.draft?.version) {
    send({ type: "draft", ...tenant.draft });
  }
}
