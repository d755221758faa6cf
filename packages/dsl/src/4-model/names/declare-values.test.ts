import { expect, test } from "vitest";
import { compileText } from "../../compile-text.ts";
import { expected, foundIn } from "../../testing/found-in.ts";
import { testInstallation } from "../../testing/test-installation.ts";

const settingsOf = (text: string) => compileText(text, testInstallation).ir?.settings;

test.each([
  ["yes/no = on", true],
  ["number = -2.5", -2.5],
  ['text = "안녕"', "안녕"],
  ["duration = 1h30m", 5_400_000],
  ["time = 18:00", 1080],
  ["date = 2026-11-20", "2026-11-20"],
  ["one of (auto, manual) = manual", "manual"],
])("a setting `%s` has that default", (written, value) => {
  expect(settingsOf(`setting own: ${written}`)?.own?.default).toBe(value);
});

test("a setting without a default has the empty value of its type, a fact has none", () => {
  const { ir } = compileText("setting a: one of (x, y)\nfact b: number", testInstallation);
  expect(ir?.settings.a?.default).toBe("x");
  expect(ir?.hostFacts.b?.default).toBeNull();
});

test("title and documentation are kept", () => {
  expect(settingsOf('/// Only for VIPs.\nsetting vip: yes/no "VIP만 상담"')?.vip?.doc).toBe(
    "VIP만 상담\nOnly for VIPs.",
  );
});

test.each([
  ["setting a: number = «yes»", "wrong-default"],
  ["setting a: yes/no = «1»", "wrong-default"],
  ["setting a: duration = «5»", "wrong-default"],
  ["fact a: one of (x, y) = «z»", "wrong-default"],
  ["setting a: «one of (x, y, x)»", "repeated-value"],
])("`%s` is refused", (text, code) => {
  expect(foundIn(text)).toEqual(expected(text, code));
});
