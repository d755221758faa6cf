import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEvent } from "./event.ts";
import { faultsOf } from "./fault.ts";

const at = "2026-11-20T19:00:00+09:00";
const moment = Date.parse(at);

const faults = (json: unknown) => faultsOf(parseEvent(json)).map(({ path }) => path);
const english = (json: unknown) => faultsOf(parseEvent(json)).map(({ message }) => message.en);

describe("an event from outside", () => {
  it.each([
    { type: "enter" },
    { type: "request" },
    { type: "request", category: { major: "배송", middle: "배송 지연" } },
    { type: "assign", counselor: "kim" },
    { type: "request", text: "배송이 늦어요" },
    { type: "message", text: "" },
    { type: "message", text: "이거요", attachment: "photo" },
    { type: "transfer", counselor: "lee" },
    { type: "leave" },
    { type: "switchToBot" },
    { type: "reply", counselor: "kim", text: "네" },
    { type: "end", by: "customer" },
    { type: "tick" },
  ])("may be %j", (body) => {
    expect(parseEvent({ id: "e1", at, ...body })).toEqual({
      ok: true,
      value: { id: "e1", at: moment, ...body },
    });
  });

  it("has its time as text with an offset or in milliseconds", () => {
    expect(parseEvent({ id: "e1", at: moment, type: "tick" })).toEqual(
      parseEvent({ id: "e1", at, type: "tick" }),
    );
    for (const wrong of [
      ...["2026-11-20T19:00", "9999-12-31T23:59Z", "now", null, true],
      ...[1.5, 9e15, -1, Number.NaN, Number.POSITIVE_INFINITY, Date.UTC(9999, 0), 1.7e18],
    ]) {
      expect(faults({ id: "e1", at: wrong, type: "tick" })).toEqual(["$.at"]);
    }
  });

  it("may have something attached in the place of words, and then has empty ones", () => {
    const sticker = { id: "e1", at, type: "message", attachment: "sticker" };
    expect(parseEvent(sticker)).toMatchObject({ ok: true, value: { text: "" } });
    expect(faults({ ...sticker, attachment: undefined })).toEqual(["$.text"]);
    expect(english({ ...sticker, attachment: "stiker" })[0]).toMatch(/did you mean "sticker"/);
  });

  it("must have an id and a time: nothing is made up", () => {
    expect(faults({ type: "tick" })).toEqual(["$.id", "$.at"]);
    expect(faults({ id: "", at, type: "tick" })).toEqual(["$.id"]);
    expect(faults({ id: "e".repeat(1_000_000), at, type: "tick" })).toEqual(["$.id"]);
    expect(english({ id: "e".repeat(1_000_000), at, type: "tick" })[0]?.length).toBeLessThan(200);
  });

  it("is refused with every fault and its path, in words that name what is allowed", () => {
    expect(faults({ id: 7, at, type: "message", text: ["?"], txt: "" }).sort()).toEqual([
      "$.id",
      "$.text",
      "$.txt",
    ]);
    expect(faults({ id: "e1", at, type: "request", category: { major: "" } })).toEqual([
      "$.category.major",
    ]);
    expect(english({ id: "e1", at, type: "mesage" })[0]).toMatch(/did you mean "message"/);
    expect(english({ id: "e1", at, type: "end", by: "bot" })).toEqual([
      'must be one of "counselor", "customer", not "bot"',
    ]);
  });

  it("of a scenario is none: a counselor who accepts is an assignment", () => {
    expect(faults({ id: "e1", at, type: "accept", counselor: "kim" })).toEqual(["$.type"]);
  });

  it("is frozen, and its path begins where the caller says", () => {
    const parsed = parseEvent({ id: "e1", at, type: "request", category: { major: "배송" } });
    expect(parsed.ok && Object.isFrozen(parsed.value)).toBe(true);
    expect(faultsOf(parseEvent(3, "$[4]"))[0]?.path).toMatch(/^\$\[4\]/);
  });

  it("of any JSON whatever is an event or has faults in both languages; nothing throws", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const parsed = parseEvent(json);
        if (parsed.ok) return;
        expect(parsed.faults.length).toBeGreaterThan(0);
        for (const { path, message } of parsed.faults) {
          expect(path).toMatch(/^\$/);
          expect(message.ko).toMatch(/\p{Script=Hangul}/u);
        }
      }),
    );
  });
});
