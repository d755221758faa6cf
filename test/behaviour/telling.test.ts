import { describe, expect, test } from "vitest";
import { office, playedBy, seoul } from "../support/converse.ts";

const request = { at: seoul("11:00"), type: "request" };
const tick = (time: string) => ({ at: seoul(time), type: "tick" });
const says = (time: string, text: string) => ({ at: seoul(time), type: "message", text });
const played = (source: string, events: readonly object[], more: object = {}) =>
  playedBy(source, { channel: "naver", settings: office, events, ...more });

describe("OPS-12: for the team only", () => {
  const source = `
    message longWait "오래 기다림" { text "고객이 [waitingFor]째 기다립니다." }
    message sorry { text "기다려 주셔서 고맙습니다." }
    on request { take: assign }
    on tick { longWait: when waitingFor >= 10m then tell counselor longWait every 10m }
    on message { sorry: send sorry once; tell counselor sorry once }`;

  test("OPS-12: the counselor sees it as the system's words, the customer nothing", () => {
    const { steps } = played(source, [request, tick("11:10")]);
    expect(steps.at(-1)?.deliveries).toEqual([
      {
        message: "longWait",
        system: null,
        customer: null,
        counselor: {
          ...{ speaker: "system", text: "고객이 10m째 기다립니다.", alert: false },
          ...{ system: null, image: null, buttons: [] },
        },
        payloads: [],
      },
    ]);
    expect(steps.at(-1)?.alert).toBe(false);
  });

  test.each(["kakao", "naver", "web"])("OPS-12: on %s, with a chatbot and without", (channel) => {
    for (const chatbot of [true, false]) {
      const settings = { ...office, chatbot };
      const { steps } = played(source, [request, tick("11:10")], { channel, settings });
      expect(steps.at(-1)?.deliveries).toMatchObject([{ customer: null, payloads: [] }]);
    }
  });

  test("OPS-12: how often it is told is remembered apart from what is sent", () => {
    const { steps } = played(source, [request, says("11:01", "?"), says("11:02", "?")]);
    const seen = steps
      .slice(-2)
      .map(({ deliveries }) =>
        deliveries.map(({ customer, counselor }) => [customer !== null, counselor?.speaker]),
      );
    expect(seen).toEqual([
      [
        [true, "bot"],
        [false, "system"],
      ],
      [],
    ]);
    const events = [request, tick("11:10"), tick("11:19"), tick("11:20")];
    const told = played(source, events).steps.map(({ deliveries }) => deliveries.length);
    expect(told.slice(-3)).toEqual([1, 0, 1]);
  });

  test("OPS-12: it is no notice to the customer and no reply", () => {
    const quiet = `${source}
      message still { text "아직 기다리고 계십니다." }
      on tick { still: when sinceLastNotice < 5m or counselorReplied then send still }`;
    const { steps } = played(quiet, [request, tick("11:10"), tick("11:11")]);
    expect(steps.at(-1)?.rules).toEqual(["longWait"]);
  });

  test("OPS-12: GEN-6: where there is no room afterwards nobody is told, and it is not remembered", () => {
    const refusing = `
      message asked { text "문의가 있었습니다." }
      on request first {
        late: when afterHours then tell counselor asked once a day; refuse
        open: otherwise tell counselor asked once a day; assign
      }`;
    const early = { at: seoul("09:00"), type: "request" };
    const { steps } = played(refusing, [early, request]);
    expect(steps.map(({ deliveries }) => deliveries.length)).toEqual([0, 1, 0]);
  });
});
