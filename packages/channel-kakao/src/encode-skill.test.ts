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
