import { expect, test } from "vitest";
import { nameCompany } from "./company-name.ts";

test("SYS-4: the company is named wherever it is marked, as it is written", () => {
  const text = "#{위탁사명} 상담톡, #{위탁사명}에 저장";
  expect(nameCompany(text, "$& 상점")).toBe("$& 상점 상담톡, $& 상점에 저장");
});
