import { expect, test } from "vitest";
import { dialogue } from "../fixtures/skill.ts";
import { readDialogue } from "./read-dialogue.ts";

const turn = {
  at: 1_574_595_916_521,
  customer: "NNuOZx3uMCMw",
  utterance: "배송",
  block: "배송 안내",
  said: [
    { text: "무엇을 도와드릴까요?", attachments: [], buttons: [] },
    {
      text: "배송 조회\n주문 번호로 찾습니다",
      attachments: [{ type: "photo", url: "https://img.example.com/1.jpg" }],
      buttons: ["조회하기"],
    },
    { text: "Q. 언제 오나요?", attachments: [], buttons: [] },
    { text: "", attachments: [], buttons: ["상담 연결"] },
  ],
};

test("a turn is what the customer said and what the bot showed, in order", () => {
  expect(readDialogue(dialogue.body)).toEqual({ ok: true, value: [turn] });
});

test("a list of turns is read wherever it stands", () => {
  const lists = [
    `[${dialogue.body},${dialogue.body}]`,
    `{"code":0,"chatbot_messages":[${dialogue.body},${dialogue.body}]}`,
    `{"code":0,"chatbotMessages":[${dialogue.body},null,7,${dialogue.body}]}`,
  ];
  for (const list of lists) expect(readDialogue(list)).toEqual({ ok: true, value: [turn, turn] });
  expect(readDialogue("[]")).toEqual({ ok: true, value: [] });
});

test("what is no talk is refused, and nothing throws", () => {
  for (const body of ["", "7", "{}", '{"messages":7}', "null", "[".repeat(1_000)]) {
    expect(readDialogue(body)).toMatchObject({ ok: false });
  }
  expect(readDialogue('{"messages":[null,7,"x",{"cards":{"a":1}}]}')).toMatchObject({
    value: [{ utterance: "", said: [] }],
  });
});
