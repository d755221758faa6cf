import { deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { openShared, shareLink } from "./share-link.ts";

const shared = {
  name: "해피상점",
  main: "shop.rules",
  texts: { "shop.rules": "policy shop\n// 안녕 👋\n", "tests/shop.rules": "" },
};

const packed = (value: unknown) =>
  `#policy=${deflateRawSync(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url")}`;

test("a link holds a whole policy", async () => {
  expect(await openShared((await shareLink(shared)) ?? "")).toEqual(shared);
});

test("a policy that is more than a link may hold makes none, however well it packs", async () => {
  const texts = { "shop.rules": "// 같은 줄\n".repeat(40_000) };
  expect(await shareLink({ ...shared, texts })).toBeNull();
});

test("a link of a newer studio is told apart from one that is broken", async () => {
  expect(await openShared(packed({ version: 2, policy: {} }))).toBe("newer");
});

test("L10: a link that unpacks to more than a policy may be is refused", async () => {
  expect(await openShared(packed("0".repeat(20_000_000)))).toBeNull();
});

test.each([
  "",
  "#policy=",
  "#policy=%%%",
  "#policy=AAAA",
  packed("no json"),
  packed(null),
  packed({ ...shared, version: "2" }),
  packed({ version: 1, ...shared, main: "other.rules" }),
  packed({ version: 1, ...shared, texts: { "shop.rules": 1 } }),
  packed({ version: 1, ...shared, texts: { "shop.rules": "", "../../x.rules": "" } }),
  packed({ version: 1, ...shared, texts: { "shop.rules": "", "/x.rules": "" } }),
  packed({ version: 1, ...shared, texts: { "shop.rules": "", "x.html": "" } }),
])("L10: %s is no policy", async (link) => {
  expect(await openShared(link)).toBeNull();
});
