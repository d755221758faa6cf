import { compileText } from "@annae/dsl";
import { installedChannels } from "@annae/installation/channels";
import { install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { converse, lastDeliveries, office, seoul, shownByStep } from "../support/converse.ts";

const installation = install(installedChannels);
const request = { at: seoul("11:00"), type: "request" };
const switches = 'system SB { text "상담을 마치고 챗봇이 이어받습니다." button "처음으로" }\n';
const toBot = {
  ...{ channel: "kakao", settings: { ...office, chatbot: true } },
  events: [request, { at: seoul("11:05"), type: "switchToBot" }],
};

test("SYS-11: the bot-switch message can be worded, in 200 characters and with five buttons", () => {
  expect(compileText(switches, installation).diagnostics).toEqual([]);
  expect(compileText(`system SB { text "${"가".repeat(201)}" }`, installation).ir).toBeNull();
  expect(lastDeliveries(`${switches}on request { wait: queue }`, toBot)).toMatchObject([
    {
      message: null,
      system: "SB",
      customer: {
        speaker: "system",
        text: "상담을 마치고 챗봇이 이어받습니다.",
        buttons: [{ keyword: "처음으로" }],
      },
      counselor: { speaker: "system", system: "SB" },
      payloads: [],
    },
  ]);
});

const usual = "챗봇으로 전환되었습니다. 궁금한 점을 입력해 주세요.";

test.each([
  ["approved", "초록톡이 지켜봅니다."],
  ["draft", usual],
  ["requested", usual],
  ["rejected", usual],
])("SYS-11: a tenant's own bot-switch message that is %s reads: %s", (state, text) => {
  const SB = { text: "#{위탁사명}이 지켜봅니다.", state };
  const settings = { ...toBot.settings, companyName: "초록톡", systemMessages: { SB } };
  const [delivery] = lastDeliveries("on request { wait: queue }", { ...toBot, settings });
  expect(delivery?.customer?.text).toBe(text);
  expect(delivery?.counselor?.text).toBe(usual);
});

test("SYS-11: pressing the switch ends the consultation, shows SB in S3's place, and the room is the chatbot's", async () => {
  const later = { at: seoul("11:10"), type: "message", text: "다시 물어볼게요" };
  const transcript = await converse({ ...toBot, events: [...toBot.events, later] });
  expect(transcript.steps.map(({ event, room }) => [event, room])).toEqual([
    ["request", "received"],
    ["assign", "received"],
    ["switchToBot", "chatbot"],
    ["message", "chatbot"],
  ]);
  expect(shownByStep(transcript).slice(2)).toEqual([["SB"], []]);
  const without = await converse({ ...toBot, settings: office });
  expect(without.steps.at(-1)).toMatchObject({ room: "received", deliveries: [] });
});
