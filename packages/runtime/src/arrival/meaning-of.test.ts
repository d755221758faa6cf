import { type ConversationEvent, type RoomState, roomStates } from "@annae/vocabulary";
import { describe, expect, it } from "vitest";
import { plainTin, tinChannel } from "../testing/tin-channel.ts";
import { meaningOf } from "./meaning-of.ts";

const alone = { channel: tinChannel, settings: { chatbot: false } };
const withBot = { channel: tinChannel, settings: { chatbot: true } };
const says = (text: string) => ({ id: "e", at: 0, type: "message", text }) as const;
const request = { id: "e", at: 0, type: "request" } as const;

const stranger = { room: "none", counselor: null, presentAt: null } as const;

function meant(event: ConversationEvent, room: RoomState, sources = alone) {
  const {
    event: handled,
    arriving,
    idle,
  } = meaningOf(event, { ...stranger, room, counselor: "kim" }, sources);
  return `${handled.type}${arriving ? " arriving" : ""}${idle === null ? "" : ` ${idle}`}`;
}

const inEvery = (event: ConversationEvent, sources = alone) =>
  Object.fromEntries(roomStates.map((room) => [room, meant(event, room, sources)]));

describe("a customer's words", () => {
  it("are the request where no consultation is open, and carry the text (ENT-1)", () => {
    expect(inEvery(says("배송 문의요"))).toEqual({
      none: "request arriving",
      chatbot: "request",
      waiting: "message",
      received: "message",
      inProgress: "message",
      ended: "request arriving",
      chatbotEnded: "request arriving",
    });
    const { event } = meaningOf(says("배송 문의요"), stranger, alone);
    expect(event).toEqual({ ...request, text: "배송 문의요" });
  });

  it("of only spaces, or with a picture and none at all, are words", () => {
    expect(meant(says("  "), "none")).toBe("request arriving");
    const photo = { ...says(""), attachment: "photo" } as const;
    const { event } = meaningOf(photo, stranger, alone);
    expect(event).toEqual({ ...request, text: "", attachment: "photo" });
  });

  it("are left to the chatbot where there is one, and come in where nothing runs (ENT-2, ENT-3)", () => {
    expect(inEvery(says("상담 시작"), withBot)).toEqual({
      none: "message arriving",
      chatbot: "message",
      waiting: "message",
      received: "message",
      inProgress: "message",
      ended: "message arriving",
      chatbotEnded: "message arriving",
    });
  });

  it("of who has asked already, or has written within a day, are no arrival (ENT-3)", () => {
    const arriving = (presentAt: number | null, at: number) =>
      meaningOf({ ...says("?"), at }, { ...stranger, presentAt }, alone).arriving;
    expect(arriving(0, 86_399_999)).toBe(false);
    expect(arriving(0, 86_400_000)).toBe(true);
    expect(arriving(null, 0)).toBe(true);
  });

  it("end the consultation when they are the channel's end command (SYS-6)", () => {
    expect(meant(says(" !끝\n"), "received")).toBe("end");
    expect(meant(says("!끝"), "none")).toBe("end eventWithoutMeaning");
    expect(meant(says("!끝내자"), "received")).toBe("message");
    expect(meant(says("!끝"), "received", { ...alone, channel: plainTin })).toBe("message");
  });
});

describe("a request", () => {
  it("is no new one while a counselor has the room, and decides again while it waits (ENT-6, ENT-7)", () => {
    const rooms = inEvery(request);
    expect(rooms).toMatchObject({ received: "request goesOn", inProgress: "request goesOn" });
    expect(rooms).toMatchObject({ waiting: "request", none: "request", ended: "request" });
  });

  it("says its words while a counselor has the room", () => {
    const asked = { ...request, category: { major: "환불" }, text: "여보세요" };
    const { event } = meaningOf(asked, { ...stranger, room: "received", counselor: "kim" }, alone);
    expect(event).toEqual(says("여보세요"));
  });
});

describe("an event that means nothing in the room", () => {
  it("is a tick where nothing runs, so that tests and hosts wake up alike", () => {
    const tick = { id: "t", at: 0, type: "tick" } as const;
    const idle = roomStates.filter((room) => meant(tick, room).includes("eventWithoutMeaning"));
    expect(idle).toEqual(["none", "ended", "chatbotEnded"]);
  });

  it("is a switch to a chatbot that there is not, and a transfer to who has it", () => {
    const toBot = { id: "s", at: 0, type: "switchToBot" } as const;
    expect(meant(toBot, "received")).toBe("switchToBot eventWithoutMeaning");
    expect(meant(toBot, "received", withBot)).toBe("switchToBot");
    const transfer = { id: "t", at: 0, type: "transfer" } as const;
    expect(meant({ ...transfer, counselor: "kim" }, "received")).toContain("eventWithoutMeaning");
    expect(meant({ ...transfer, counselor: "lee" }, "received")).toBe("transfer");
    expect(meant({ ...transfer, counselor: "lee" }, "waiting")).toContain("eventWithoutMeaning");
  });
});
