import { type Channel, install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { compileText } from "../compile-text.ts";
import { summary } from "../testing/found-in.ts";
import { testInstallation } from "../testing/test-installation.ts";

const channels = [...testInstallation.channels.values()].map((channel): Channel => {
  const { ST, ...others } = channel.systemMessages;
  if (ST === undefined) return channel;
  const shownByPlatform = { ko: "직접 보여 줍니다.", en: "It shows this by itself." };
  return {
    ...channel,
    systemMessages: { ...others, ST: { ...ST, shownByPlatform } },
    announcements: [{ at: "ended", system: "S2" }],
  };
});

const found = (rules: string) =>
  compileText(`on end { ${rules} }`, install(channels)).diagnostics.map(summary);

test("SYS-2, SYS-11: what the platform shows by itself is not sent by a rule", () => {
  expect(found("send ST")).toEqual(["sent-by-platform at 14: ST"]);
  expect(found("lockInput if chatbot else send S2")).toEqual(["sent-by-platform at 40: S2"]);
});

test("what a company may ask for is sent", () => {
  expect(found("send S1")).toEqual([]);
});
