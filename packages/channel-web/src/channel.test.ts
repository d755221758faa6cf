import { channelContract } from "@annae/channel-kit/testing";
import { describe, expect, test } from "vitest";
import { web } from "./channel.ts";

const options = {
  variants: [{ webVersion: 1 }, { webVersion: 2 }, {}],
  keyOf: (payload: unknown) => (payload as { id?: unknown }).id,
};

describe("web chat keeps the contract of every channel", () => {
  for (const { title, faults } of channelContract(web, options)) {
    test(title, () => expect(faults()).toEqual([]));
  }
});

test("TTL-6: the room list keeps the category of the room's creation", () => {
  expect(web.roomTitle).toBe("creation");
});

test("UNA-1, UNA-7: version 2 locks the input box, version 1 cannot", () => {
  expect(web.effects).toEqual([{ action: "lockInput", when: { webVersion: 2 } }]);
});
