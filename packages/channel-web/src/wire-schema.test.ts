import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { clientEvent, messages } from "./wire-schema.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const examples = [...readme.matchAll(/```json\n(.*?)```/gs)].map(([, json = ""]) =>
  JSON.parse(json),
);

test("the examples of the README are messages and events of the protocol", () => {
  const [message, event] = examples;
  expect(messages[2].parse(message)).toEqual(message);
  expect(clientEvent.parse(event)).toEqual(event);
  expect(examples).toHaveLength(2);
});
