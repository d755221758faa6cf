import { sampleImage } from "@annae/channel-kit/testing";
import type { Outgoing } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { encodeSkill } from "./encode-skill.ts";

const plain: Outgoing = {
  kind: "notice",
  system: null,
  speaker: "bot",
  text: "안녕하세요.",
  image: null,
  buttons: [],
};
const links = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ label: `${at}`, url: `https://example.com/${at}` }));
const outputsOf = (...messages: readonly Outgoing[]) =>
  encodeSkill(messages).response.template.outputs;

test("a text is a simpleText of an answer in version 2.0", () => {
  expect(encodeSkill([plain])).toEqual({
    response: { version: "2.0", template: { outputs: [{ simpleText: { text: "안녕하세요." } }] } },
    rest: [],
  });
});

test("text with up to three buttons is a card, and each sort of button keeps its meaning", () => {
  const buttons = [
    { label: "질문", url: "https://example.com/faq" },
    { label: "전화", url: "tel:02-1234" },
    { label: "끝내기", keyword: "!종료" },
  ];
  expect(outputsOf({ ...plain, buttons })).toEqual([
    {
      textCard: {
        description: "안녕하세요.",
        buttons: [
          { label: "질문", action: "webLink", webLinkUrl: "https://example.com/faq" },
          { label: "전화", action: "phone", phoneNumber: "02-1234" },
          { label: "끝내기", action: "message", messageText: "!종료" },
        ],
      },
    },
  ]);
});

test("a message at consult talk's limits fits into three outputs", () => {
  const text = "가".repeat(1_000);
  const outputs = outputsOf({ ...plain, text, image: sampleImage, buttons: links(5) });
  expect(outputs.map((output) => Object.keys(output)[0])).toEqual([
    "simpleImage",
    "simpleText",
    "carousel",
  ]);
  expect(outputs[2]).toMatchObject({
    carousel: { items: [{ buttons: links(3).map(({ label }) => ({ label })) }, {}] },
  });
});

test("what does not fit into three outputs is handed back, whole and in order", () => {
  const second = { ...plain, text: "둘", image: sampleImage };
  const third = { ...plain, text: "셋" };
  const { response, rest } = encodeSkill([plain, second, third, plain]);
  expect(response.template.outputs).toHaveLength(3);
  expect(rest).toEqual([third, plain]);
});

test("a label that the platform would cut in silence ends with a visible cut", () => {
  const label = "자주 묻는 질문과 답을 모두 보기";
  const buttons = [{ label, url: "https://example.com/faq" }];
  const [output] = outputsOf({ ...plain, buttons });
  expect(output).toMatchObject({ textCard: { buttons: [{ label: "자주 묻는 질문과 답을 …" }] } });
});

const textsOf = (messages: readonly Outgoing[]) => messages.map(({ text }) => text).join("");

test("of a message that is too long for any answer as much as fits is said, and the rest is handed back", () => {
  const buttons = links(1);
  const long = { ...plain, text: "가".repeat(1_001), image: sampleImage, buttons };
  const { response, rest } = encodeSkill([long, plain]);
  expect(response.template.outputs).toHaveLength(3);
  expect(rest).toEqual([{ ...plain, text: "", buttons }, plain]);

  const longer = encodeSkill([{ ...plain, text: "나".repeat(3_500) }]);
  expect(longer.response.template.outputs).toHaveLength(3);
  expect(textsOf(longer.rest)).toBe("나".repeat(500));
});

test("buttons beyond thirty are handed back", () => {
  const { response, rest } = encodeSkill([{ ...plain, buttons: links(94) }]);
  expect(response.template.outputs).toHaveLength(3);
  expect(rest).toEqual([{ ...plain, text: "", buttons: links(94).slice(60) }]);
});

test("answering with what was handed back, again and again, says everything once", () => {
  let left: readonly Outgoing[] = [
    { ...plain, text: "다".repeat(7_777), image: sampleImage, buttons: links(70) },
    { ...plain, text: "끝" },
  ];
  const outputs = [];
  while (left.length > 0) {
    const { response, rest } = encodeSkill(left);
    outputs.push(...response.template.outputs);
    left = rest;
  }
  const json = JSON.stringify(outputs);
  expect(json.match(/다/g)).toHaveLength(7_777);
  for (const { url } of links(70)) expect(json.split(`"${url}"`)).toHaveLength(2);
  expect(json.split(sampleImage.url)).toHaveLength(2);
});

test("where there is nothing to say, an answer still has a bubble", () => {
  const empty = { ...plain, text: "" };
  for (const messages of [[], [empty], [empty, empty]]) {
    expect(encodeSkill(messages)).toMatchObject({
      response: { template: { outputs: [{ simpleText: { text: expect.stringMatching(/./) } }] } },
      rest: [],
    });
  }
});

test("an answer of over 30 KB, which Kakao does not show, is not made", () => {
  const wordy = links(30).map(({ label, url }) => ({ label, url: url + "x".repeat(2_000) }));
  const { response, rest } = encodeSkill([{ ...plain, buttons: wordy }]);
  expect(JSON.stringify(response).length).toBeLessThanOrEqual(30 * 1_024);
  expect(rest.flatMap(({ buttons }) => buttons).length).toBeGreaterThan(0);
});
