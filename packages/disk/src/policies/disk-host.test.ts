import { symlinkSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { diskHost } from "./disk-host.ts";

const host = diskHost();

const png = await sharp({ create: { width: 30, height: 20, channels: 3, background: "#fff" } })
  .png()
  .toBuffer();

describe("texts", () => {
  test.each([
    ["plain.rules", { text: "policy plain" }],
    ["korean.rules", { text: "policy 상점" }],
    ["missing.rules", { fault: "missing" }],
    ["folder", { fault: "folder" }],
    ["plain.rules/inside", { fault: "missing" }],
    ["latin.rules", { fault: "notUtf8" }],
  ])("%s is read as %o", (name, expected) => {
    const folder = temporaryFolder({
      "plain.rules": "policy plain",
      "korean.rules": "policy 상점",
      "folder/x": "",
      "latin.rules": Buffer.from([0x70, 0xe9, 0x70]),
    });
    expect(host.read(join(folder, name))).toEqual(expected);
  });

  test("a device is unreadable, not endless", () => {
    expect(host.read("/dev/zero")).toEqual({ fault: "unreadable" });
  });
});

describe("imports", () => {
  test("an import is meant from the file that it is written in", () => {
    expect(host.importPath("policies/shop/shop.rules", "parts/a.rules")).toBe(
      join("policies", "shop", "parts", "a.rules"),
    );
    expect(host.importPath("policies/shop/shop.rules", "../a.rules")).toBe(
      join("policies", "a.rules"),
    );
  });

  test.each(["/etc/passwd", "../../../x.rules", "parts/../../../../etc/passwd"])(
    "%s leads out of the working folder",
    (written) => {
      expect(host.importPath("policies/shop/shop.rules", written)).toBeNull();
    },
  );

  test("a policy that lies elsewhere stays in its own folder, links and all", () => {
    const folder = temporaryFolder({ "shop/shop.rules": "", "shop/a/b.rules": "", "c.rules": "" });
    symlinkSync(folder, join(folder, "shop/up"));
    const own = diskHost();
    own.read(join(folder, "shop/shop.rules"));
    const meant = (from: string, written: string) => own.importPath(join(folder, from), written);
    expect(meant("shop/shop.rules", "a/b.rules")).toBe(join(folder, "shop/a/b.rules"));
    expect(meant("shop/a/b.rules", "../shop.rules")).toBe(join(folder, "shop/shop.rules"));
    expect(meant("shop/shop.rules", "../c.rules")).toBeNull();
    expect(meant("shop/shop.rules", "up/c.rules")).toBeNull();
  });

  test("a file is one file however it is reached", () => {
    const folder = temporaryFolder({ "shop.rules": "", "a.rules": "" });
    for (const link of ["l1", "l2"]) symlinkSync(".", join(folder, link));
    const own = diskHost();
    own.read(join(folder, "shop.rules"));
    const meant = (written: string) => own.importPath(join(folder, "shop.rules"), written);
    expect(["a.rules", "l1/a.rules", "l2/l1/a.rules", "l1/shop.rules"].map(meant)).toEqual(
      ["a.rules", "a.rules", "a.rules", "shop.rules"].map((name) => join(folder, name)),
    );
  });
});

describe("policies by name", () => {
  const files = {
    "policies/base/base.rules": "",
    "policies/shop/shop.rules": "",
    "policies/shop/near.rules": "",
    "near/near.rules": "",
    "tenants/deep/deeper/own/own.rules": "",
    "tenants/flat.rules": "",
  };
  const repository = { ...files, ".git/HEAD": "" };

  test.each([
    ["policies/shop/shop.rules", "near", "policies/shop/near.rules"],
    ["policies/shop/shop.rules", "base", "policies/base/base.rules"],
    ["tenants/deep/deeper/own/own.rules", "base", "policies/base/base.rules"],
    ["tenants/deep/deeper/own/own.rules", "flat", "tenants/flat.rules"],
  ])("from %s the policy %s is %s", (from, name, expected) => {
    const folder = temporaryFolder(repository);
    expect(host.policyPath(join(folder, from), name)).toBe(join(folder, expected));
  });

  test.each(["base", "flat", "near"])("T4: %s outside the workspace is not looked for", (name) => {
    const folder = temporaryFolder({ ...files, "near.rules": "" });
    const asking = join(folder, "tenants/deep/deeper/own/own.rules");
    expect(host.policyPath(asking, name)).toBeNull();
    const own = diskHost();
    own.read(asking);
    expect(own.policyPath(asking, name)).toBeNull();
  });

  test("T4: a link leads to no policy outside the workspace", () => {
    const folder = temporaryFolder({ "base/base.rules": "", "work/shop/shop.rules": "" });
    symlinkSync(join(folder, "base"), join(folder, "work/shop/base"));
    expect(host.policyPath(join(folder, "work/shop/shop.rules"), "base")).toBeNull();
  });

  test("what comes with annae is extended from anywhere", () => {
    const folder = temporaryFolder({ "shop.rules": "" });
    const path = host.policyPath(join(folder, "shop.rules"), "happytalk");
    expect(path).toMatch(/happytalk[/\\]happytalk\.rules$/);
  });

  test("a policy never means itself, and one that is nowhere is null", () => {
    const folder = temporaryFolder(repository);
    expect(host.policyPath(join(folder, "policies/shop/shop.rules"), "shop")).toBeNull();
    expect(host.policyPath(join(folder, "policies/shop/shop.rules"), "nowhere")).toBeNull();
  });
});

describe("images", () => {
  function image(written: string, folder = temporaryFolder({ "shop/images/a.png": png })) {
    return host.image(join(folder, "shop/shop.rules"), written);
  }

  test("an image of the policy's folder is found and measured", () => {
    const expected = { image: { format: "png", width: 30, height: 20, bytes: png.length } };
    expect(image("images/a.png")).toMatchObject(expected);
    expect(image("./images/../images/a.png")).toMatchObject(expected);
  });

  test.each([
    ["images/b.png", "missing"],
    ["images", "folder"],
    ["../secret.png", "outside"],
    ["images/../../secret.png", "outside"],
    ["/etc/passwd", "outside"],
    ["C:\\images\\a.png", "outside"],
    ["", "outside"],
    ["images/link.png", "outside"],
    ["linked/secret.png", "outside"],
    ["images/text.png", "notAnImage"],
    ["images/\0.png", "missing"],
  ])("%j has the fault %s", (written, fault) => {
    const folder = temporaryFolder({
      "shop/images/a.png": png,
      "shop/images/text.png": "policy shop",
      "secret.png": png,
    });
    symlinkSync(join(folder, "secret.png"), join(folder, "shop/images/link.png"));
    symlinkSync(folder, join(folder, "shop/linked"));
    expect(image(written, folder)).toEqual({ fault });
  });

  test("a link that stays in the folder is followed", () => {
    const folder = temporaryFolder({ "shop/images/a.png": png });
    symlinkSync(join(folder, "shop/images/a.png"), join(folder, "shop/images/link.png"));
    expect(image("images/link.png", folder)).toMatchObject({ image: { width: 30 } });
  });
});
