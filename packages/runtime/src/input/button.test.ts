import { expect, test } from "vitest";
import { parseTenantSettings } from "./tenant-settings.ts";

/** Paths of what is wrong with the tenant's wording of S1, below the settings. */
function faulty(wording: object): readonly string[] {
  const settings = {
    timezone: "Asia/Seoul",
    systemMessages: { S1: { state: "approved", ...wording } },
  };
  const parsed = parseTenantSettings(settings, { settings: {} });
  return parsed.ok ? [] : parsed.faults.map(({ path }) => path.replace(/^.*\.S1\./, ""));
}

test("GEN-7: what is empty or blank is refused at its place, as the platforms would", () => {
  for (const nothing of ["", "  ", "\n"]) {
    const link = { label: nothing, url: "https://example.com" };
    const says = { label: "시작", keyword: nothing };
    expect(faulty({ text: nothing })).toEqual(["text"]);
    expect(faulty({ buttons: [link] })).toEqual(["buttons[0].label"]);
    expect(faulty({ buttons: [{ ...link, label: "홈" }, says] })).toEqual(["buttons[1].keyword"]);
  }
});

test.each([
  "javascript:alert(1)",
  "JaVa\tscript:alert(1)",
  "data:text/html,x",
  "//evil.example",
  "https://a@evil.example",
  "intent://x#Intent;end",
  "someapp:x",
  "tel:전화",
  `https://example.com/${"x".repeat(2_048)}`,
])("GEN-7, S2: a button that leads to %j is refused at its address", (url) => {
  expect(faulty({ buttons: [{ label: "홈", url }] })).toEqual(["buttons[0].url"]);
});

test("links of http, https and tel, and keywords, are taken", () => {
  const buttons = [
    { label: "홈", url: "https://example.com/?a=b#c" },
    { label: "전화", url: "tel:1588-0000" },
    { label: "시작", keyword: "상담 시작" },
  ];
  expect(faulty({ text: "지금은 어렵습니다", buttons })).toEqual([]);
});
