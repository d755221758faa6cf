import type { Inbound } from "@annae/host";
import { contractRevision, room, told } from "@annae/host/contract-shop";
import { describe, expect, test, vi } from "vitest";
import { restateFaultPoints } from "../setup.ts";
import { type Fleet, openFleet } from "./fleet.ts";
import type { Ground } from "./restate-rig.ts";

/** Where nothing comes to in a consultation that goes well. */
const elsewhere: readonly string[] = ["givenUp", "reserved", "woken"];
const whole = process.env.HOST_CONTRACT === "whole";
/** `npm run host-contract` kills everywhere, the ordinary tests where it hurts most. */
const points = whole
  ? restateFaultPoints.filter((point) => !elsewhere.includes(point))
  : (["stored", "afterSend"] as const);
const request = { type: "request", text: "문의합니다" } as const;
const again = { timeout: 60_000, interval: 100 };
const clock = { now: () => Date.now() };
const customers = (count: number) => Array.from({ length: count }, (_, at) => `u${at}`);

/** Real processes that die by SIGKILL, one by one and all together, and Restate, too. */
export function deaths(ground: () => Ground): void {
  const withFleet = async (
    servers: number,
    work: (fleet: Fleet) => Promise<void>,
    dies?: { readonly point: string; readonly after: number },
  ) => {
    const fleet = await openFleet(ground(), dies);
    try {
      for (let more = 1; more < servers; more += 1) await fleet.start();
      await work(fleet);
    } finally {
      await fleet.stop();
    }
  };

  describe("servers that are killed by SIGKILL", () => {
    test.each(points)(
      "killed at %s: every decision once, every delivery in order and none lost",
      (point) =>
        withFleet(
          0,
          async (fleet) => {
            await fleet.front.reviseTenant("shop", contractRevision());
            await Promise.all(customers(4).map((one) => consult(fleet, one)));
            await fleet.settled();
            expect(fleet.deaths()).toBe(1);
            for (const one of customers(4)) {
              expect((await fleet.front.read(room(one)))?.room).toBe("ended");
              expectInOrder(fleet, one);
            }
          },
          { point, after: 1 },
        ),
    );

    if (whole) {
      test("killed at givenUp: what is refused lies in the list once, all else is sent", () =>
        withFleet(
          0,
          async (fleet) => {
            fleet.platform.behave(({ key }) => (key.endsWith('assign/1",0]') ? 400 : 200));
            await fleet.front.reviseTenant("shop", contractRevision());
            await consult(fleet, "u1");
            await fleet.settled();
            expect(fleet.deaths()).toBe(1);
            expect(await fleet.front.undelivered("shop")).toHaveLength(1);
            expect(fleet.platform.keysOf("u1")).toHaveLength(2);
          },
          { point: "givenUp", after: 1 },
        ));

      test("killed at reserved: the room is given once, to whoever waits", () =>
        withFleet(
          0,
          async (fleet) => {
            await fleet.front.reviseTenant("shop", contractRevision({ limit: 1 }));
            const submit = (name: string, id: string, event: Inbound["event"]) =>
              fleet.front.submit(room(name), told({ clock }, name, id, event));
            for (const one of ["u1", "u2"]) await submit(one, "e1", request);
            await submit("u1", "e2", { type: "end", by: "counselor" });
            await vi.waitFor(
              () => expect(new Set(fleet.platform.keysOf("u2")).size).toBe(3),
              again,
            );
            await fleet.settled();
            expect(fleet.deaths()).toBe(1);
            expect((await fleet.front.read(room("u2")))?.room).toBe("received");
            expect(new Set(fleet.platform.keysOf("u2")).size).toBe(3);
          },
          { point: "reserved", after: 1 },
        ));

      test("killed at woken, by Restate's own timers: the rule speaks once", () =>
        withFleet(
          0,
          async (fleet) => {
            const text = (policy: string) => policy.replace("10m", "2s");
            await fleet.front.reviseTenant("shop", contractRevision({ text }));
            await fleet.front.submit(room("u1"), told({ clock }, "u1", "e1", request));
            const idle = () => fleet.platform.keysOf("u1").filter((key) => key.includes("timer:"));
            await vi.waitFor(() => expect(new Set(idle()).size).toBe(1), again);
            await fleet.settled();
            expect(fleet.deaths()).toBe(1);
            expect(new Set(idle()).size).toBe(1);
          },
          { point: "woken", after: 1 },
        ));
    }

    test.each(whole ? [1, 2, 4] : [4])(
      "of 20 simultaneous requests at a capacity of 3, 3 are given on %d processes, one of which is killed",
      (servers) =>
        withFleet(servers, async (fleet) => {
          await fleet.front.reviseTenant("shop", contractRevision({ limit: 3 }));
          const asked = customers(20).map((one) => insist(fleet, one));
          fleet.kill();
          await Promise.all(asked);
          await fleet.settled();
          const rooms = await Promise.all(customers(20).map((one) => fleet.front.read(room(one))));
          expect(rooms.filter((one) => one?.room === "received")).toHaveLength(3);
          expect(rooms.filter((one) => one?.room === "waiting")).toHaveLength(17);
        }),
    );
  });
}

/** As a platform does: while nobody is there to say what the tenant decides by, an event is not taken. */
function insist(
  { front }: Fleet,
  name: string,
  id = "e1",
  event: Inbound["event"] = request,
): Promise<void> {
  const inbound = told({ clock }, name, id, event);
  return vi.waitFor(
    async () => expect(await front.submit(room(name), inbound)).toHaveProperty("answer"),
    again,
  );
}

async function consult(fleet: Fleet, name: string): Promise<void> {
  await insist(fleet, name);
  await insist(fleet, name, "e2", { type: "end", by: "counselor" });
}

/** Only the one that was being sent may come again, and at once. */
function expectInOrder({ platform }: Fleet, customer: string): void {
  const keys = platform.keysOf(customer);
  const again = keys.filter((key, at) => keys[at - 1] === key);
  expect(again.length).toBeLessThanOrEqual(1);
  const id = JSON.stringify(["shop", "tin", customer]);
  const events = [
    ["server:assign/1", 0],
    ["server:assign/1", 1],
    ["platform:e2", 0],
  ];
  expect(keys.filter((key, at) => keys[at - 1] !== key)).toEqual(
    events.map((event) => JSON.stringify([id, ...event])),
  );
}
