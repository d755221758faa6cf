import { describe, expect, it } from "vitest";
import { noon, requestWith, rosterOf, settingsWith } from "../testing/desk-samples.ts";
import { canTake } from "./can-take.ts";

function takes(counselor: object, settings: Record<string, unknown> = {}, minute = noon.minute) {
  const [one] = rosterOf(counselor);
  const request = requestWith({ settings: settingsWith(settings), local: { ...noon, minute } });
  return one !== undefined && canTake(one, request);
}

describe("who can take a request", () => {
  it("lets an available counselor take it", () => {
    expect(takes({})).toBe(true);
  });

  it("UNA-2: never lets an unavailable counselor take it", () => {
    expect(takes({ status: "unavailable" })).toBe(false);
    expect(takes({ status: "unavailable" }, { acceptDuringBreak: true })).toBe(false);
  });

  it("UNA-2: never lets a counselor take it on a day off, and does on the days around it", () => {
    expect(takes({ daysOff: ["2026-11-23"] })).toBe(false);
    expect(takes({ daysOff: ["2026-11-22", "2026-11-24"] })).toBe(true);
  });

  it("UNA-3: never lets a counselor take it inside a dated break, whose end is outside", () => {
    const resting = { breaks: [{ date: "2026-11-23", from: "12:00", to: "12:30" }] };
    const acceptDuringBreak = true;
    expect(takes(resting, { acceptDuringBreak }, 719)).toBe(true);
    expect(takes(resting, { acceptDuringBreak }, 720)).toBe(false);
    expect(takes(resting, { acceptDuringBreak }, 749)).toBe(false);
    expect(takes(resting, { acceptDuringBreak }, 750)).toBe(true);
  });

  it("UNA-3: does not look at a break of another date", () => {
    expect(takes({ breaks: [{ date: "2026-11-24", from: "11:00", to: "13:00" }] })).toBe(true);
  });

  it("UNA-4: lets a resting counselor take it only where the tenant accepts during breaks", () => {
    expect(takes({ status: "break" }, { acceptDuringBreak: true })).toBe(true);
    expect(takes({ status: "break" }, { acceptDuringBreak: false })).toBe(false);
  });

  it("UNA-5: lets a logged-out counselor take it unless the range is those logged in", () => {
    expect(takes({ loggedIn: false }, { distribution: { range: "all" } })).toBe(true);
    expect(takes({ loggedIn: false }, { distribution: { range: "loggedIn" } })).toBe(false);
    expect(takes({ loggedIn: true }, { distribution: { range: "loggedIn" } })).toBe(true);
  });
});
