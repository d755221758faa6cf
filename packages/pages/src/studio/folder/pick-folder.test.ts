import { expect, test } from "vitest";
import { folderOf } from "./pick-folder.ts";

const picked = (path: string, text: BlobPart) => ({ path, file: new File([text], path) });

test("the policy is found among what was picked, and what belongs to none is left out", async () => {
  const folder = await folderOf("shop", [
    picked("shop.rules", "policy shop\n"),
    picked("tests/shop.rules", 'test "x" {}\n'),
    picked("README.md", "# shop"),
  ]);
  expect(folder).toMatchObject({ name: "shop", main: "shop.rules" });
  expect(Object.keys(Object(folder).texts)).toEqual(["shop.rules", "tests/shop.rules"]);
});

test("what can't be a policy is said, and nothing is opened", async () => {
  expect(await folderOf("x", [])).toBe("noPolicy");
  expect(await folderOf("x", [picked("a.rules", Uint8Array.of(0xff, 0xfe, 0x70))])).toBe("notText");
  expect(await folderOf("x", [picked("a.rules", "x".repeat(300 * 1024))])).toBe("tooLarge");
  const many = Array.from({ length: 65 }, (_, index) => picked(`${index}.rules`, "policy x"));
  expect(await folderOf("x", many)).toBe("tooMany");
  const gone = () => Promise.reject(new DOMException("gone", "NotFoundError"));
  const { path, file } = picked("a.rules", "policy x");
  expect(await folderOf("x", [{ path, file: Object.assign(file, { arrayBuffer: gone }) }])).toBe(
    "notRead",
  );
});
