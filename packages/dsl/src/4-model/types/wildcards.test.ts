import { expect, test } from "vitest";
import { expected, foundIn } from "../../testing/found-in.ts";

const policy = (condition: string) => `on message { when ${condition} then lockInput }`;

test.each(["*demo*", "demo*", "*demo", "%demo%"])(
  "%s in a condition is warned about",
  (written) => {
    const text = policy(`messageText is «"${written}"»`);
    expect(foundIn(text)).toEqual(expected(text, "wildcard-in-text"));
  },
);

test("in a list each pattern is", () => {
  const text = policy('messageText in ("a", «"*b*"», «"c*"»)');
  expect(foundIn(text)).toEqual(expected(text, "wildcard-in-text"));
});

test.each(["100%", "*", "a*b", "**", "5% 할인"])("%s is itself", (written) => {
  expect(foundIn(policy(`messageText is "${written}"`))).toEqual([]);
});
