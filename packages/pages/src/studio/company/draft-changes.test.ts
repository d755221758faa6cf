import { expect, test } from "vitest";
import { partOf } from "./content-of.ts";
import { draftChanges } from "./draft-changes.ts";

const content = {
  policy: { entry: "shop.rules", files: { "shop.rules": "a" }, pictures: { "a.png": "0" } },
  settings: { chatbot: true, meal: { mode: "off" } },
  counselors: [{ id: "kim" }, { name: "이다정" }],
};
const texts = { "shop.rules": "a" };

test("what is as in force is no change", () => {
  const company = partOf("shop", { version: 1, id: "r1", content });
  expect(draftChanges({ texts, opened: texts, company }, { content })).toEqual([]);
});

test("texts, settings, counselors and pictures that differ are named, also those that are gone", () => {
  const company = {
    ...partOf("shop", { version: 1, id: "r1", content }),
    ...{ settings: { meal: { mode: "common" } }, counselors: [{ id: "kim", received: 1 }] },
    digests: {},
  };
  const changes = draftChanges(
    { texts: { "shop.rules": "b" }, opened: texts, company },
    { content },
  );
  expect(changes.map(({ of, name }) => `${of} ${name}`)).toEqual([
    ...["text shop.rules", "setting chatbot", "setting meal"],
    ...["counselor kim", "counselor 이다정", "picture a.png"],
  ]);
});
