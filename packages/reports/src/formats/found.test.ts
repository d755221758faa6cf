import { compileText } from "@annae/dsl";
import { installedChannels } from "@annae/installation/channels";
import { install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { foundByFile } from "./found.ts";

const installation = install(installedChannels);
const base = "policy base\nwhen aftrHours then close";
const shop = (name: string) =>
  compileText(`policy ${name} extends base`, installation, {
    path: `${name}.rules`,
    bases: { base },
  });

test("what is wrong in a file that several policies share is told once", () => {
  const found = foundByFile([shop("one"), shop("two")]);
  expect(found.map(({ path, diagnostics }) => [path, diagnostics.length])).toEqual([
    ["one.rules", 0],
    ["base.rules", 1],
    ["two.rules", 0],
  ]);
});

test("two mistakes of one kind at different places are two", () => {
  const text = "when aftrHours then close\nwhen aftrHours then close";
  expect(foundByFile([compileText(text, installation)])[0]?.diagnostics).toHaveLength(2);
});
