import { type Channel, install, type KindName, kindNames } from "@annae/vocabulary";

const limit = { max: 1_000, source: "invented for tests" };
const ofEveryKind = <Row>(row: Row) =>
  Object.fromEntries(kindNames.map((name) => [name, row])) as Readonly<Record<KindName, Row>>;

/** An invented channel on which every message is seen as it is written, and input can be locked and unlocked. */
export const channelNamed = (id: string): Channel => ({
  ...{ id, doc: { ko: id, en: id }, fallback: [], systemMessages: {} },
  ...{ announcements: [], commands: {}, roomTitle: "request", encodeFacts: [] },
  speakers: ofEveryKind({ customer: "bot", counselor: "bot" }),
  effects: [{ action: "lockInput" }, { action: "unlockInput" }],
  images: ofEveryKind({ formats: ["jpg"], maxBytes: limit, source: limit.source }),
  limits: { text: limit, buttons: limit, buttonLabel: limit, linkSchemes: ["https"] },
  encode: () => [],
});

/** Such a channel alone. */
export const oneChannel = install([channelNamed("here")]);
