import { expect, test } from "vitest";
import { apart } from "../limits.ts";
import { eventually } from "../testing/asking.ts";
import { createWorkroom } from "./workroom.ts";

const setup = (text: string) => ({
  policy: { entry: "shop.rules", files: { "shop.rules": text }, pictures: {} },
  settings: { timezone: "Asia/Seoul" },
  counselors: [],
});
const shelf = { standard: {} };

const rules = "policy shop\non request { queue }\n";
const mistakes = `policy shop\n${"rule ?\n".repeat(10_000)}`;
/** One process for what is done here within the limits. */
const workroom = createWorkroom();
/** Processes of this one that have not ended; others' tests may have some, too. */
const left = () => process.getActiveResourcesInfo().filter((one) => one === "ProcessWrap").length;

test("L1: what computes for too long is ended with its process, and the same with enough time is done", async () => {
  const others = left();
  const short = createWorkroom({ ...apart, milliseconds: 1 });
  expect(await short("one", "prepare", setup(rules), shelf)).toEqual({ kind: "tooMuch" });
  expect((await workroom("one", "prepare", setup(rules), shelf)).kind).toBe("done");
  await eventually(() => left() <= others);
});

test("a process that does not come to read itself is ended, and so is the next", async () => {
  const others = left();
  const short = createWorkroom({ ...apart, reading: 1 });
  expect(await short("one", "prepare", setup(rules), shelf)).toEqual({ kind: "tooMuch" });
  await eventually(() => left() <= others);
});

test("L1: while one computes the server does all else", async () => {
  let [turns, done] = [0, false];
  // For long enough that a slow machine comes to much else, too.
  const working = workroom("one", "prepare", setup(mistakes), shelf).finally(() => {
    done = true;
  });
  while (!done) {
    turns += 1;
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect((await working).kind).toBe("done");
  expect(turns).toBeGreaterThan(100);
});

test("L1: a tenant has so many at a time, of which one runs, and so many wait", async () => {
  const limits = { ...apart, atOnce: 1, waiting: 1, milliseconds: 1 };
  const work = createWorkroom(limits);
  const asked = ["one", "two", "three"].map((tenant) =>
    work(tenant, "prepare", setup(rules), shelf),
  );
  expect(await work("one", "prepare", setup(rules), shelf)).toEqual({ kind: "busy" });
  const kinds = (await Promise.all(asked)).map(({ kind }) => kind);
  expect(kinds).toEqual(["tooMuch", "tooMuch", "busy"]);
});

/** Files of which each imports the next, or the next two: as many ways to the last as there are paths. */
const imports = (next: number) =>
  Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [
      index === 0 ? "shop.rules" : `f${index}.rules`,
      [
        ...(index === 0 ? ["policy shop"] : []),
        ...Array.from({ length: next }, (_, step) => `import "./f${index + step + 1}.rules"`),
        ...(index === 0 ? ["on request { queue }"] : []),
      ].join("\n"),
    ]),
  );

test.each([
  ["a chain of imports", imports(1)],
  ["a net of imports", imports(2)],
])("L1: %s is answered", async (_, files) => {
  const given = { ...setup(""), policy: { entry: "shop.rules", files, pictures: {} } };
  const worked = await workroom("one", "prepare", given, shelf);
  if (worked.kind !== "done") throw new Error(worked.kind);
  expect(worked.came.findings.length).toBeLessThanOrEqual(200);
});

test.each([
  ["80,000 spaces", `policy shop\n${" ".repeat(80_000)}on request { queue }\n`],
  ["10,000 mistakes", mistakes],
  ["brackets without end", `policy shop\non request { when ${"(".repeat(5_000)}`],
])("L1: %s are answered, with no more findings than are told", async (_, text) => {
  const worked = await workroom("one", "prepare", setup(text), shelf);
  if (worked.kind !== "done") throw new Error(worked.kind);
  expect(worked.came.findings.length).toBeLessThanOrEqual(200);
});
