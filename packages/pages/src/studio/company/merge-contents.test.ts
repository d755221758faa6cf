import type { TenantContent } from "@annae/server/protocol";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isSameJson } from "./content-of.ts";
import { mergeContents } from "./merge-contents.ts";

function content(
  text: string,
  settings: TenantContent["settings"] = {},
  counselors: TenantContent["counselors"] = [],
): TenantContent {
  const policy = { entry: "shop.rules", files: { "shop.rules": text }, pictures: {} };
  return { policy, settings, counselors };
}

const anyContent = fc
  .record({
    text: fc.array(fc.constantFrom("가\n", "나\n", "다\n"), { maxLength: 4 }),
    settings: fc.dictionary(fc.constantFrom("chatbot", "meal", "capacity"), fc.nat(2)),
    counselors: fc.uniqueArray(
      fc.record({ id: fc.constantFrom("kim", "lee"), received: fc.nat(2) }),
      {
        selector: ({ id }) => id,
      },
    ),
  })
  .map(({ text, settings, counselors }) => content(text.join(""), settings, counselors));

test("what one of two people did alone is taken as it is, settings and roster too", () => {
  fc.assert(
    fc.property(anyContent, anyContent, (base, draft) => {
      for (const merged of [mergeContents(base, draft, base), mergeContents(base, base, draft)]) {
        expect(merged.clashes).toEqual([]);
        expect(isSameJson(merged.content.settings, draft.settings)).toBe(true);
        expect(merged.content.policy.files["shop.rules"]).toBe(draft.policy.files["shop.rules"]);
        expect(new Set(merged.content.counselors)).toEqual(new Set(draft.counselors));
      }
    }),
  );
});

test("different settings, lines and counselors of two people stand side by side", () => {
  const base = content("가\n나\n다\n라\n", { chatbot: true, meal: { mode: "off" } }, [
    { id: "kim" },
  ]);
  const mine = content("가!\n나\n다\n라\n", { chatbot: false, meal: { mode: "off" } }, [
    { id: "kim" },
  ]);
  const theirs = content("가\n나\n다\n라!\n", { chatbot: true, meal: { mode: "common" } }, [
    { id: "kim" },
    { id: "lee" },
  ]);
  expect(mergeContents(base, mine, theirs)).toEqual({
    clashes: [],
    content: content("가!\n나\n다\n라!\n", { chatbot: false, meal: { mode: "common" } }, [
      { id: "kim" },
      { id: "lee" },
    ]),
  });
});

test("where both changed the same, mine stands and theirs is told", () => {
  const merged = mergeContents(
    content("글\n", { chatbot: 0 }, [{ id: "kim", received: 0 }]),
    content("내 글\n", { chatbot: 1 }, [{ id: "kim", received: 1 }]),
    content("남의 글\n", { chatbot: 2 }, [{ id: "kim", received: 2 }]),
  );
  expect(merged.content).toEqual(content("내 글\n", { chatbot: 1 }, [{ id: "kim", received: 1 }]));
  expect(merged.clashes).toEqual([
    { of: "text", path: "shop.rules", mine: "내 글\n", theirs: "남의 글\n" },
    { of: "setting", name: "chatbot", theirs: 2 },
    { of: "counselor", name: "kim", theirs: { id: "kim", received: 2 } },
  ]);
});
