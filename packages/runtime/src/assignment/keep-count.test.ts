import { describe, expect, it } from "vitest";
import { calm, kim } from "../testing/surroundings.ts";
import { keepCount } from "./keep-count.ts";

const waiting = { room: "waiting", counselor: null } as const;
const received = { room: "received", counselor: "kim" } as const;
const replied = { room: "inProgress", counselor: "kim" } as const;
const ended = { room: "ended", counselor: null } as const;
const busy = { ...calm, openConsultations: 5, counselors: [{ ...kim, received: 2 }] };

describe("roster and open consultations", () => {
  const cases = [
    { from: waiting, to: received, open: 6, unread: 3 },
    { from: received, to: replied, open: 5, unread: 1 },
    { from: received, to: ended, open: 4, unread: 1 },
    { from: replied, to: ended, open: 4, unread: 2 },
    { from: waiting, to: replied, open: 6, unread: 2 },
    { from: waiting, to: ended, open: 5, unread: 2 },
  ];

  for (const { from, to, open, unread } of cases) {
    it(`are ${open} and ${unread} after a room of 5 and 2 goes from ${from.room} to ${to.room}`, () => {
      const after = keepCount(busy, from, to);
      expect(after.openConsultations).toBe(open);
      expect(after.counselors[0]?.received).toBe(unread);
    });
  }

  it("never fall below nothing, whatever the scenario said of them", () => {
    const after = keepCount(calm, received, ended);
    expect(after.openConsultations).toBe(0);
    expect(after.counselors[0]?.received).toBe(0);
  });
});
