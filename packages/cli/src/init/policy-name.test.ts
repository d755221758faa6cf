import { expect, test } from "vitest";
import { policyName } from "./policy-name.ts";

test.each([
  ["shop", "shop"],
  ["policies/shop/", "shop"],
  ["우리가게", "우리가게"],
  ["우리가게".normalize("NFD"), "우리가게"],
  ["my-shop", "myShop"],
  ["my shop.v2", "myShopV2"],
  ["snake_case", "snake_case"],
  ["24hours", "shop24hours"],
  [".hidden", "hidden"],
  ["---", "shop"],
  ["/", "shop"],
])("the folder %j gets a policy %s", (folder, name) => {
  expect(policyName(folder)).toBe(name);
});
