import { webhookContract } from "@annae/channel-kit/testing";
import { conversationEvent } from "@annae/channel-kit/webhook";
import { describe, expect, test } from "vitest";
import { skillRequests } from "../fixtures/skill.ts";
import { decodeSkill } from "./decode-skill.ts";

describe("calls of a skill keep the contract of every decoder", () => {
  for (const { title, faults } of webhookContract(decodeSkill, Object.values(skillRequests))) {
    test(title, () => expect(faults()).toEqual([]));
  }
});

const read = (example: keyof typeof skillRequests) => {
  const result = decodeSkill(skillRequests[example].body);
  if (!result.ok) throw new Error(result.error.message.en);
  return result.value;
};

test("the utterance is the customer's message, with the block, the bot and what the button carries", () => {
  expect(read("full")).toEqual({
    customer: "NNuOZx3uMCMw",
    id: null,
    at: null,
    happening: { type: "message", text: "상담하고 싶어요", keyword: null, attachments: [] },
    bot: { id: "b1!", name: "해피샵" },
    block: { id: "k1", name: "상담 안내" },
    trigger: "CARD_BUTTON_MESSAGE",
    extra: { entry: "consultation_button" },
    params: { sys_text: "상담" },
    friend: true,
    callbackUrl: "https://bot-api.kakao.com/v1/callback/1",
  });
  expect(conversationEvent(read("full"), { id: "s1", at: 5 })).toMatchObject({
    id: "s1",
    type: "message",
    text: "상담하고 싶어요",
  });
});

test("the customer is whom consult talk knows, else whom the bot knows, else nobody", () => {
  const customers = (["slotFilling", "builderTest", "userOutside", "bare"] as const).map(
    (example) => read(example).customer,
  );
  expect(customers).toEqual(["plus-user-2", "138571", "test_user", null]);
});

test("what is missing or of another type is not there", () => {
  expect(read("bare")).toMatchObject({
    block: { id: null, name: null },
    trigger: null,
    extra: {},
    friend: null,
    callbackUrl: null,
  });
  const odd =
    '{"userRequest":{"utterance":"네","user":[],"block":"x"},"action":{"clientExtra":"x"},"flow":7}';
  expect(decodeSkill(odd)).toMatchObject({ value: { extra: {}, customer: null, trigger: null } });
});

test("S2: an answer is only sent to an address that is safe to fetch", () => {
  const body = skillRequests.full.body.replace("bot-api.kakao.com", "127.1");
  expect(decodeSkill(body)).toMatchObject({ value: { callbackUrl: null } });
});

test("without an utterance it is no call of a skill", () => {
  for (const body of ["{}", '{"userRequest":{}}', '{"userRequest":{"utterance":7}}']) {
    expect(decodeSkill(body)).toMatchObject({ error: { kind: "wrongShape" } });
  }
});
