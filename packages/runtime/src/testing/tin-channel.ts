import { defineChannel } from "@annae/channel-kit";
import {
  type Channel,
  type ImageProfile,
  type KindName,
  kindNames,
  type Speakers,
  type SystemMessage,
} from "@annae/vocabulary";

const source = "invented for tests";

/** Every kind with the same value, but for the exceptions. */
function forEveryKind<T>(
  usual: T,
  exceptions: Partial<Record<KindName, T>> = {},
): Record<KindName, T> {
  const table = Object.fromEntries(kindNames.map((name) => [name, exceptions[name] ?? usual]));
  return table as Record<KindName, T>;
}

function systemMessage(code: string, text: string): SystemMessage {
  return {
    code,
    doc: { ko: text, en: text },
    text,
    buttons: [],
    maxText: { max: 200, source },
    maxButtons: { max: 5, source },
    requires: [],
  };
}

const image: ImageProfile = { formats: ["jpg", "png"], maxBytes: { max: 1000, source }, source };
const bot: Speakers = { customer: "bot", counselor: "bot" };

/**
 * Two tins and a string: an invented platform for tests, with messages of its own. Without a chatbot HELLO
 * stands for the greeting and AWAY for notices, and titles are not shown.
 */
export const tinChannel: Channel = defineChannel({
  id: "tin",
  doc: { ko: "깡통 전화", en: "tin-can telephone" },
  speakers: forEveryKind(bot, {
    title: { customer: "counselor", counselor: "customer", alert: true },
    busy: { customer: "bot", counselor: "counselor" },
  }),
  fallback: [
    {
      kind: "greeting",
      when: { chatbot: false },
      customer: { system: "HELLO" },
      counselor: { system: "HELLO" },
      once: true,
    },
    {
      kind: "title",
      when: { chatbot: false },
      customer: { show: "nothing" },
      counselor: { show: "nothing" },
    },
    {
      kind: "offHours",
      when: { chatbot: false },
      customer: { system: "AWAY" },
      counselor: { system: "AWAY" },
    },
    {
      kind: "busy",
      when: { chatbot: true },
      customer: { show: "text" },
      counselor: { system: "AWAY" },
    },
  ],
  effects: [{ action: "lockInput", when: { webVersion: 2 } }],
  images: forEveryKind(image),
  limits: {
    text: { max: 1000, source },
    buttons: { max: 3, source },
    buttonLabel: { max: 20, source },
    linkSchemes: ["https"],
  },
  systemMessages: {
    HELLO: {
      ...systemMessage("HELLO", "#{위탁사명}입니다."),
      buttons: [{ label: "상담 시작", keyword: "상담 시작" }],
      forNewcomers: {
        text: "#{위탁사명} 채널을 추가해 주세요.",
        button: { label: "채널 추가", url: "https://tin.example/add" },
      },
    },
    AWAY: systemMessage("AWAY", "자리에 없습니다."),
    BYE: systemMessage("BYE", "상담이 끝났습니다."),
  },
  announcements: [
    { at: "enter", system: "HELLO" },
    { at: "ended", system: "BYE" },
  ],
  commands: { end: "!끝" },
  roomTitle: "request",
  encodeFacts: ["chatbot"],
  encode: ({ system, text, image: sized }, { customer, key, facts }) =>
    system === "HELLO" ? [] : [{ to: customer, key, text, image: sized?.url ?? null, facts }],
});

/** The same platform, but nothing is said by itself and nothing stands for anything else. */
export const plainTin: Channel = { ...tinChannel, fallback: [], announcements: [], commands: {} };
