import { formOf } from "@annae/studio";
import { expect, test } from "vitest";
import { difference } from "./difference.ts";
import { edited, openedPolicy } from "./opened.ts";

test("an inherited sentence is changed by one that overrides it, in the policy's own file", () => {
  const property = "never send mealTime when not mealTime and chatbot";
  const line = `+override ${property}`;
  const at = formOf(openedPolicy("bookstore"))?.properties.findIndex(({ written }) =>
    /send mealTime/.test(written),
  );
  expect(difference({ edit: "setProperty", at: at ?? -1, property }, "bookstore")).toEqual([
    ...[line, "+"],
  ]);
  const made = edited(openedPolicy("bookstore"), {
    edit: "addProperty",
    property: `override ${property}`,
  });
  const about = formOf(made.after)?.properties.filter(({ written }) => /mealTime/.test(written));
  expect(about).toMatchObject([{ overrides: true, inherited: null }]);
  expect(made.made.name.en).toBe("Replace an inherited sentence");
});
