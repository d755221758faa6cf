import { expect, test } from "vitest";
import { imageBase } from "./image-base.ts";

test("a base ends in a slash, whether it is written or not", () => {
  expect(imageBase("https://cdn.example.com/annae")).toBe("https://cdn.example.com/annae/");
  expect(imageBase("https://cdn.example.com/annae/")).toBe("https://cdn.example.com/annae/");
  expect(imageBase("http://localhost:8080")).toBe("http://localhost:8080/");
});

test.each([
  "images",
  "ftp://example.com",
  "javascript:alert(1)",
  "https://example.com/?a=",
  "https://example.com/#a",
  "",
])("%j is no base", (written) => {
  expect(imageBase(written)).toBeUndefined();
});
