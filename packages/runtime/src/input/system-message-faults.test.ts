import { expect, test } from "vitest";
import { tinChannel } from "../testing/tin-channel.ts";
import { systemMessageLimits } from "./system-message-faults.ts";
import { parseTenantSettings } from "./tenant-settings.ts";

const limits = systemMessageLimits([tinChannel]);
const [[code, { maxText, maxButtons }] = ["", { maxText: { max: 0 }, maxButtons: { max: 0 } }]] = [
  ...limits,
];

function faultsOf(systemMessages: object) {
  const json = { timezone: "UTC", systemMessages };
  const parsed = parseTenantSettings(json, { settings: {} }, "$.settings", limits);
  return parsed.ok ? [] : parsed.faults.map(({ path, message }) => `${path} ${message.en}`);
}

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
  expect(
    faultsOf({ [code]: { text: "가".repeat(maxText.max), buttons, state: "approved" } }),
  ).toEqual([]);
});

test("a platform message that nobody knows is an unknown key", () => {
  expect(faultsOf({ S99: { text: "x", state: "draft" } })[0]).toContain(
    '$.settings.systemMessages.S99 unknown key "S99"',
  );
});

test("where the channels are not known every wording is taken", () => {
  const json = { timezone: "UTC", systemMessages: { S99: { text: "x", state: "draft" } } };
  expect(parseTenantSettings(json, { settings: {} }).ok).toBe(true);
});
