import { expect, test } from "vitest";
import { apart } from "../limits.ts";
import { createWorkroom } from "./workroom.ts";

const setup = (text: string) => ({
  policy: { entry: "shop.rules", files: { "shop.rules": text }, pictures: {} },
  settings: { timezone: "Asia/Seoul" },
  counselors: [],
});
const shelf = { standard: {} };

test("L1: what computes for too long is ended with its process; a tenant has one at a time, and so many wait", async () => {
  const work = createWorkroom({ ...apart, atOnce: 1, waiting: 1, milliseconds: 1 });
  const rules = "policy shop\non request { queue }\n";
  const asked = ["one", "two", "three"].map((tenant) =>
    work(tenant, "prepare", setup(rules), shelf),
  );
  expect(await work("one", "prepare", setup(rules), shelf)).toEqual({ kind: "busy" });
  const kinds = (await Promise.all(asked)).map(({ kind }) => kind);
  expect(kinds).toEqual(["tooMuch", "tooMuch", "busy"]);
});

test.each([
  ["80,000 spaces", `policy shop\n${" ".repeat(80_000)}on request { queue }\n`],
  ["10,000 mistakes", `policy shop\n${"rule ?\n".repeat(10_000)}`],
  ["brackets without end", `policy shop\non request { when ${"(".repeat(5_000)}`],
])("L1: %s are answered, with no more findings than are told", async (_, text) => {
  const worked = await createWorkroom()("one", "prepare", setup(text), shelf);
  if (worked.kind !== "done") throw new Error(worked.kind);
  expect(worked.came.findings.length).toBeLessThanOrEqual(200);
});
