import { expect, test } from "vitest";
import { changedPaths, findDraft, type KeptDraft, keepDraft, keptDrafts } from "./kept-draft.ts";

function storage(room = 10_000) {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new DOMException("full", "QuotaExceededError");
      kept.set(key, value);
    },
    removeItem: (key: string) => void kept.delete(key),
    key: (index: number) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}

const draft: KeptDraft = {
  ...{ id: "example:shop", name: "서점", main: "shop.rules", at: 5 },
  ...{ texts: { "shop.rules": "policy shop\n" }, opened: { "shop.rules": "policy shop" } },
};

test("a draft is found as it was kept, the newest first", () => {
  const browser = storage();
  browser.setItem("console.session", "x");
  expect(keepDraft(browser, draft)).toBe(true);
  expect(keepDraft(browser, { ...draft, id: "b", at: 9 })).toBe(true);
  expect(findDraft(browser, draft.id)).toEqual(draft);
  expect(keptDrafts(browser).map(({ id }) => id)).toEqual(["b", "example:shop"]);
});

test("what is no draft is none, and a full storage is said", () => {
  expect(keepDraft(storage(40), draft)).toBe(false);
  const browser = storage();
  for (const kept of [
    "",
    "null",
    "{}",
    '{"id":1}',
    '{"id":"x","name":"x","main":"x","at":1,"texts":[1]}',
  ]) {
    browser.setItem("annae.draft.x", kept);
    expect(findDraft(browser, "x")).toBeNull();
  }
  expect(keptDrafts(browser)).toEqual([]);
});

test("changes are counted by file, new ones and lost ones too", () => {
  expect(changedPaths(draft)).toEqual(["shop.rules"]);
  expect(changedPaths({ texts: { a: "1", b: "2" }, opened: { a: "1", c: "3" } })).toEqual([
    "b",
    "c",
  ]);
});
