import { anyCodePoint, hostileTexts } from "@annae/ir/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { camelCase, createClaim, safeName } from "./safe-names.ts";

const anyText = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: anyCodePoint, maxLength: 6 }),
  fc.string({ unit: fc.constantFrom("$", "a", "2", "4", "-", "배"), maxLength: 6 }),
);

/** Whether JavaScript takes the name for a constant of a module. */
function canBeDeclared(name: string): boolean {
  try {
    new Function(`"use strict"; const ${name} = 1; return ${name};`);
    return true;
  } catch {
    return false;
  }
}

describe("safeName", () => {
  test.for([["vip"], ["배송지연"], ["counsel_count"], ["café"], ["_1"]])(
    "keeps %s as it is",
    ([name = ""]) => {
      expect(safeName(name)).toBe(name);
    },
  );

  test.for([
    ["default", "default$"],
    ["facts", "facts$"],
    ["a-b", "a$2d$b"],
    ["1st", "$1st"],
    ["", "$"],
    ["$", "$$24$"],
  ])("makes %j into %s", ([name = "", identifier]) => {
    expect(safeName(name)).toBe(identifier);
  });

  test("gives a name that can be declared, for any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(canBeDeclared(safeName(text))).toBe(true);
      }),
    );
  });

  test("gives different names for different texts", () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(safeName(a) === safeName(b)).toBe(a === b);
      }),
    );
  });
});

describe("createClaim", () => {
  test("gives a name once, then with its kind, then with a number", () => {
    const claim = createClaim(["offHours"]);
    const given = [1, 2, 3].map(() => claim("offHours", "Decision"));
    expect(given).toEqual(["offHoursDecision", "offHoursDecision2", "offHoursDecision3"]);
  });

  test("never gives a name twice, whatever is wanted", () => {
    fc.assert(
      fc.property(fc.array(anyText), (wanted) => {
        const claim = createClaim([]);
        expect(new Set(wanted.map((name) => claim(name))).size).toBe(wanted.length);
      }),
    );
  });
});

test("camelCase joins words, and what cannot stand in a name parts them", () => {
  expect(camelCase("assign#3", "send", "busy-notice")).toBe("assign3SendBusyNotice");
  expect(camelCase("배송", "queue")).toBe("배송Queue");
  expect(camelCase("!?")).toBe("unnamed");
});
