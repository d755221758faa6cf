import { expect, test } from "vitest";
import { createHub } from "./hub.ts";

test("T3: a poke reaches those who listen to its topic, and nobody whose names only look alike", () => {
  const hub = createHub();
  const heard: string[] = [];
  const off = hub.listen(["window", "a", "b/c"], () => heard.push("a, b/c"));
  hub.listen(["window", "a/b", "c"], () => heard.push("a/b, c"));
  hub.poke(["window", "a", "b/c"]);
  expect(heard).toEqual(["a, b/c"]);
  off();
  hub.pokeAll();
  expect(heard).toEqual(["a, b/c", "a/b, c"]);
});
