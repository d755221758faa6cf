import { sampleEnvelope, sampleImage } from "@annae/channel-kit/testing";
import type { Outgoing } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { encode } from "./encode.ts";
import { messages } from "./wire-schema.ts";

const full: Outgoing = {
  kind: "offHours",
  system: null,
  speaker: "bot",
  text: "지금은 <b>상담</b> 시간이 아닙니다.\n& 내일 오세요.",
  image: sampleImage,
  buttons: [
    { label: "질문", url: "https://example.com/faq" },
    { label: "끝내기", keyword: "!종료" },
  ],
};
const version = (webVersion: number) => ({ ...sampleEnvelope, facts: { webVersion } });
const heading = {
  to: "customer-1",
  at: sampleEnvelope.at,
  speaker: "bot",
  kind: "offHours",
};
const buttons = [
  { type: "link", label: "질문", url: "https://example.com/faq" },
  { type: "keyword", label: "끝내기", keyword: "!종료" },
];
const image = { url: sampleImage.url, width: 500, height: 250 };

test("version 2 is one message with all its parts, its text as plain as it was written", () => {
  expect(encode(full, version(2))).toEqual([
    {
      version: 2,
      type: "message",
      id: "event-1:greeting",
      ...heading,
      format: "plain",
      text: full.text,
      image,
      buttons,
    },
  ]);
});

test("version 1 is a message per part, each with an id of its own", () => {
  expect(encode(full, version(1))).toEqual([
    { version: 1, id: "event-1:greeting", ...heading, type: "image", ...image },
    {
      version: 1,
      id: "event-1:greeting-2",
      ...heading,
      type: "text",
      format: "plain",
      text: full.text,
    },
    { version: 1, id: "event-1:greeting-3", ...heading, type: "buttons", buttons },
  ]);
});

test("without the fact the newest version is spoken", () => {
  expect(encode(full, sampleEnvelope)).toEqual(encode(full, version(2)));
});

test("what is sent is what the schemas of the two versions promise", () => {
  const variants = [
    full,
    { ...full, image: null },
    { ...full, text: "" },
    { ...full, buttons: [] },
  ];
  for (const wanted of [1, 2] as const) {
    for (const message of variants.flatMap((outgoing) => encode(outgoing, version(wanted)))) {
      expect(messages[wanted].parse(message)).toEqual(message);
    }
  }
});

test("a message of nothing sends nothing", () => {
  const empty = { ...full, text: "", image: null, buttons: [] };
  expect([...encode(empty, version(1)), ...encode(empty, version(2))]).toEqual([]);
});
