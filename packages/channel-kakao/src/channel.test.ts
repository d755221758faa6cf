import { channelContract } from "@annae/channel-kit/testing";
import { install } from "@annae/vocabulary";
import { describe, expect, test } from "vitest";
import { kakao } from "./channel.ts";

const keyOf = (payload: unknown) => (payload as { serial_number?: unknown }).serial_number;

describe("Kakao keeps the contract of every channel", () => {
  for (const { title, faults } of channelContract(kakao, { keyOf })) {
    test(title, () => expect(faults()).toEqual([]));
  }
});

test("SYS-1, SYS-11: the platform messages are ST, S1, S2, S3 and the bot switch", () => {
  expect([...install([kakao]).systemCodes]).toEqual(["ST", "S1", "S2", "S3", "SB"]);
});

test("TTL-6: the room list shows the category of the last request", () => {
  expect(kakao.roomTitle).toBe("request");
});

test("SYS-6: !종료 ends the consultation, and the keyword buttons of ST start it", () => {
  expect(kakao.commands).toEqual({ end: "!종료" });
});

test("UNA-1: no effect of its own, so nothing locks the input", () => {
  expect(kakao.effects).toEqual([]);
});
