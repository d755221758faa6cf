import type { Draft, TenantContent } from "@annae/server/protocol";
import { expect, test } from "vitest";
import { partOf } from "../company/content-of.ts";
import { withTheirs } from "../session/draft-of-company.ts";
import type { OpenDraft } from "../state.ts";
import { draftInTab } from "./draft-in-tab.ts";
import { keptDraftOf } from "./kept-draft.ts";

function content(text: string, chatbot: boolean, received: number): TenantContent {
  const policy = { entry: "a.rules", files: { "a.rules": text }, pictures: {} };
  return { policy, settings: { chatbot }, counselors: [{ id: "kim", received }] };
}

const begun = content("가\n나\n", false, 0);
const sent = content("가!\n나\n", true, 1);

/** What the server tells once `sent` has come to it. */
const theirs: Draft = { version: 2, id: "r2", by: null, content: sent };

function opened({ policy, settings, counselors }: TenantContent): OpenDraft {
  const company = partOf("shop", { version: 1, id: "r1", content: begun });
  return {
    ...{ id: "company:shop", name: "서점", main: "a.rules", pictures: {}, opened: {} },
    texts: policy.files,
    company: { ...company, settings, counselors },
  };
}

/** A storage of a browser, and what is written there. */
function storage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    key: (index: number) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}

test("who has written on from what they sent themselves, and was not answered, clashes with nobody", () => {
  const tab = draftInTab(storage(), "one", opened(begun));
  tab.keep(opened(sent), 1);
  const mine = opened(content("가!!\n나\n", false, 2));
  const { draft, clashes } = withTheirs(mine, theirs, {}, tab.past());
  expect(clashes).toEqual([]);
  expect(draft).toMatchObject({ texts: mine.texts, company: { version: 2, base: sent } });
  expect(draft.company).toMatchObject({
    settings: { chatbot: false },
    counselors: [{ received: 2 }],
  });
});

test("nor does a tab that writes on from what another tab of theirs has sent", () => {
  const [here, there] = [storage(), storage()];
  draftInTab(there, "other", opened(begun)).keep(opened(sent), 1);
  const tab = draftInTab(here, "one", opened(begun));
  for (const [key, value] of there.kept) {
    const version = keptDraftOf(value);
    if (version !== null) tab.heard(opened(begun), key, version, 2);
  }
  const mine = opened(content("가!!\n나\n", true, 1));
  expect(withTheirs(mine, theirs, {}, tab.past())).toMatchObject({
    clashes: [],
    draft: { texts: mine.texts },
  });
});

test("what the draft has never been was written by somebody else, and is told where both changed the same", () => {
  const tab = draftInTab(storage(), "one", opened(begun));
  const mine = opened(content("가?\n나\n", true, 0));
  tab.keep(mine, 1);
  expect(withTheirs(mine, theirs, {}, tab.past())).toMatchObject({
    clashes: [{ of: "text", path: "a.rules", mine: "가?\n", theirs: "가!\n" }],
    draft: { texts: mine.texts, company: { counselors: [{ received: 1 }] } },
  });
});
