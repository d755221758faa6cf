import { channelContract } from "@annae/channel-kit/testing";
import { describe, expect, test } from "vitest";
import { naver } from "./channel.ts";

describe("Naver keeps the contract of every channel", () => {
  for (const { title, faults } of channelContract(naver)) {
    test(title, () => expect(faults()).toEqual([]));
  }
});

test("TTL-6: the room list shows the category of the last request", () => {
  expect(naver.roomTitle).toBe("request");
});

test("OFF-9, UNA-1, UNA-7: nothing stands in for a text", () => {
  expect(naver.fallback).toEqual([]);
  expect(naver.systemMessages).toEqual({});
});

test("UNA-1: the input box is not locked", () => {
  expect(naver.effects).toEqual([]);
});
