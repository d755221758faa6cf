import { expect, test } from "vitest";
import {
  changedPaths,
  findDraft,
  type KeptDraft,
  keepVersion,
  keptDrafts,
  versionKey,
} from "./kept-draft.ts";

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
  ...{ seen: {}, over: null },
};
const keepDraft = (browser: Parameters<typeof findDraft>[0], kept: KeptDraft, mark = "1") =>
  keepVersion(browser, versionKey(kept.id, mark), kept);

test("a draft is found as it was kept, the newest first", () => {
  const browser = storage();
  browser.setItem("console.session", "x");
  expect(keepDraft(browser, draft)).toBe(true);
  expect(keepDraft(browser, { ...draft, id: "b", at: 9 })).toBe(true);
  expect(findDraft(browser, draft.id)).toEqual(draft);
  expect(keptDrafts(browser).map(({ id }) => id)).toEqual(["b", "example:shop"]);
});

test("a draft that was kept before versions were told apart is found, and is in every version", () => {
  const browser = storage();
  const { seen: _, over: __, ...old } = draft;
  browser.setItem(`annae.draft.${draft.id}`, JSON.stringify(old));
  expect(findDraft(browser, draft.id)).toEqual(draft);
  const written = { ...draft, texts: { "shop.rules": "policy shop\n// 새\n" }, at: 6 };
  keepDraft(browser, { ...written, seen: { one: 1 } });
  expect(findDraft(browser, draft.id)?.texts).toEqual(written.texts);
});

test("of two versions that nobody has put together all is found, once", () => {
  const browser = storage();
  const over = { seen: {}, texts: { "shop.rules": "a\nb\n", "more.rules": "x\n" } };
  const versions = ["a1\nb\n", "a\nb2\n"].map((text, tab) => ({
    ...{ ...draft, texts: { ...over.texts, "shop.rules": text }, at: tab },
    ...{ seen: { [`tab${tab}`]: 1 }, over },
  }));
  for (const [tab, version] of versions.entries()) keepDraft(browser, version, `${tab}`);
  expect(findDraft(browser, draft.id)).toMatchObject({
    ...{ at: 1, seen: { tab0: 1, tab1: 1 } },
    texts: { "shop.rules": "a1\nb2\n", "more.rules": "x\n" },
  });
  expect(keptDrafts(browser)).toHaveLength(1);
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
