import type { MessageIr } from "@annae/ir";
import type { SizedImage, TenantSettings } from "@annae/vocabulary";
import { describe, expect, it } from "vitest";
import {
  all,
  message,
  policyOf,
  rule,
  send,
  sendSystem,
  systemText,
} from "../testing/policy-builder.ts";
import { calm } from "../testing/surroundings.ts";
import { lastTurn, type Place } from "../testing/talk.ts";
import { plainTin } from "../testing/tin-channel.ts";

const says = { type: "message", text: "여보세요" } as const;
const time = { kind: "time" } as const;

function deliveredOf(sent: MessageIr, place: Partial<Place> = {}) {
  const policy = policyOf({
    messages: [sent],
    on: { message: all(rule("send", null, send(sent.name))) },
  });
  return lastTurn({ policy, room: "inProgress", ...place }, says);
}

function systemOf(code: string, place: Partial<Place> = {}) {
  const on = { message: all(rule("send", null, sendSystem(code))) };
  return lastTurn({ policy: policyOf({ on }), room: "inProgress", ...place }, says);
}

const wordings = (entry: TenantSettings["systemMessages"][string]) => ({
  settings: { systemMessages: { AWAY: entry } },
});

describe("a message", () => {
  it("goes out as the channel's table of speakers says, and calls the counselor where it says so", () => {
    const [delivery] = deliveredOf(message("title", "배송 문의"), { channel: plainTin }).deliveries;
    expect(delivery).toMatchObject({
      message: "title",
      system: null,
      customer: { speaker: "counselor", text: "배송 문의", image: null, buttons: [] },
      counselor: { speaker: "customer", text: "배송 문의", alert: true, system: null },
    });
  });

  it("says what its variant for the channel says", () => {
    const variants = { tin: { text: ["깡통용"], image: null, buttons: [] } };
    const [delivery] = deliveredOf(message("notice", "모두에게", { variants })).deliveries;
    expect(delivery?.customer?.text).toBe("깡통용");
  });

  it("has its holes filled as people write the values", () => {
    const text = ["끝: ", { fact: "mealEnd", type: time }, ", ", { companyName: true }] as const;
    const meal = { mode: "common", from: "12:00", to: "13:05", intake: "queue" } as const;
    const [delivery] = deliveredOf(message("notice", text), { settings: { meal } }).deliveries;
    expect(delivery?.customer?.text).toBe("끝: 13:05, 해피샵");
  });

  it("begins with its opening, chosen by a fact, and an empty tail adds nothing (MEA-2, MEA-3, MEA-4)", () => {
    const opening = { fact: "chatbot", yes: ["예"], no: [{ fact: "mealEnd", type: time }, "까지"] };
    const text = (tail: string, chatbot: boolean) =>
      deliveredOf(message("notice", tail, { opening }), { settings: { chatbot } }).deliveries[0]
        ?.customer?.text;
    expect(text("기다려 주세요.", false)).toBe("00:00까지\n기다려 주세요.");
    expect(text("", true)).toBe("예");
  });

  it("carries its sized image to the customer without the place it is fetched from", () => {
    const sized: SizedImage = {
      ...{ source: "a.png", width: 500, height: 250, format: "png", bytes: 900 },
      url: "https://cdn.example/a",
    };
    const asked: unknown[] = [];
    const turn = deliveredOf(message("greeting", "안녕", { image: "a.png" }), {
      channel: plainTin,
      images: (wanted) => {
        asked.push(wanted);
        return sized;
      },
    });
    const { url, ...shown } = sized;
    expect(asked).toEqual([{ source: "a.png", channel: "tin", kind: "greeting" }]);
    expect(turn.deliveries[0]?.customer?.image).toEqual(shown);
    expect(turn.deliveries[0]?.payloads).toMatchObject([{ image: url }]);
  });

  it("goes out without an image that nobody sized, and the trace says so", () => {
    const turn = deliveredOf(message("notice", "안녕", { image: "a.png" }));
    expect(turn.deliveries[0]?.customer?.image).toBeNull();
    expect(turn.dropped).toEqual([{ rule: "send", what: "a.png", reason: "noImage" }]);
  });
});

describe("the fallback table", () => {
  it("lets a platform message stand for the message, for both audiences", () => {
    const [delivery] = deliveredOf(message("offHours", "닫음")).deliveries;
    expect(delivery).toMatchObject({
      message: "offHours",
      system: "AWAY",
      customer: { speaker: "system", text: "자리에 없습니다." },
      counselor: { speaker: "system", text: "자리에 없습니다.", alert: false, system: "AWAY" },
    });
  });

  it("can show the counselor a platform message while the customer reads the text (BSY-10)", () => {
    const turn = deliveredOf(message("busy", "바쁩니다"), { settings: { chatbot: true } });
    expect(turn.deliveries[0]).toMatchObject({
      system: null,
      customer: { speaker: "bot", text: "바쁩니다" },
      counselor: { speaker: "system", text: "자리에 없습니다.", system: "AWAY" },
    });
    expect(Object.keys(turn.conversation.sent)).toEqual(["busy"]);
  });

  it("shows a platform message only once in a consultation where the row says so (GRT-5)", () => {
    const policy = policyOf({
      messages: [message("greeting", "안녕")],
      on: { message: all(rule("hello", null, send("greeting"))) },
    });
    const room = "inProgress";
    const turn = lastTurn({ policy, room }, says, says);
    expect(turn.deliveries).toEqual([]);
    expect(turn.dropped).toEqual([{ rule: "hello", what: "greeting", reason: "shownBefore" }]);
    expect(lastTurn({ policy, room }, says).deliveries[0]?.system).toBe("HELLO");
  });
});

describe("the wording of a platform message", () => {
  const said = (turn: ReturnType<typeof systemOf>) => turn.deliveries[0]?.customer?.text;
  const ours = { systemTexts: [systemText("AWAY", ["정책: ", { companyName: true }])] };
  const on = { message: all(rule("send", null, sendSystem("AWAY"))) };
  const withOurs = (entry?: TenantSettings["systemMessages"][string]) =>
    lastTurn(
      { policy: policyOf({ ...ours, on }), room: "inProgress", ...(entry && wordings(entry)) },
      says,
    );

  it("is the tenant's approved one, with the company's name (SYS-4, SYS-10)", () => {
    expect(said(withOurs({ text: "#{위탁사명}: 부재", state: "approved" }))).toBe("해피샵: 부재");
    const settings = { companyName: "$& 상점" };
    expect(said(systemOf("HELLO", { settings }))).toBe("$& 상점입니다.");
  });

  it("is the policy's where the tenant has none, or one without a text", () => {
    expect(said(withOurs())).toBe("정책: 해피샵");
    expect(said(withOurs({ state: "approved" }))).toBe("정책: 해피샵");
  });

  it("is the one in force before, the policy's too, while the tenant's is not approved (SYS-10)", () => {
    for (const state of ["draft", "requested", "rejected"] as const) {
      expect(said(withOurs({ text: "우리 글", state }))).toBe("정책: 해피샵");
      const approved = { text: "전의 글" };
      expect(said(withOurs({ text: "우리 글", state, approved }))).toBe("전의 글");
    }
  });

  it("is the platform's own where nobody ever had an approved one (SYS-10)", () => {
    const draft = systemOf("AWAY", wordings({ text: "우리 글", state: "draft" }));
    expect(said(draft)).toBe("자리에 없습니다.");
    expect(said(systemOf("AWAY"))).toBe("자리에 없습니다.");
  });

  it("is always the platform's own for counselors (SYS-9)", () => {
    expect(withOurs().deliveries[0]?.counselor?.text).toBe("자리에 없습니다.");
    expect(systemOf("HELLO").deliveries[0]?.counselor?.text).toBe("해피샵입니다.");
  });

  it("ends with text and button of the platform for customers who have not added the channel (SYS-8)", () => {
    const newcomer = { customer: { ...calm.customer, channelAdded: false } };
    const seen = (turn: ReturnType<typeof systemOf>) =>
      turn.deliveries.map(({ customer }) => [
        customer?.text,
        ...(customer?.buttons ?? []).map(({ label }) => label),
      ]);
    expect(seen(systemOf("HELLO", { around: newcomer }))).toEqual([
      ["해피샵입니다.", "상담 시작"],
      ["해피샵 채널을 추가해 주세요.", "채널 추가"],
    ]);
    const bare = { HELLO: { buttons: [], state: "approved" } } as const;
    const settings = { systemMessages: bare };
    expect(seen(systemOf("HELLO", { around: newcomer, settings }))).toEqual([
      ["해피샵입니다.\n해피샵 채널을 추가해 주세요.", "채널 추가"],
    ]);
    expect(seen(systemOf("HELLO"))).toEqual([["해피샵입니다.", "상담 시작"]]);
  });

  it("has the buttons of the first of tenant, policy and platform that names any", () => {
    const buttons = [{ label: "우리", url: "https://shop.example" }];
    const turn = systemOf("AWAY", wordings({ buttons, state: "approved" }));
    expect(turn.deliveries[0]?.customer?.buttons).toEqual(buttons);
    const draft = systemOf("AWAY", wordings({ buttons, state: "draft" }));
    expect(draft.deliveries[0]?.customer?.buttons).toEqual([]);
  });
});

describe("payloads", () => {
  const key = (turn: ReturnType<typeof deliveredOf>) =>
    String((turn.deliveries[0]?.payloads[0] as { key?: string } | undefined)?.key);

  it("are what the channel encodes, with the facts it asks for", () => {
    const [delivery] = deliveredOf(message("notice", "안녕"), {
      settings: { chatbot: true },
    }).deliveries;
    expect(delivery?.payloads).toMatchObject([
      { to: "u1", text: "안녕", facts: { chatbot: true } },
    ]);
  });

  it("have the same key for the same delivery and another for every other, at most 30 characters", () => {
    const turn = deliveredOf(message("notice", "안녕"));
    expect(key(turn)).toBe(key(deliveredOf(message("notice", "안녕"))));
    expect(key(turn).length).toBeLessThanOrEqual(30);
    const other = { around: { customer: { ...calm.customer, id: "u2" } } };
    expect(key(turn)).not.toBe(key(deliveredOf(message("notice", "안녕"), other)));
  });
});
