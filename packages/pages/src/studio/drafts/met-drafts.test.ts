import { expect, test } from "vitest";
import { partOf } from "../company/content-of.ts";
import { metDrafts } from "./met-drafts.ts";

const content = {
  policy: { entry: "shop.rules", files: { "shop.rules": "" }, pictures: {} },
  ...{ settings: {}, counselors: [] },
};
const part = partOf("shop", { version: 1, id: "r1", content });
const draft = (text: string, change: Partial<typeof part> = {}) => ({
  ...{ texts: { "shop.rules": text }, company: { ...part, ...change } },
});
const agreed = draft("a\nb\nc\n");

test("what either tab has changed since both had the same stands; what one has taken back stays so", () => {
  const mine = draft("a\nb\nc\nmine\n", { settings: { chatbot: true } });
  const theirs = draft("theirs\na\nb\nc\n", { counselors: [{ id: "kim" }] });
  expect(metDrafts(agreed, mine, theirs)).toEqual(
    draft("theirs\na\nb\nc\nmine\n", {
      ...{ settings: { chatbot: true }, counselors: [{ id: "kim" }] },
    }),
  );
  expect(metDrafts(mine, mine, agreed)).toEqual(agreed);
});

test("of what the server has, the newer is known", () => {
  const newer = draft("a\nb\nc\n", { version: 2, id: "r2" });
  expect(metDrafts(agreed, newer, agreed).company?.id).toBe("r2");
  expect(metDrafts(agreed, agreed, newer).company?.id).toBe("r2");
});
