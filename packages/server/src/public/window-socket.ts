import { web } from "@annae/channel-web";
import type { WebSocket } from "@fastify/websocket";
import { sessionOf } from "../access/sessions.ts";
import type { House } from "../house.ts";
import { holderOf } from "../http/authenticate.ts";
import type { Listener } from "../http/create-listener.ts";
import { refuseStrangePage } from "../http/same-origin.ts";
import { oneByOne } from "../live/one-by-one.ts";
import { converse, sendJson } from "../live/socket.ts";
import {
  tenantPath,
  type WindowRequest,
  type WindowTold,
  windowRequest,
} from "../protocol/window.ts";
import { windowEntries } from "../windows/window-entries.ts";
import { windowStateOf } from "../windows/window-state.ts";
import { takeWindowEvent } from "./take-window-event.ts";

/** What a customer's window shows, told as it comes, from where the window was. */
export function windowSocket(app: Listener, house: House): void {
  app.get(
    "/window/:tenant/socket",
    {
      websocket: true,
      config: { scope: "window" },
      schema: { params: tenantPath },
      preValidation: refuseStrangePage,
    },
    (socket, { params, ip }) => show(socket, house, params.tenant, ip),
  );
}

interface Showing {
  readonly token: string;
  readonly holder: ReturnType<typeof holderOf>;
  cursor: number;
  state: string;
}

function show(socket: WebSocket, house: House, tenant: string, address: string): void {
  let off = () => {};
  let showing: Showing | null = null;
  const send = (told: WindowTold) => sendJson(socket, told);
  const news = oneByOne(async () => {
    if (showing !== null) await showNews(house, showing, send);
  });
  converse<WindowRequest>(
    socket,
    { address, seats: house.seats },
    {
      schema: windowRequest,
      hello: async (request) => {
        if (request.type !== "hello") return null;
        const session = await sessionOf(house.database, "window", request.token, house.now());
        if (session === null || session.tenant !== tenant) return null;
        const holder = holderOf(session);
        const state = await windowStateOf(house.database, holder);
        showing = {
          token: request.token,
          holder,
          cursor: request.after,
          state: JSON.stringify(state),
        };
        send({ type: "welcome", state });
        const offNews = house.hub.listen(
          ["window", tenant, holder.customer],
          () => void news().catch(() => {}),
        );
        const offTyping = house.typing.listen("counselor", tenant, ({ channel, customer }) => {
          if (channel === web.id && customer === holder.customer) send({ type: "typing" });
        });
        off = () => {
          offNews();
          offTyping();
        };
        await news();
        return request.token;
      },
      heard: async (request) => {
        if (showing === null || request.type === "hello") return;
        if (request.type === "typing") {
          return house.typing.tell("customer", { ...showing.holder, channel: web.id });
        }
        const { id } = { id: "", ...Object(request.event) };
        const taken = await takeWindowEvent(house, showing.holder, request.event);
        send(
          taken.ok
            ? { type: "taken", id: String(id), repeated: taken.repeated }
            : { type: "refused", id: String(id), retryAfter: taken.retryAfter ?? null },
        );
      },
      stays: async () =>
        showing !== null &&
        (await sessionOf(house.database, "window", showing.token, house.now())) !== null,
      closed: () => off(),
    },
  );
}

async function showNews(
  house: House,
  showing: Showing,
  send: (told: WindowTold) => void,
): Promise<void> {
  const { entries, more } = await windowEntries(house.database, showing.holder, showing.cursor);
  for (const entry of entries) {
    send({ type: "entry", entry });
    showing.cursor = entry.cursor;
  }
  if (more) return showNews(house, showing, send);
  const state = await windowStateOf(house.database, showing.holder);
  if (JSON.stringify(state) === showing.state) return;
  showing.state = JSON.stringify(state);
  send({ type: "state", state });
}
