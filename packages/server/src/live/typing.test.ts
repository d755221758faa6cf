import { expect, test } from "vitest";
import { createTypingNews } from "./typing.ts";

test("who listens hears of their own tenant and of the other side alone, until they stop", () => {
  const { tell, listen } = createTypingNews();
  const heard: string[] = [];
  const off = listen("customer", "a", ({ customer }) => heard.push(customer));
  const where = (tenant: string, customer: string) => ({ tenant, channel: "web", customer });
  tell("customer", where("a", "one"));
  tell("counselor", where("a", "two"));
  tell("customer", where("b", "three"));
  off();
  tell("customer", where("a", "four"));
  expect(heard).toEqual(["one"]);
});
