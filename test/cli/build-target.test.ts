import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Policy } from "@annae/ir";
import { expect, test } from "vitest";
import { session } from "./session.ts";
import { goodPolicy, workingFolder } from "./working-folder.ts";

test("--target js writes JavaScript and its declarations, the module last, which decides as the TypeScript does", async () => {
  const cwd = workingFolder({ "shop/shop.rules": goodPolicy });
  const built = await session(["build", "shop", "--out", "js", "--target", "js"], { cwd });
  const files = ["shop.js", "shop.d.ts", "shop.rules.js", "shop.rules.d.ts"];
  expect(built.out.split("\n").map((line) => line.split("  ")[0])).toEqual([
    ...files.map((file) => `js/${file}`),
    "",
  ]);
  expect(readdirSync(join(cwd, "js")).toSorted()).toEqual(files.toSorted());
  await session(["build", "shop", "--out", "ts", "--target", "ts"], { cwd });
  const [js, ts] = await Promise.all(
    ["js/shop.js", "ts/shop.ts"].map((file) => import(pathToFileURL(join(cwd, file)).href)),
  );
  expect(JSON.stringify(js)).toBe(JSON.stringify(ts));
  expect(await js.default.rules()).toEqual(await ts.default.rules());
  const decide = (policy: Policy, afterHours: boolean) =>
    policy.events.request?.decide({ afterHours, chatbot: false, first: true });
  for (const late of [true, false]) {
    expect(decide(js.default, late)).toEqual(decide(ts.default, late));
  }
});

test("a target that does not exist is named with those that do, and nothing is written", async () => {
  const cwd = workingFolder({ "shop.rules": goodPolicy });
  const args = ["build", "shop.rules", "--out", "dist", "--target", "mjs"];
  const { code, err } = await session(args, { cwd });
  expect(code).toBe(2);
  expect(err).toContain("--target can't be mjs\n  help: ts, js");
  expect(existsSync(join(cwd, "dist"))).toBe(false);
});

test("a file in the place of any of its files that annae did not write is left alone", async () => {
  const cwd = workingFolder({ "shop.rules": goodPolicy, "dist/shop.d.ts": "export {};" });
  const args = ["build", "shop.rules", "--out", "dist", "--target", "js"];
  const { code, err } = await session(args, { cwd });
  expect(code).toBe(2);
  expect(err).toContain("dist/shop.d.ts was not made by annae");
  expect(readdirSync(join(cwd, "dist"))).toEqual(["shop.d.ts"]);
  await session(["build", "shop.rules", "--out", "mine", "--target", "js"], { cwd });
  expect(
    (await session(["build", "shop.rules", "--out", "mine", "--target", "js"], { cwd })).code,
  ).toBe(0);
});
