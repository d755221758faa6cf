import type { Settling } from "@annae/host";
import type { House } from "../house.ts";
import { answersWith } from "../http/answers-with.ts";
import type { Listener } from "../http/create-listener.ts";
import { settled, settlement, type UndeliveredList, undeliveredList } from "../protocol/staff.ts";
import { recount } from "../rooms/recount.ts";
import { roomName } from "../rooms/room-name.ts";
import { personOf } from "./person-of.ts";

/** What customers have not got, and what is to become of it. */
export function undeliveredRoutes(app: Listener, house: House): void {
  const { host, hub } = house;
  app.get(
    "/api/undelivered",
    {
      config: { scope: "rooms:read" },
      schema: { response: answersWith(undeliveredList) },
    },
    async (request): Promise<UndeliveredList> => {
      const { tenant } = personOf(request);
      const [undelivered, stuck] = await Promise.all([
        host.undelivered(tenant.id),
        host.stuck(tenant.id),
      ]);
      return {
        undelivered: undelivered.map((one) => ({
          key: one.key,
          room: roomName(one.conversation),
          at: one.at,
          text: textIn(one.payload),
          reason: one.reason,
        })),
        stuck: stuck.map(({ conversation, attempts, nextAttempt, reason }) => ({
          room: roomName(conversation),
          ...{ attempts, nextAttempt, reason },
        })),
      };
    },
  );
  const settling = (how: Settling) => {
    const act = how === "again" ? host.sendAgain : host.setAside;
    app.post(
      `/api/undelivered/${how}`,
      {
        config: { scope: "undelivered:settle" },
        schema: { body: settlement, response: answersWith(settled) },
      },
      async (request) => {
        const { id } = personOf(request).tenant;
        const { key } = request.body;
        const one = (await host.undelivered(id)).find((other) => other.key === key);
        if (one === undefined || !(await act(id, key))) return { settled: false };
        await recount(house, one.conversation);
        hub.poke(["rooms", id]);
        return { settled: true };
      },
    );
  };
  settling("again");
  settling("aside");
}

/** The words of a payload, wherever its platform writes them. */
function textIn(payload: unknown): string {
  if (typeof payload !== "object" || payload === null) return "";
  for (const [name, value] of Object.entries(payload)) {
    if (["text", "message", "description"].includes(name) && typeof value === "string")
      return value;
    const inside = textIn(value);
    if (inside !== "") return inside;
  }
  return "";
}
