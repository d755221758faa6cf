import { describe, expect, test } from "vitest";
import { tinChannel } from "../testing/tin-channel.ts";
import { type SystemMessageLimits, systemMessageLimits } from "./system-message-faults.ts";
import { parseTenantSettings } from "./tenant-settings.ts";

const limits = systemMessageLimits([tinChannel]);
const none = { max: 0, source: "" };
const [[code, { maxText, maxButtons }] = ["", { maxText: none, maxButtons: none }]] = [...limits];

function faultsOf(systemMessages: object, chatbot = false) {
  const json = { timezone: "UTC", chatbot, systemMessages };
  const parsed = parseTenantSettings(json, { settings: {} }, "$.settings", limits);
  return parsed.ok ? [] : parsed.faults.map(({ path, message }) => `${path} ${message.en}`);
}

const needed = { pattern: /저장/, why: { ko: "저장 안내", en: "the storing" } };

const button = { label: "홈", url: "https://example.com" };

test("SYS-5: a wording that is too long, or has too many buttons, is refused by how much", () => {
  const text = "가".repeat(maxText.max + 1);
  const buttons = Array.from({ length: maxButtons.max + 1 }, () => button);
  expect(faultsOf({ [code]: { text, buttons, state: "approved" } })).toEqual([
    `$.settings.systemMessages.${code}.text must be at most ${maxText.max} characters, not ${maxText.max + 1} characters`,
    `$.settings.systemMessages.${code}.buttons must be at most ${maxButtons.max} buttons, not ${maxButtons.max + 1} buttons`,
  ]);
});

test("SYS-5: a wording at its limits is taken", () => {
  const buttons = Array.from({ length: maxButtons.max }, () => button);
  expect(faultsOf({ [code]: { text: "가".repeat(maxText.max), buttons, state: "draft" } })).toEqual(
    [],
  );
});

test("a platform message that nobody knows is an unknown key", () => {
  expect(faultsOf({ S99: { text: "x", state: "approved" } })[0]).toContain(
    '$.settings.systemMessages.S99 unknown key "S99"',
  );
});

test("where the channels are not known every wording is taken", () => {
  const json = { timezone: "UTC", systemMessages: { S99: { text: "x", state: "approved" } } };
  expect(parseTenantSettings(json, { settings: {} }).ok).toBe(true);
});

describe("GEN-7: a wording in the settings is checked like one of the policy", () => {
  const end = { label: "그만", keyword: "!끝" };
  const start = { label: "시작", keyword: "시작" };
  const known: SystemMessageLimits = new Map([
    [
      "HELLO",
      { maxText, maxButtons, requires: [needed], keywordsClashWithChatbot: true, end: "!끝" },
    ],
  ]);
  const pathsOf = (HELLO: object, chatbot = false) => {
    const json = { timezone: "UTC", chatbot, systemMessages: { HELLO } };
    const parsed = parseTenantSettings(json, { settings: {} }, "$", known);
    return parsed.ok
      ? []
      : parsed.faults.map(({ path }) => path.replace("$.systemMessages.HELLO.", ""));
  };

  test("GEN-7: its parts may not be missing, before the platform has approved it as after", () => {
    for (const state of ["draft", "requested", "approved"]) {
      expect(pathsOf({ text: "안녕하세요", state })).toEqual(["text"]);
      expect(pathsOf({ text: "저장됩니다", state })).toEqual([]);
    }
    expect(pathsOf({ text: "안녕하세요", state: "rejected" })).toEqual([]);
    const approved = { text: "안녕하세요" };
    expect(pathsOf({ state: "draft", approved })).toEqual(["approved.text"]);
    expect(pathsOf({ state: "approved", buttons: [] })).toEqual([]);
  });

  test("GEN-7: it does not advertise", () => {
    expect(pathsOf({ text: "지금 할인 중, 저장됩니다", state: "approved" })).toEqual(["text"]);
  });

  test("GEN-7: it has no keywords where a chatbot listens, but for the word that ends", () => {
    const wording = { buttons: [end, start], state: "approved" };
    expect(pathsOf(wording, true)).toEqual(["buttons[1].keyword"]);
    expect(pathsOf(wording)).toEqual([]);
  });
});
