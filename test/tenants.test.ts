import { readdirSync, readFileSync } from "node:fs";
import { diskHost } from "@annae/disk/policies";
import { compile } from "@annae/dsl";
import { installedChannels } from "@annae/installation/channels";
import { parseTenantSettings, policyFromIr } from "@annae/runtime";
import { install } from "@annae/vocabulary";
import { describe, expect, test } from "vitest";
import { session } from "./cli/session.ts";
import { root } from "./structure/source-files.ts";

const policies = readdirSync(`${root}/policies`);

/** Desks of their own kind, each with a page for its operators. */
const tenants = ["cityhall", "game", "hospital"];

describe.each(policies)("the policy %s", (name) => {
  const path = `policies/${name}`;

  test("has no errors, no warnings and the one style", async () => {
    const { code, out } = await session(["check", path]);
    expect({ code, out }).toEqual({ code: 0, out: `${path}: no errors, 0 warnings\n` });
    expect((await session(["fmt", "--check", path])).code).toBe(0);
  });

  test("passes its tests, which make use of every rule and every condition", async () => {
    const { code, err } = await session(["test", path, "--min", "100", "--min-conditions", "100"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  test.each(["ko", "en"])("can be described in %s", async (language) => {
    const { code, err, out } = await session(["describe", path, "--language", language]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).not.toMatch(/undefined|\[object/);
  });
});

test.each(tenants)("the page for the operators of %s has settings that can be used", (name) => {
  const entry = `${root}/policies/${name}/${name}.rules`;
  const { ir } = compile(entry, diskHost(), install(installedChannels));
  if (ir === null) throw new Error("does not compile");
  const page = readFileSync(`${root}/policies/${name}/README.md`, "utf8");
  const [, json = ""] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
  const parsed = parseTenantSettings(JSON.parse(json), policyFromIr(ir));
  expect(parsed).toMatchObject({ ok: true });
});
