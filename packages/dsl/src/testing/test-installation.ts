import { defineChannel } from "@annae/channel-kit";
import {
  type Channel,
  type ImageProfile,
  install,
  type KindName,
  kindNames,
  type Limit,
  type SystemMessage,
} from "@annae/vocabulary";

const source = "invented for tests";
const limit = (max: number): Limit => ({ max, source });

const ofEveryKind = <Row>(row: Row) =>
  Object.fromEntries(kindNames.map((name) => [name, row])) as Readonly<Record<KindName, Row>>;

const pictures: ImageProfile = { formats: ["jpg", "png"], maxBytes: limit(2_000), source };

const systemMessage = (code: string, more: Partial<SystemMessage> = {}): SystemMessage => ({
  code,
  doc: { ko: code, en: code },
  text: code,
  buttons: [],
  maxText: limit(60),
  maxButtons: limit(5),
  requires: [],
  ...more,
});

const plain = {
  speakers: ofEveryKind({ customer: "bot", counselor: "bot" } as const),
  fallback: [],
  effects: [],
  images: ofEveryKind(pictures),
  systemMessages: {},
  announcements: [],
  commands: {},
  roomTitle: "request",
  encodeFacts: [],
  encode: () => [],
} as const;

const alpha: Channel = defineChannel({
  ...plain,
  id: "alpha",
  doc: { ko: "알파", en: "Alpha" },
  limits: {
    text: limit(100),
    buttons: limit(5),
    buttonLabel: limit(8),
    linkSchemes: ["http", "https", "tel"],
  },
  commands: { end: "!종료" },
  systemMessages: {
    S1: systemMessage("S1"),
    S2: systemMessage("S2"),
    ST: systemMessage("ST", {
      keywordsClashWithChatbot: true,
      requires: [
        { pattern: /#\{위탁사명\}/, why: { ko: "회사 이름", en: "the company's name" } },
        { pattern: /저장/, why: { ko: "대화가 저장된다는 말", en: "that the chat is stored" } },
        { pattern: /!종료/, why: { ko: "끝내는 방법", en: "how to leave" } },
      ],
    }),
  },
});

const beta: Channel = defineChannel({
  ...plain,
  id: "beta",
  doc: { ko: "베타", en: "Beta" },
  images: ofEveryKind({ ...pictures, formats: ["png"], maxBytes: limit(1_000) }),
  limits: {
    text: limit(40),
    buttons: limit(2),
    buttonLabel: limit(12),
    linkSchemes: ["https"],
  },
});

/** The standard facts and actions with two invented channels: alpha has platform messages, beta is strict. */
export const testInstallation = install([alpha, beta]);
