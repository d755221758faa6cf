import type { PolicyIr } from "@annae/ir";
import { expect, test } from "vitest";
import { relativePath, relativePlaces } from "./relative-places.ts";

const at = (file: string) => ({ file, line: 3, column: 1 });

test("places are told from the policy's folder, wherever it lies", () => {
  const ir: PolicyIr = {
    version: 2,
    name: "shop",
    facts: {},
    atoms: [],
    properties: [
      {
        ...{
          at: at("/a/base/base.rules"),
          extent: [0, 0],
          demand: "never",
          pace: null,
          events: [],
        },
        ...{ deeds: [{ do: "effect", action: "close" }], when: null },
      },
    ],
    settings: {},
    hostFacts: {},
    messages: {},
    systemTexts: { S1: { code: "S1", at: at("/a/base/base.rules"), text: [], buttons: [] } },
    events: {
      request: {
        reads: [],
        blocks: [
          {
            mode: "all",
            rules: [
              { id: "x", at: at("/a/shop/shop.rules"), extent: [0, 0], when: null, actions: [] },
            ],
          },
        ],
      },
    },
  };
  const placed = relativePlaces(ir, "/a/shop");
  expect(placed.events.request?.blocks[0]?.rules[0]?.at).toEqual(at("shop.rules"));
  expect(placed.properties[0]?.at).toEqual(at("../base/base.rules"));
  expect(placed.systemTexts.S1?.at).toEqual(at("../base/base.rules"));
});

test("relative and absolute paths are told alike", () => {
  expect(relativePath("policies/shop", "policies/shop/shop.rules")).toBe("shop.rules");
});
