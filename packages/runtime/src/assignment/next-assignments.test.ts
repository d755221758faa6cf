import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evening, minute } from "../testing/surroundings.ts";
import { backlogSettings, counselorNamed, waitingRoom } from "../testing/waiting.ts";
import type { Floor } from "./floor.ts";
import { nextAssignments } from "./next-assignments.ts";

const kim = counselorNamed("kim");
const lee = counselorNamed("lee");

const floorOf = (changes: Partial<Floor> = {}): Floor => ({
  counselors: [kim],
  openConsultations: 0,
  lastAssigned: null,
  ...changes,
});

/** "customer > counselor" for each assignment. */
function assigned(rooms: Parameters<typeof nextAssignments>[0], floor: Floor): readonly string[] {
  return nextAssignments(rooms, floor, evening).map(
    ({ room, counselor }) => `${room.caller.customer.id} > ${counselor}`,
  );
}

describe("the backlog", () => {
  it("gives the oldest request first (UNA-11)", () => {
    const rooms = [waitingRoom("young", 3), waitingRoom("old", 1), waitingRoom("middle", 2)];
    expect(assigned(rooms, floorOf())).toEqual(["old > kim", "middle > kim", "young > kim"]);
  });

  it("stops when the limit is reached, and counts what it gives (LIM-3)", () => {
    const settings = backlogSettings({}, 3);
    const rooms = [1, 2, 3].map((at) => waitingRoom(`u${at}`, at, { settings }));
    expect(assigned(rooms, floorOf({ openConsultations: 1 }))).toEqual(["u1 > kim", "u2 > kim"]);
    expect(assigned(rooms, floorOf({ openConsultations: 3 }))).toEqual([]);
  });

  it("spreads the load, each assignment changing who has the least", () => {
    const rooms = [1, 2, 3].map((at) => waitingRoom(`u${at}`, at));
    const counselors = [{ ...kim, received: 1 }, lee];
    expect(assigned(rooms, floorOf({ counselors }))).toEqual(["u1 > lee", "u2 > kim", "u3 > lee"]);
  });

  it("goes by turn on from who got the last", () => {
    const settings = backlogSettings({ by: "turn" });
    const rooms = [1, 2, 3].map((at) => waitingRoom(`u${at}`, at, { settings }));
    const floor = floorOf({ counselors: [kim, lee], lastAssigned: "kim" });
    expect(assigned(rooms, floor)).toEqual(["u1 > lee", "u2 > kim", "u3 > lee"]);
  });

  it("lets a younger request go first only where nobody can take the older one", () => {
    const settings = backlogSettings({ by: "category" });
    const old = waitingRoom("old", 1, { settings, category: { major: "환불" } });
    const young = waitingRoom("young", 2, { settings, category: { major: "배송" } });
    const delivery = { ...kim, categories: [{ major: "배송" }] };
    const refunds = { ...lee, categories: [{ major: "환불" }] };
    expect(assigned([old, young], floorOf({ counselors: [delivery] }))).toEqual(["young > kim"]);
    expect(assigned([old, young], floorOf({ counselors: [delivery, refunds] }))).toEqual([
      "old > lee",
      "young > kim",
    ]);
  });

  it("looks at each room's own channel where channels are designated", () => {
    const settings = backlogSettings({ by: "channel" });
    const rooms = ["tin", "cup"].map((channel, at) =>
      waitingRoom(channel, at, { settings, channel }),
    );
    const counselors = [{ ...kim, channels: ["cup"] }];
    expect(assigned(rooms, floorOf({ counselors }))).toEqual(["cup > kim"]);
  });

  it("never gives anything by itself where backlog or distribution is manual (UNA-11)", () => {
    for (const manual of [{ backlog: "manual" }, { mode: "manual" }] as const) {
      const settings = backlogSettings(manual);
      expect(assigned([waitingRoom("u1", 1, { settings })], floorOf())).toEqual([]);
    }
  });

  it("passes over rooms that do not wait", () => {
    const room = waitingRoom("u1", 1);
    const conversation = {
      ...room.record.conversation,
      room: "received",
      counselor: "kim",
    } as const;
    expect(assigned([{ ...room, record: { ...room.record, conversation } }], floorOf())).toEqual(
      [],
    );
  });

  it("gives of requests of one moment the first named, and those of no known moment last", () => {
    const rooms = [waitingRoom("unknown", null), waitingRoom("a", 1), waitingRoom("b", 1)];
    expect(assigned(rooms, floorOf())).toEqual(["a > kim", "b > kim", "unknown > kim"]);
  });
});

describe("whatever the roster and the rooms (UNA-11, LIM-3)", () => {
  const majors = ["배송", "환불"];
  const anyCounselor = fc.record({
    status: fc.constantFrom("available", "unavailable"),
    received: fc.nat(3),
    categories: fc.subarray(majors),
    channels: fc.subarray(["tin", "cup"]),
  });
  const anyRoom = fc.record({
    age: fc.nat(4),
    category: fc.constantFrom(...majors),
    channel: fc.constantFrom("tin", "cup"),
  });
  const anyBacklog = fc.record({
    by: fc.constantFrom("load", "category", "channel"),
    limit: fc.integer({ min: 3, max: 6 }),
    open: fc.nat(6),
    counselors: fc.array(anyCounselor, { maxLength: 3 }),
    rooms: fc.array(anyRoom, { maxLength: 6 }),
  });
  type Backlog = typeof anyBacklog extends fc.Arbitrary<infer T> ? T : never;

  function play({ by, limit, open, counselors, rooms }: Backlog): readonly string[] {
    const settings = backlogSettings({ by } as Parameters<typeof backlogSettings>[0], limit);
    const roster = counselors.map(({ status, received, categories, channels }, index) =>
      counselorNamed(`c${index}`, {
        ...(status === "unavailable" ? { status } : {}),
        ...{ received, channels, categories: categories.map((major) => ({ major })) },
      }),
    );
    const waiting = rooms.map(({ age, category, channel }, index) => {
      const since = evening - age * minute;
      return waitingRoom(`u${index}`, since, { settings, channel, category: { major: category } });
    });
    return assigned(waiting, floorOf({ counselors: roster, openConsultations: open }));
  }

  /** Begins again at the oldest after every assignment: slow, and obviously what is meant. */
  function reference({ by, limit, open, counselors, rooms }: Backlog): readonly string[] {
    const load = counselors.map(({ received }) => received);
    const left = rooms.map((room, index) => ({ ...room, index }));
    const done: string[] = [];
    const takersOf = (room: Backlog["rooms"][number]) =>
      counselors.flatMap(({ status, categories, channels }, index) => {
        const fits = {
          load: true,
          category:
            categories.includes(room.category) ||
            counselors.every((one) => one.categories.length === 0),
          channel:
            channels.includes(room.channel) || counselors.every((one) => one.channels.length === 0),
        };
        const designated = fits[by as keyof typeof fits];
        return status === "available" && designated ? [index] : [];
      });
    for (;;) {
      if (open + done.length >= limit) return done;
      const next = left
        .filter((room) => takersOf(room).length > 0)
        .sort((one, other) => other.age - one.age || one.index - other.index)[0];
      if (next === undefined) return done;
      const [taker = 0] = takersOf(next).sort(
        (one, other) => (load[one] ?? 0) - (load[other] ?? 0) || one - other,
      );
      load[taker] = (load[taker] ?? 0) + 1;
      left.splice(left.indexOf(next), 1);
      done.push(`u${next.index} > c${taker}`);
    }
  }

  it("is assigned what a slow search from the oldest on would assign, in that order", () => {
    fc.assert(
      fc.property(anyBacklog, (backlog) => {
        expect(play(backlog)).toEqual(reference(backlog));
      }),
      { numRuns: 500 },
    );
  });

  it("is never assigned twice, nor beyond the limit", () => {
    fc.assert(
      fc.property(anyBacklog, (backlog) => {
        const customers = play(backlog).map((line) => line.split(" ")[0]);
        expect(new Set(customers).size).toBe(customers.length);
        expect(customers.length).toBeLessThanOrEqual(Math.max(0, backlog.limit - backlog.open));
      }),
    );
  });
});
