import { describe, expect, it } from "vitest";
import { policyOf } from "../testing/policy-builder.ts";
import { openSettings } from "../testing/surroundings.ts";
import { plainTin, tinChannel } from "../testing/tin-channel.ts";
import { translateCommand } from "./translate-command.ts";

const sources = { policy: policyOf({}), channel: tinChannel, settings: openSettings };
const says = (text: string) => ({ id: "e", at: 0, type: "message", text }) as const;
const none = { room: "none" } as const;

describe("words of a customer", () => {
  it("end the consultation when they are the channel's end command (SYS-6)", () => {
    expect(translateCommand(says(" !끝\n"), { room: "received" }, sources)).toEqual({
      ...{ id: "e", at: 0 },
      ...{ type: "end", by: "customer" },
    });
    expect(translateCommand(says("!끝내자"), none, sources).type).toBe("message");
  });

  it("request a consultation when they are a start keyword and no room is open (SYS-6)", () => {
    expect(translateCommand(says("상담 시작"), none, sources)).toEqual({
      ...{ id: "e", at: 0, type: "request" },
    });
    expect(translateCommand(says("상담 시작"), { room: "ended" }, sources).type).toBe("request");
    expect(translateCommand(says("상담 시작"), { room: "waiting" }, sources).type).toBe("message");
  });

  it("are left to the chatbot where there is one", () => {
    const settings = { ...openSettings, chatbot: true };
    expect(translateCommand(says("상담 시작"), none, { ...sources, settings }).type).toBe(
      "message",
    );
  });

  it("know the tenant's own start keywords once they are approved", () => {
    const buttons = [{ label: "연결", keyword: "연결해줘" }];
    const type = (state: "approved" | "draft") => {
      const settings = { ...openSettings, systemMessages: { HELLO: { buttons, state } } };
      return translateCommand(says("연결해줘"), none, { ...sources, settings }).type;
    };
    expect(type("approved")).toBe("request");
    expect(type("draft")).toBe("message");
  });

  it("are only words on a channel without commands", () => {
    expect(translateCommand(says("!끝"), none, { ...sources, channel: plainTin }).type).toBe(
      "message",
    );
  });
});
