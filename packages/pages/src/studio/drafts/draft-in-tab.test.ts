import fc from "fast-check";
import { expect, test } from "vitest";
import type { PageStorage } from "../../page/browser-storage.ts";
import { partOf } from "../company/content-of.ts";
import type { OpenDraft } from "../state.ts";
import { type DraftInTab, draftInTab } from "./draft-in-tab.ts";
import { findDraft, keptDraftOf, keptDrafts } from "./kept-draft.ts";

const begun: OpenDraft = {
  ...{ id: "shop", name: "서점", main: "a.rules", pictures: {} },
  ...{ texts: { "a.rules": "가\n나\n다\n" }, opened: { "a.rules": "가\n나\n다\n" } },
};
const content = {
  policy: { entry: "a.rules", files: {}, pictures: {} },
  ...{ settings: {}, counselors: [] },
};
const ofCompany = { ...begun, company: partOf("shop", { version: 1, id: "r1", content }) };

/** A browser whose tabs see what others write only once they are told of it, as Chrome's do. */
function browser(first: OpenDraft = begun, most = Number.POSITIVE_INFINITY) {
  const log: (readonly [key: string, value: string | null])[] = [];
  let names = 0;
  const open = () => {
    names += 1;
    const view = new Map<string, string>();
    /** Written here and not told in order yet: it stays whatever comes before it. */
    const own = new Set<number>();
    let told = 0;
    const put = ([key, value]: readonly [string, string | null]) => {
      if (value === null) view.delete(key);
      else view.set(key, value);
    };
    const write = (key: string, value: string | null) => {
      own.add(log.length);
      log.push([key, value]);
      put([key, value]);
    };
    const storage: PageStorage = {
      getItem: (key) => view.get(key) ?? null,
      setItem: (key, value) => {
        if (value.length > most) throw new DOMException("full", "QuotaExceededError");
        write(key, value);
      },
      removeItem: (key) => write(key, null),
      key: (index) => [...view.keys()][index] ?? null,
      get length() {
        return view.size;
      },
    };
    for (const entry of log) put(entry);
    told = log.length;
    const kept = findDraft(storage, first.id);
    let page: OpenDraft = kept === null ? first : { ...first, ...kept };
    const tab: DraftInTab = draftInTab(storage, `tab${names}`, page);
    return {
      page: () => page,
      put: (change: Partial<OpenDraft>) => {
        page = { ...page, ...change };
      },
      keep: () => tab.keep(page, log.length),
      /** Is told of so much of what was written that it has not heard of. */
      listen: (most = Number.POSITIVE_INFINITY) => {
        for (let heard = 0; heard < most && told < log.length; heard += 1) {
          const entry = log[told];
          told += 1;
          if (entry === undefined || own.has(told - 1)) continue;
          put(entry);
          const version = keptDraftOf(entry[1]);
          if (version !== null) {
            page = { ...page, ...tab.heard(page, entry[0], version, log.length) };
          }
        }
      },
      storage,
    };
  };
  return { open };
}

/** Keeps and listens until nothing more is said. */
function settle(tabs: readonly Tab[]) {
  for (let round = 0; round < 12; round += 1) {
    for (const tab of tabs) {
      tab.keep();
      tab.listen();
    }
  }
}

const textOf = ({ texts }: Pick<OpenDraft, "texts">) => texts["a.rules"] ?? "";

type Tab = ReturnType<ReturnType<typeof browser>["open"]>;

function type(tab: Tab, at: number, words: string) {
  const text = textOf(tab.page());
  const place = at % (text.length + 1);
  tab.put({ texts: { "a.rules": text.slice(0, place) + words + text.slice(place) } });
}

/** Takes a letter away, and says which. */
function cut(tab: Tab, at: number): string {
  const text = textOf(tab.page());
  const place = at % (text.length + 1);
  tab.put({ texts: { "a.rules": text.slice(0, place) + text.slice(place + 1) } });
  return text[place] ?? "";
}

test("what two tabs write of one draft, keep in the same moment and hear of late is lost in neither, and both end with the same", () => {
  const step = fc.record({
    tab: fc.nat(2),
    does: fc.constantFrom("type", "type", "cut", "keep", "hear", "reload"),
    at: fc.nat(40),
    newLine: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { open } = browser();
      const tabs = [open(), open(), open()];
      let letter = 0x4e00;
      const cutAway = new Set<string>();
      for (const { tab: index, does, at, newLine } of steps) {
        const tab = tabs[index];
        if (tab === undefined) continue;
        if (does === "type") {
          type(tab, at, String.fromCodePoint(letter) + (newLine ? "\n" : ""));
          letter += 1;
        }
        if (does === "cut") cutAway.add(cut(tab, at));
        if (does === "keep") tab.keep();
        if (does === "hear") tab.listen(at % 3);
        if (does === "reload") {
          // A page that goes keeps what it has.
          tab.keep();
          tabs[index] = open();
        }
      }
      settle(tabs);
      const texts = tabs.map((tab) => textOf(tab.page()));
      const written = Array.from({ length: letter - 0x4e00 }, (_, n) =>
        String.fromCodePoint(0x4e00 + n),
      );
      const stays = written.filter((one) => !cutAway.has(one));
      for (const text of texts) {
        expect(text).toBe(texts[0]);
        expect(stays.filter((one) => !text.includes(one))).toEqual([]);
      }
      expect(textOf(findDraft(open().storage, "shop") ?? begun)).toBe(texts[0]);
    }),
    { numRuns: 300 },
  );
});

test("of two tabs that write in turns one version is left", () => {
  const { open } = browser();
  const [one, other] = [open(), open()];
  for (const words of ["하", "나", "둘"]) {
    for (const [writer, reader] of [[one, other] as const, [other, one] as const]) {
      type(writer, 0, words);
      writer.keep();
      reader.listen();
    }
  }
  settle([one, other]);
  const { storage } = open();
  expect(keptDrafts(storage)).toHaveLength(1);
  expect(storage.length).toBeLessThanOrEqual(2);
});

test("settings and counselors that two tabs have changed at once stand side by side, with the newest that is known of the server", () => {
  const { open } = browser(ofCompany);
  const [one, other] = [open(), open()];
  const { company } = ofCompany;
  one.put({ company: { ...company, settings: { chatbot: true } } });
  other.put({ company: { ...company, version: 2, id: "r2", counselors: [{ id: "kim" }] } });
  settle([one, other]);
  const both = { settings: { chatbot: true }, counselors: [{ id: "kim" }], version: 2, id: "r2" };
  expect([one.page().company, other.page().company]).toMatchObject([both, both]);
});

test("where the browser keeps nothing, that is said and what is written stays in its tab", () => {
  const { open } = browser(begun, 10);
  const [one, other] = [open(), open()];
  type(one, 0, "하나");
  expect(one.keep()).toBe(false);
  other.listen();
  expect([textOf(one.page()), textOf(other.page())]).toEqual(["하나가\n나\n다\n", "가\n나\n다\n"]);
});
